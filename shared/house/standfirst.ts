import type { HouseStyle } from './house.ts';

/** The plain house style an article has until the desk makes its own: no share links, no comment box. */
export const standfirstHouse: HouseStyle = {
  format: 'standfirst/house',
  version: 1,
  id: 'standfirst',
  name: '',
  address: '',
  creditPrefix: 'Picture: ',
  foot: '',
  share: [],
  comments: null,
};

export { type HouseStyle, houseStyleSchema, type ShareNetwork, shareNetworks, sumSchema } from './house.ts';
export { standfirstHouse } from './standfirst.ts';

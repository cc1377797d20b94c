export { type HouseStyle, houseStyleSchema, type ShareNetwork, shareNetworks } from './house.ts';
export { standfirstHouse } from './standfirst.ts';

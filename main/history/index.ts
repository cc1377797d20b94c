export { History } from './history.ts';
export { type Clock, Sittings } from './sittings.ts';

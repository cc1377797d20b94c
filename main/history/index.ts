export { History } from './history.ts';
export { checkHistory } from './reading.ts';
export { type Clock, Sittings } from './sittings.ts';

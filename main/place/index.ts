export { historyRows } from './history.ts';
export { openArticle, openPlace, type Place } from './place.ts';
export { searchRows } from './search.ts';

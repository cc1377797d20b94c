export { historyRows } from './history.ts';
export { openArticle, openPlace, type Place } from './place.ts';

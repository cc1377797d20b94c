export { openArticle, openPlace, type Place } from './place.ts';

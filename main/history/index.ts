export { isHistoryCopy, isHistoryName } from './files.ts';
export { History } from './history.ts';
export { checkHistory, historyTexts } from './reading.ts';
export { type Clock, Sittings } from './sittings.ts';

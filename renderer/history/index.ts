import './history.css';

/** `HistoryPlace` the place that shows versions and what was changed. */
export { HistoryPlace } from './HistoryPlace.tsx';
/** `keepBeforeReplacing` keeps a version before a mass replacement; `useHistory` holds what the place shows. */
export { keepBeforeReplacing, useHistory } from './store.ts';
/** `Versions` the last versions, for the inspector. */
export { Versions } from './Versions.tsx';
/** `walkChanges` goes to the next or previous change on the sheet. */
export { walkChanges } from './walk.ts';

import './history.css';

/** `BlockWords` a block of two articles compared, `blockName` what a screen reader calls it; `Compared` two texts as one. */
export { BlockWords, blockName } from './BlockWords.tsx';
export { Compared } from './Compared.tsx';
/** `HistoryPlace` the place that shows versions and what was changed. */
export { HistoryPlace } from './HistoryPlace.tsx';
/** `keepBeforeReplacing` keeps a version before a mass replacement; `useHistory` holds what the place shows. */
export { keepBeforeReplacing, useHistory } from './store.ts';
/** `Versions` the last versions, for the inspector. */
export { Versions } from './Versions.tsx';
/** `walkChanges` goes to the next or previous change on the sheet. */
export { walkChanges } from './walk.ts';
/** `fieldWords` the fields of the head by name; `momentWords` when something was, as short as it can be told. */
export { fieldWords, momentWords } from './words.ts';

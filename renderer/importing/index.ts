import './importing.css';

/** `ImportTitle`, `ImportActions` and `ImportFacts` stand in the bars around the review. */
export { ImportActions, ImportFacts, ImportTitle } from './ImportBar.tsx';
/** `ImportReview` the place where a source becomes an article. */
export { ImportReview } from './ImportReview.tsx';
/** `useImporting` the import under review: `useImporting.getState().open(name, bytes)` starts one; `showMadeWith` shows what needs none. */
export { showMadeWith, useImporting } from './store.ts';
/** `walkDecisions` goes to the next or previous decision. */
export { walkDecisions } from './walk.ts';

import './preview.css';

/** `Preview` the place that shows the page; `PreviewBeside` the page beside the galley. */
export { Preview } from './Preview.tsx';
export { PreviewBeside } from './PreviewBeside.tsx';
/** `printPage` prints the page of the open article. */
export { printPage } from './print.ts';
/** `usePreview` how the page is looked at; `showBeside` turns the page beside the galley on or off. */
export { showBeside, usePreview } from './state.ts';

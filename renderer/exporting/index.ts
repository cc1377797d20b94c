import './exporting.css';

/** `ExportButton` the way to export, with how many things stop it. */
export { ExportButton } from './ExportButton.tsx';
/** `ExportDialog` what an export asks and what came of it; stands once in the frame. */
export { ExportDialog } from './ExportDialog.tsx';
/** `startExport` exports the open article: what the button and the command do; `useExported` whether one is just done. */
export { type Host, startExport, useExported } from './store.ts';

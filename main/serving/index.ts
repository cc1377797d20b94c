export { guarded, nothingThere, sentence } from './responses.ts';
export { type Stores, serve } from './serve.ts';
export { openWindowFiles, type WindowFiles } from './window-files.ts';

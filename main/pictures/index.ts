export type { Fork } from './decoder/fork.ts';
export { examineFile } from './one-file.ts';
export { openPictures, type Pictures } from './pictures.ts';

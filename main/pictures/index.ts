export type { Copies } from './copies.ts';
export type { Fork } from './decoder/fork.ts';
export { examineFile } from './one-file.ts';
export { openPictures, type Pictures } from './pictures.ts';
export { thumbWidth } from './thumb.ts';

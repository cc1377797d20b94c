export type { Fork } from './decoder/fork.ts';
export { openPictures, type Pictures } from './pictures.ts';

export type { Child, Fork } from './decoder/fork.ts';
export type { RenditionType } from './decoder/messages.ts';
export { openPictures, type Pictures, type PicturesOptions } from './pictures.ts';
export type { Stored } from './store.ts';

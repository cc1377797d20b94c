export { Downloads } from './downloads.ts';
export { type Load, Shelf } from './shelf.ts';
export { unguessable } from './token.ts';

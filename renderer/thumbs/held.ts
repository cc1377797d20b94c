import { desk } from '../desk/index.ts';
import { holdAhead } from './ahead.ts';

/** Small pictures held in the window, each some 10 kB until it is painted. */
export const most = 300;

// Loaded, not decoded: to decode one takes the window a frame, and a list paints none before it is decoded.
const holdAddresses = holdAhead((address) => {
  const image = new Image();
  const ready = new Promise<void>((done, failed) => {
    image.addEventListener('load', () => done());
    image.addEventListener('error', failed);
  });
  image.src = address;
  return { picture: image, ready };
}, most);

/** Holds the small copies of pictures, by hash, in this order. */
export function hold(hashes: readonly string[]): void {
  holdAddresses([...new Set(hashes)].map((hash) => desk.pictureAddress(hash, 'thumb')));
}

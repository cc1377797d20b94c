import { useEffect } from 'react';
import { hold, most } from './held.ts';
import { nearestFirst } from './nearest.ts';

export { watchThumbs } from './of-article.ts';
export { Thumb } from './Thumb.tsx';

/**
 * Keeps the small pictures around what is in sight of a list ready to be painted.
 * @param hashes the picture of each row; null where it has none
 * @param from the first row in the document
 * @param to the last
 */
export function useThumbsAhead(hashes: readonly (string | null)[], from: number, to: number): void {
  useEffect(() => {
    const near = nearestFirst(hashes.length, from, to, most).map((at) => hashes[at] ?? null);
    hold(near.filter((hash) => hash !== null));
  }, [hashes, from, to]);
}

import { isDeepStrictEqual } from 'node:util';
import { isUnread, type Picture, unshaped, type Written } from '#shared/picture/index.ts';

/**
 * Two records of one picture as one: what only the other says is added, and where both say something, what stood here
 * stays. What was emptied on purpose was said too.
 */
export function mergedRecords(mine: Picture, other: Picture): Picture {
  const read: Picture = isUnread(mine) && !isUnread(other) ? { ...other, added: mine.added } : mine;
  const written: Written = {
    edited: { ...other.edited, ...mine.edited },
    rights: { ...other.rights, ...mine.rights },
    shape: isDeepStrictEqual(mine.shape, unshaped) ? other.shape : mine.shape,
  };
  return { ...read, ...written };
}

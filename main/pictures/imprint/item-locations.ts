import { numberAt } from './boxes.ts';
import { big, joined, MalformedFile, viewOf } from './bytes.ts';

/** Where one item of a HEIF file lies. */
export interface ItemLocation {
  item: number;
  /** Whether its extents count from the start of the `idat` box, not of the file. */
  inItemData: boolean;
  extents: { offset: number; length: number }[];
}

/** Reads `iloc`, in any of its versions. @throws MalformedFile */
export function readLocations(data: Uint8Array): ItemLocation[] {
  const view = viewOf(data);
  const version = numberAt(view, 0, 4) >>> 24;
  const sizes = numberAt(view, 4, 2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const wide = version === 2 ? 4 : 2;
  let at = 6;
  const next = (bytes: number): number => {
    const value = numberAt(view, at, bytes);
    at += bytes;
    return value;
  };
  return Array.from({ length: next(wide) }, () => {
    const item = next(wide);
    const method = version === 0 ? 0 : next(2) & 15;
    // Another file's data, or another item's, is not ours to move.
    if (next(2) !== 0 || method > 1) throw new MalformedFile('An item lies where no still picture’s does');
    const base = next(baseSize);
    const extents = Array.from({ length: next(2) }, () => {
      next(indexSize);
      const offset = base + next(offsetSize);
      return { offset, length: next(lengthSize) };
    });
    return { item, inItemData: method === 1, extents };
  });
}

/** `iloc` as it is written here: version 1, four bytes a number, so that its size tells nothing of its values. */
export function writeLocations(locations: readonly ItemLocation[]): Uint8Array {
  const entries = locations.map(({ item, inItemData, extents }) =>
    joined(
      big(item, 2),
      big(inItemData ? 1 : 0, 2),
      big(0, 2),
      big(extents.length, 2),
      ...extents.map(({ offset, length }) => joined(big(offset, 4), big(length, 4))),
    ),
  );
  return joined(big(0x0100_0000, 4), big(0x4400, 2), big(locations.length, 2), ...entries);
}

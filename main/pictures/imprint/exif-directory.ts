import { big, joined, utf8 } from './bytes.ts';

const types = { byte: 1, ascii: 2, short: 3, long: 4, rational: 5, undefined: 7 } as const;

/** One entry of a directory of EXIF, as TIFF has it, the most significant byte first. */
export interface Entry {
  tag: number;
  type: number;
  count: number;
  value: Uint8Array;
}

/** A text in UTF-8, ended as EXIF ends texts. */
export function ascii(tag: number, text: string): Entry {
  const value = utf8(`${text.replaceAll('\0', '')}\0`);
  return { tag, type: types.ascii, count: value.length, value };
}

export function short(tag: number, number: number): Entry {
  return { tag, type: types.short, count: 1, value: big(number, 2) };
}

export function long(tag: number, number: number): Entry {
  return { tag, type: types.long, count: 1, value: big(number, 4) };
}

export function bytes(tag: number, value: Uint8Array, type: 'byte' | 'undefined'): Entry {
  return { tag, type: types[type], count: value.length, value };
}

/** @param numbers above and below the line of each fraction, in turns; whole and not below zero */
export function rationals(tag: number, numbers: readonly number[]): Entry {
  return {
    tag,
    type: types.rational,
    count: numbers.length / 2,
    value: joined(...numbers.map((each) => big(each, 4))),
  };
}

/** How many bytes a directory takes with the values behind it. */
export function directorySize(entries: readonly Entry[]): number {
  const values = entries.map(({ value }) => (value.length <= 4 ? 0 : value.length + (value.length % 2)));
  return 2 + entries.length * 12 + 4 + values.reduce((sum, length) => sum + length, 0);
}

/** A directory and the values that do not fit in it. @param at where in the block it stands */
export function directory(entries: readonly Entry[], at: number): Uint8Array {
  const lines: Uint8Array[] = [];
  const behind: Uint8Array[] = [];
  let free = at + 2 + entries.length * 12 + 4;
  for (const { tag, type, count, value } of entries.toSorted((one, other) => one.tag - other.tag)) {
    // A value begins on an even byte, and a short one stands in the entry itself.
    const room = joined(value, new Uint8Array(value.length <= 4 ? 4 - value.length : value.length % 2));
    lines.push(big(tag, 2), big(type, 2), big(count, 4), value.length <= 4 ? room : big(free, 4));
    if (value.length <= 4) continue;
    behind.push(room);
    free += room.length;
  }
  return joined(big(entries.length, 2), ...lines, new Uint8Array(4), ...behind);
}

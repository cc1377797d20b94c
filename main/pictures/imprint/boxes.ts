import { big, joined, letters, MalformedFile, utf8, viewOf } from './bytes.ts';

/** A box of an ISO base media file: where it stands in the bytes it was found in, and what it holds. */
export interface Box {
  kind: string;
  start: number;
  end: number;
  whole: Uint8Array;
  data: Uint8Array;
}

/** The boxes that fill some bytes. @throws MalformedFile */
export function boxesOf(bytes: Uint8Array, from = 0): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = from; at < bytes.length; ) {
    if (at + 8 > bytes.length) throw new MalformedFile('A box is cut short');
    const size = view.getUint32(at);
    const large = size === 1 && at + 16 <= bytes.length;
    const length = size === 0 ? bytes.length - at : large ? Number(view.getBigUint64(at + 8)) : size;
    const head = large ? 16 : 8;
    if (length < head || at + length > bytes.length) throw new MalformedFile('A box ends where the file does not');
    const kind = letters(bytes, at + 4, 4);
    const end = at + length;
    boxes.push({ kind, start: at, end, whole: bytes.subarray(at, end), data: bytes.subarray(at + head, end) });
    at = end;
  }
  return boxes;
}

/** A box of this kind around these bytes. */
export function box(kind: string, ...data: Uint8Array[]): Uint8Array {
  const body = joined(...data);
  return joined(big(8 + body.length, 4), utf8(kind), body);
}

/** A number of 0, 2, 4 or 8 bytes; of none it is 0. @throws MalformedFile */
export function numberAt(view: DataView, at: number, bytes: number): number {
  if (bytes === 0) return 0;
  if (at + bytes > view.byteLength) throw new MalformedFile('A number is cut short');
  if (bytes === 2) return view.getUint16(at);
  if (bytes === 4) return view.getUint32(at);
  if (bytes === 8) return Number(view.getBigUint64(at));
  throw new MalformedFile(`No number has ${bytes} bytes`);
}

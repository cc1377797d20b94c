import type { PictureFields } from '#shared/picture/index.ts';
import { joined, utf8, viewOf } from './bytes.ts';

const ascii = 2;
const short = 3;
const tags = { imageDescription: 0x010e, orientation: 0x0112, artist: 0x013b, copyright: 0x8298 } as const;

/**
 * EXIF with what its first directory has a place for: the caption, the creators, the copyright notice, as UTF-8 as the
 * Metadata Working Group has it, and which way up the picture is. No camera, no serial number, no place.
 * @param orientation the EXIF orientation of the pixels; 1 is upright
 * @returns a TIFF block, without the word `Exif` before it; null where there is nothing to say
 */
export function exifBlock(fields: PictureFields, orientation: number): Uint8Array | null {
  const entries = [
    { tag: tags.imageDescription, text: fields.caption ?? '' },
    { tag: tags.artist, text: (fields.creator ?? []).join('; ') },
    { tag: tags.copyright, text: fields.copyrightNotice ?? '' },
  ].filter(({ text }) => text !== '');
  const turned = orientation > 1;
  const count = entries.length + (turned ? 1 : 0);
  if (count === 0) return null;

  const head = new DataView(new ArrayBuffer(8 + 2 + count * 12 + 4));
  head.setUint32(0, 0x4d4d_002a);
  head.setUint32(4, 8);
  head.setUint16(8, count);
  const values: Uint8Array[] = [];
  let at = 10;
  let free = head.byteLength;
  const directory = [...entries, ...(turned ? [{ tag: tags.orientation, text: null }] : [])];
  for (const { tag, text } of directory.toSorted((one, other) => one.tag - other.tag)) {
    head.setUint16(at, tag);
    if (text === null) {
      head.setUint16(at + 2, short);
      head.setUint32(at + 4, 1);
      head.setUint16(at + 8, orientation);
    } else {
      const value = utf8(`${text.replaceAll('\0', '')}\0`);
      head.setUint16(at + 2, ascii);
      head.setUint32(at + 4, value.length);
      if (value.length <= 4) {
        for (const [index, byte] of value.entries()) head.setUint8(at + 8 + index, byte);
      } else {
        head.setUint32(at + 8, free);
        // A value begins on an even byte.
        const even = value.length % 2 === 0 ? value : joined(value, new Uint8Array(1));
        values.push(even);
        free += even.length;
      }
    }
    at += 12;
  }
  return joined(new Uint8Array(head.buffer), ...values);
}

/** The orientation an EXIF block tells; 1, upright, where it tells none that can be read. */
export function orientationOf(block: Uint8Array): number {
  const view = viewOf(block);
  if (view.byteLength < 10) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const isLittle = order === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, isLittle) !== tags.orientation) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

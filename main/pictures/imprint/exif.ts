import { big, joined, utf8, viewOf } from './bytes.ts';
import { ascii, bytes, directory, directorySize, type Entry, long, rationals, short } from './exif-directory.ts';
import type { Origin, Told } from './told.ts';

const tags = {
  imageDescription: 0x010e,
  orientation: 0x0112,
  artist: 0x013b,
  copyright: 0x8298,
  exif: 0x8769,
  gps: 0x8825,
} as const;
const start = 8;

/**
 * EXIF with the caption, the creators and the copyright notice, as UTF-8 as the Metadata Working Group has it, and which
 * way up the picture is. Of the camera and the place only what is told: nothing, unless an editor keeps it.
 * @param orientation the EXIF orientation of the pixels; 1 is upright
 * @returns a TIFF block, without the word `Exif` before it; null where there is nothing to say
 */
export function exifBlock(told: Told, orientation: number): Uint8Array | null {
  const entries = [
    ...text(tags.imageDescription, told.caption),
    ...text(tags.artist, told.creator?.join('; ')),
    ...text(tags.copyright, told.copyrightNotice),
    ...(orientation > 1 ? [short(tags.orientation, orientation)] : []),
  ];
  const inner = [
    { tag: tags.exif, entries: camera(told.origin) },
    { tag: tags.gps, entries: position(told.origin) },
  ].filter((each) => each.entries.length > 0);
  if (entries.length + inner.length === 0) return null;

  // How long the first directory is does not depend on where it points.
  let at = start + directorySize([...entries, ...inner.map(({ tag }) => long(tag, 0))]);
  const pointers: Entry[] = [];
  const directories: Uint8Array[] = [];
  for (const each of inner) {
    pointers.push(long(each.tag, at));
    directories.push(directory(each.entries, at));
    at += directorySize(each.entries);
  }
  return joined(big(0x4d4d_002a, 4), big(start, 4), directory([...entries, ...pointers], start), ...directories);
}

function text(tag: number, value: string | undefined): Entry[] {
  return value === undefined || value === '' ? [] : [ascii(tag, value)];
}

function camera(origin: Origin | undefined): Entry[] {
  const serials = [...text(0xa431, origin?.cameraSerial), ...text(0xa435, origin?.lensSerial)];
  return serials.length === 0 ? [] : [bytes(0x9000, utf8('0232'), 'undefined'), ...serials];
}

function position(origin: Origin | undefined): Entry[] {
  if (origin?.position === undefined) return [];
  const { latitude, longitude, altitude } = origin.position;
  const height = altitude === null ? [] : [Math.round(Math.abs(altitude) * 1_000), 1_000];
  return [
    bytes(0, Uint8Array.of(2, 3, 0, 0), 'byte'),
    ascii(1, latitude < 0 ? 'S' : 'N'),
    rationals(2, sexagesimal(latitude)),
    ascii(3, longitude < 0 ? 'W' : 'E'),
    rationals(4, sexagesimal(longitude)),
    ...(altitude === null ? [] : [bytes(5, Uint8Array.of(altitude < 0 ? 1 : 0), 'byte'), rationals(6, height)]),
  ];
}

/** Degrees, minutes and seconds, each as a fraction: seconds to the ten-thousandth, some three millimetres. */
function sexagesimal(degrees: number): number[] {
  const parts = Math.round(Math.abs(degrees) * 3_600 * 10_000);
  const minutes = Math.floor(parts / 600_000);
  return [Math.floor(minutes / 60), 1, minutes % 60, 1, parts % 600_000, 10_000];
}

/** The orientation an EXIF block tells; 1, upright, where it tells none that can be read. */
export function orientationOf(block: Uint8Array): number {
  const view = viewOf(block);
  if (view.byteLength < 10) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const isLittle = order === 0x4949;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > view.byteLength) return 1;
  const count = view.getUint16(first, isLittle);
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, isLittle) !== tags.orientation) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

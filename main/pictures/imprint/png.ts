import { crc32 } from 'node:zlib';

import { big, joined, letters, MalformedFile, utf8, viewOf } from './bytes.ts';
import { exifBlock, orientationOf } from './exif.ts';
import type { Told } from './told.ts';
import { xmpOf } from './xmp.ts';

const signature = '\x89PNG\r\n\x1a\n';

/** The chunks the pixels need; every other says something about the picture, and is not passed on. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** A PNG with these fields as XMP and EXIF, and of all it said before only what its pixels need. @throws MalformedFile */
export function imprintPng(bytes: Uint8Array, fields: Told): Uint8Array {
  if (letters(bytes, 0, 8) !== signature) throw new MalformedFile('A PNG begins with its signature');
  const view = viewOf(bytes);
  const chunks: Uint8Array[] = [];
  let orientation = 1;
  let ended = false;
  for (let at = 8; at + 12 <= bytes.length && !ended; ) {
    const next = at + 12 + view.getUint32(at);
    if (next > bytes.length) throw new MalformedFile('A PNG’s chunk ends where the file does not');
    const kind = letters(bytes, at + 4, 4);
    if (kept.has(kind)) chunks.push(bytes.subarray(at, next));
    if (kind === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, next - 4));
    ended = kind === 'IEND';
    at = next;
  }
  const [header, ...rest] = chunks;
  if (header === undefined || letters(header, 4, 4) !== 'IHDR' || !ended)
    throw new MalformedFile('A PNG has a header and an end');
  const exif = exifBlock(fields, orientation);
  return joined(
    bytes.subarray(0, 8),
    header,
    chunk('iTXt', joined(utf8('XML:com.adobe.xmp\0\0\0\0\0'), xmpOf(fields, Number.POSITIVE_INFINITY).packet)),
    ...(exif === null ? [] : [chunk('eXIf', exif)]),
    ...rest,
  );
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const body = joined(utf8(kind), data);
  return joined(big(data.length, 4), body, big(crc32(body), 4));
}

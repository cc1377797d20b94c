import { joined, letters, MalformedFile, utf8 } from './bytes.ts';
import type { Told } from './told.ts';
import { xmpOf } from './xmp.ts';

/** Extensions that say how a GIF moves and what its colours are; every other application's says something else. */
const keptApplications = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);
const application = 0xff;
const comment = 0xfe;

/** A reader that skips sub-blocks falls down this stair to the end, wherever in the packet it stands. */
const stair = Uint8Array.from([1, ...Array.from({ length: 256 }, (_, step) => 255 - step), 0]);

/** A GIF with these fields as XMP, and of all it said before only what its pixels need. @throws MalformedFile */
export function imprintGif(bytes: Uint8Array, fields: Told): Uint8Array {
  if (!/^GIF8[79]a$/.test(letters(bytes, 0, 6))) throw new MalformedFile('A GIF begins with its signature');
  let at = 13 + tableSize(bytes[10] ?? 0);
  const head = joined(utf8('GIF89a'), bytes.subarray(6, at));
  const kept: Uint8Array[] = [];
  while (bytes[at] === 0x21 || bytes[at] === 0x2c) {
    const next = bytes[at] === 0x21 ? endOfBlocks(bytes, at + 2) : endOfImage(bytes, at);
    if (bytes[at] === 0x2c || isKept(bytes, at)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  if (bytes[at] !== 0x3b) throw new MalformedFile('A GIF has an end');
  const xmp = joined(
    Uint8Array.of(0x21, application, 11),
    utf8('XMP DataXMP'),
    xmpOf(fields, Number.POSITIVE_INFINITY).packet,
    stair,
  );
  return joined(head, xmp, ...kept, Uint8Array.of(0x3b));
}

function isKept(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === comment) return false;
  return bytes[at + 1] !== application || keptApplications.has(letters(bytes, at + 3, 11));
}

function endOfImage(bytes: Uint8Array, at: number): number {
  // The descriptor, the colours of its own, and the size of the first code.
  return endOfBlocks(bytes, at + 10 + tableSize(bytes[at + 9] ?? 0) + 1);
}

function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) throw new MalformedFile('A GIF’s block ends where the file does not');
    at += 1 + length;
    if (length === 0) return at;
  }
}

function tableSize(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1);
}

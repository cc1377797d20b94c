import { big, joined, letters, MalformedFile, utf8, viewOf } from './bytes.ts';
import { exifBlock, orientationOf } from './exif.ts';
import { iimBlock, imageResources } from './iim.ts';
import type { Told } from './told.ts';
import { xmpOf } from './xmp.ts';

const marker = { app0: 0xe0, app1: 0xe1, app2: 0xe2, app13: 0xed, app14: 0xee, comment: 0xfe } as const;
const startOfScan = 0xda;
const endOfImage = 0xd9;

/** The most a segment holds beside its length. */
const mostInSegment = 65_533;
const xmpSignature = utf8('http://ns.adobe.com/xap/1.0/\0');
const extensionSignature = utf8('http://ns.adobe.com/xmp/extension/\0');
const exifSignature = utf8('Exif\0\0');
const resourcesSignature = utf8('Photoshop 3.0\0');

/**
 * A JPEG with these fields as EXIF, XMP and IIM, and of all it said before only what its pixels need: the colour profile
 * and which way up it is. What lies behind the picture, such as a camera's second one, goes too. The pixels stay as they are.
 * @throws MalformedFile
 */
export function imprintJpeg(bytes: Uint8Array, fields: Told): Uint8Array {
  const { lead, kept, orientation } = taken(bytes);
  return joined(Uint8Array.of(0xff, 0xd8), ...lead, ...written(fields, orientation), ...kept);
}

/** JFIF's own segment stands first; of the rest, what is kept in its order. */
function taken(bytes: Uint8Array): { lead: Uint8Array[]; kept: Uint8Array[]; orientation: number } {
  if (letters(bytes, 0, 2) !== '\xff\xd8') throw new MalformedFile('A JPEG begins with its start of image');
  const view = viewOf(bytes);
  const lead: Uint8Array[] = [];
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new MalformedFile('A JPEG’s segment begins with 0xFF');
    const kind = bytes[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker.
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (kind === endOfImage) break;
    const next = at + 2 + view.getUint16(at + 2);
    if (next > bytes.length || next < at + 4) throw new MalformedFile('A JPEG’s segment ends where the file does not');
    const segment = bytes.subarray(at, next);
    if (kind === marker.app1 && startsWith(segment, 'Exif\0')) orientation = orientationOf(segment.subarray(10));
    else if (kind === marker.app0 && startsWith(segment, 'JFIF\0')) lead.push(bare(segment));
    else if (isKept(kind, segment)) kept.push(segment);
    at = next;
    if (kind !== startOfScan) continue;
    at = endOfScan(bytes, next);
    kept.push(bytes.subarray(next, at));
  }
  kept.push(Uint8Array.of(0xff, endOfImage));
  return { lead, kept, orientation };
}

function isKept(kind: number, segment: Uint8Array): boolean {
  if (kind === marker.app2) return startsWith(segment, 'ICC_PROFILE\0');
  if (kind === marker.app14) return startsWith(segment, 'Adobe');
  return kind !== marker.comment && (kind < marker.app0 || kind > 0xef);
}

function startsWith(segment: Uint8Array, signature: string): boolean {
  return letters(segment, 4, signature.length) === signature;
}

/** JFIF without the little picture it may hold, which may show what was cut away since. */
function bare(segment: Uint8Array): Uint8Array {
  if (segment.length <= 18) return segment;
  const head = segment.slice(0, 18);
  head.set([0, 16], 2);
  head.set([0, 0], 16);
  return head;
}

/** Where the next marker stands after a scan's data: a 0xFF that neither stuffs a byte nor restarts the decoder. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}

function written(fields: Told, orientation: number): Uint8Array[] {
  const segments: Uint8Array[] = [];
  const exif = exifBlock(short(fields), orientation);
  if (exif !== null) segments.push(segment(marker.app1, exifSignature, exif));
  const { packet, extension } = xmpOf(fields, mostInSegment - xmpSignature.length);
  segments.push(segment(marker.app1, xmpSignature, packet));
  if (extension !== null) segments.push(...extended(extension.guid, extension.bytes));
  const iim = iimBlock(fields);
  if (iim !== null) segments.push(segment(marker.app13, resourcesSignature, imageResources(iim)));
  return segments;
}

/** A caption too long for EXIF's one segment is told in XMP alone. */
function short(fields: Told): Told {
  const { caption, ...rest } = fields;
  return utf8(caption ?? '').length > 30_000 ? rest : fields;
}

function extended(guid: string, bytes: Uint8Array): Uint8Array[] {
  const most = mostInSegment - extensionSignature.length - 40;
  const segments: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += most) {
    const head = joined(extensionSignature, utf8(guid), big(bytes.length, 4), big(at, 4));
    segments.push(segment(marker.app1, head, bytes.subarray(at, at + most)));
  }
  return segments;
}

function segment(kind: number, signature: Uint8Array, data: Uint8Array): Uint8Array {
  return joined(Uint8Array.of(0xff, kind), big(2 + signature.length + data.length, 2), signature, data);
}

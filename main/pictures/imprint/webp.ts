import { joined, letters, little, MalformedFile, utf8, viewOf } from './bytes.ts';
import { exifBlock, orientationOf } from './exif.ts';
import type { Told } from './told.ts';
import { xmpOf } from './xmp.ts';

/** The chunks that hold the picture; `VP8X`, which says what else there is, is written anew. */
const kept = new Set(['ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);
const flag = { animation: 0x02, xmp: 0x04, exif: 0x08, alpha: 0x10, profile: 0x20 } as const;

/** A WebP with these fields as XMP and EXIF, and of all it said before only what its pixels need. @throws MalformedFile */
export function imprintWebp(bytes: Uint8Array, fields: Told): Uint8Array {
  if (letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 4) !== 'WEBP')
    throw new MalformedFile('A WebP begins with RIFF');
  const view = viewOf(bytes);
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const chunks: Uint8Array[] = [];
  let flags: number = flag.xmp;
  let canvas: Uint8Array | null = null;
  let orientation = 1;
  for (let at = 12; at + 8 <= end; ) {
    const kind = letters(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length) throw new MalformedFile('A WebP’s chunk ends where the file does not');
    if (kept.has(kind)) chunks.push(chunk(kind, data));
    if (kind === 'VP8X') {
      flags |= (data[0] ?? 0) & (flag.animation | flag.alpha | flag.profile);
      canvas = data.subarray(4, 10);
    } else if (kind === 'EXIF') {
      orientation = orientationOf(letters(data, 0, 4) === 'Exif' ? data.subarray(6) : data);
    } else if (kind === 'VP8 ') {
      canvas ??= canvasOf(viewOf(data).getUint16(6, true) & 0x3fff, viewOf(data).getUint16(8, true) & 0x3fff);
    } else if (kind === 'VP8L') {
      const sizes = viewOf(data).getUint32(1, true);
      canvas ??= canvasOf((sizes & 0x3fff) + 1, ((sizes >> 14) & 0x3fff) + 1);
      if ((sizes & (1 << 28)) !== 0) flags |= flag.alpha;
    }
    at += 8 + length + (length % 2);
  }
  if (canvas === null || canvas.length < 6) throw new MalformedFile('A WebP says how large it is');
  const exif = exifBlock(fields, orientation);
  if (exif !== null) flags |= flag.exif;
  const body = joined(
    utf8('WEBP'),
    chunk('VP8X', joined(Uint8Array.of(flags, 0, 0, 0), canvas)),
    ...chunks,
    ...(exif === null ? [] : [chunk('EXIF', exif)]),
    chunk('XMP ', xmpOf(fields, Number.POSITIVE_INFINITY).packet),
  );
  return joined(utf8('RIFF'), little(body.length), body);
}

/** Width and height as `VP8X` has them: each less one, in three bytes. */
function canvasOf(width: number, height: number): Uint8Array {
  return joined(little(width - 1).subarray(0, 3), little(height - 1).subarray(0, 3));
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  return joined(utf8(kind), little(data.length), data, new Uint8Array(data.length % 2));
}

import { fileTypeFromBuffer } from 'file-type';
import type { UnsupportedKind } from '#shared/contract/index.ts';
import type { PictureType } from '#shared/picture/index.ts';

/** What a file's content is, whatever its name says. */
export type Content =
  | { is: 'picture'; type: PictureType }
  /** A picture, or near to one, that Standfirst does not take; `ending` is what a file of its format is called by. */
  | { is: 'unsupported'; kind: UnsupportedKind; ending: string }
  | { is: 'something-else' };

/** As much of a file as tells what it is; a sniffer that is led astray by hostile bytes has no more to be led through. */
const headBytes = 64 * 1024;

const taken: Record<string, PictureType> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/apng': 'image/png',
  'image/webp': 'image/webp',
  'image/avif': 'image/avif',
  'image/gif': 'image/gif',
  'image/tiff': 'image/tiff',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
  // A series, whose cover is the picture.
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
};

const refused: Record<string, UnsupportedKind> = {
  'image/jxl': 'jpegXl',
  'image/jp2': 'jpeg2000',
  'image/jpx': 'jpeg2000',
  'image/jpm': 'jpeg2000',
  'image/vnd.adobe.photoshop': 'photoshop',
  'image/x-icon': 'icon',
  'application/pdf': 'pdf',
  'application/postscript': 'postscript',
};

/** Tells what a file is by its content. */
export async function sniff(bytes: Uint8Array): Promise<Content> {
  const head = bytes.subarray(0, headBytes);
  if (isSvg(head)) return { is: 'unsupported', kind: 'svg', ending: 'SVG' };
  const found = await fileTypeFromBuffer(head);
  if (found === undefined) return isTiff(head) ? { is: 'picture', type: 'image/tiff' } : { is: 'something-else' };
  // An AVIF may name HEIF first, of which it is a kind.
  if (found.mime.startsWith('image/hei') && brands(head).some((brand) => brand === 'avif' || brand === 'avis'))
    return { is: 'picture', type: 'image/avif' };
  const type = taken[found.mime];
  if (type !== undefined) return { is: 'picture', type };
  const kind = refused[found.mime] ?? kindOf(found.mime);
  return kind === null ? { is: 'something-else' } : { is: 'unsupported', kind, ending: found.ext.toUpperCase() };
}

function kindOf(mime: string): UnsupportedKind | null {
  const [family] = mime.split('/');
  return family === 'image' || family === 'video' ? family : null;
}

/** What says which kind of TIFF it is may lie at the end of the file, beyond what is looked at. */
function isTiff(head: Uint8Array): boolean {
  const signature = String.fromCharCode(...head.subarray(0, 4));
  return signature === 'II*\0' || signature === 'MM\0*';
}

/** SVG has no signature: it is text whose first element, after any prologue and comments, is `svg`. */
function isSvg(head: Uint8Array): boolean {
  const utf16 = head[0] === 0xff || head[0] === 0xfe;
  const label = utf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  let rest = new TextDecoder(label).decode(head.subarray(0, 8_192)).trimStart();
  while (rest.startsWith('<?') || rest.startsWith('<!')) {
    const ends = endOfPrologue(rest);
    if (ends === -1) return false;
    rest = rest.slice(ends).trimStart();
  }
  return /^<(?:[\w.-]+:)?svg[\s/>]/i.test(rest);
}

function endOfPrologue(text: string): number {
  const closing = text.startsWith('<?')
    ? '?>'
    : text.startsWith('<!--')
      ? '-->'
      : /^<!doctype[^>]*\[/i.test(text)
        ? ']>'
        : '>';
  const at = text.indexOf(closing);
  return at === -1 ? -1 : at + closing.length;
}

/** The brands an ISO base media file (HEIF, AVIF) says it follows. */
function brands(head: Uint8Array): string[] {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const size = Math.min(view.getUint32(0), head.byteLength, 4_096);
  const found: string[] = [];
  for (let at = 8; at + 4 <= size; at += 4) found.push(String.fromCharCode(...head.subarray(at, at + 4)));
  return found;
}

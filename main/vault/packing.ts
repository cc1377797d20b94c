import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { deflateRawSync } from 'node:zlib';
import type { ZipFile } from 'yazl';
import { isMissing } from '../disk/index.ts';
import { plainEntry } from '../zip/index.ts';
import { isUnread } from './faults.ts';
import { contentFolder, limits, type PackedFile } from './form.ts';
import { isSound } from './sound.ts';

/** What is packed already and would only cost time. */
const packedAlready = /\.(?:jpe?g|png|webp|avif|gif|tiff?|gz|zip|docx|odt|mp4|mov|mp3)$/i;

/** From this size, in bytes, an entry needs the wide numbers of the format (4 GiB less a margin for what is added). */
const wide = 0xf000_0000;

/** What became of a file that was to be packed. */
export type Packing =
  | { came: 'packed'; file: PackedFile; sound: boolean }
  /** It is not there any more. */
  | { came: 'gone' }
  /** Its disk does not give it, or not to its end. */
  | { came: 'unread' };

/**
 * Packs one file as it is when it is opened; done when its bytes are on their way.
 * @param name its path in the library
 */
export async function packFile(zip: ZipFile, path: string, name: string, signal: AbortSignal): Promise<Packing> {
  try {
    const handle = await open(path, 'r');
    try {
      return await packOpen(zip, handle, name, signal);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isMissing(error)) return { came: 'gone' };
    if (isUnread(error)) return { came: 'unread' };
    throw error;
  }
}

async function packOpen(zip: ZipFile, handle: FileHandle, name: string, signal: AbortSignal): Promise<Packing> {
  const { size } = await handle.stat();
  const small = size <= limits.deflated ? await handle.readFile() : null;
  const sum = createHash('sha256');
  let bytes = 0;
  let unread = false;
  async function* content() {
    try {
      for await (const chunk of small === null ? handle.createReadStream({ autoClose: false }) : [small]) {
        sum.update(chunk);
        bytes += chunk.length;
        if (chunk.length > 0) yield chunk;
      }
    } catch (error) {
      // The entry ends here and is left out of the manifest; the others are packed all the same.
      if (!isUnread(error)) throw error;
      unread = true;
    }
  }
  const stream = Readable.from(content(), { objectMode: false });
  zip.addReadStream(stream, contentFolder + name, {
    ...plainEntry,
    compress: small !== null && isWorthDeflating(name, small),
    forceZip64Format: size >= wide,
  });
  try {
    await finished(stream, { signal });
  } finally {
    stream.destroy();
  }
  if (unread) return { came: 'unread' };
  const file = { name, bytes, sha256: sum.digest('hex') };
  return { came: 'packed', file, sound: isSound(file, small) };
}

/** Whether a file becomes smaller, and not so much smaller that a reader would have to take it for a trap. */
function isWorthDeflating(name: string, bytes: Buffer): boolean {
  if (packedAlready.test(name)) return false;
  return bytes.length <= limits.freely || deflateRawSync(bytes).length * limits.ratio > bytes.length;
}

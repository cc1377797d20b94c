import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { deflateRawSync } from 'node:zlib';
import type { ZipFile } from 'yazl';
import { isMissing } from '../disk/index.ts';
import { limits, type PackedFile } from './form.ts';

/** Every entry's time, so that a file that did not change makes the same entry: the first moment a zip can tell. */
const always = new Date(1980, 0, 1);

/** What is packed already and would only cost time. */
const packedAlready = /\.(?:jpe?g|png|webp|avif|gif|tiff?|gz|zip|docx|odt|mp4|mov|mp3)$/i;

/** From this size, in bytes, an entry needs the wide numbers of the format (4 GiB less a margin for what is added). */
const wide = 0xf000_0000;

/**
 * Packs one file as it is when it is opened; done when its bytes are on their way.
 * @param entry its name in the zip
 * @returns what was packed; null where the file vanished
 */
export async function packFile(
  zip: ZipFile,
  path: string,
  name: string,
  entry: string,
  signal: AbortSignal,
): Promise<PackedFile | null> {
  const handle = await openIfThere(path);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const small = size <= limits.deflated ? await handle.readFile() : null;
    const sum = createHash('sha256');
    let bytes = 0;
    const stream = Readable.from(
      (async function* () {
        for await (const chunk of small === null ? handle.createReadStream({ autoClose: false }) : [small]) {
          sum.update(chunk);
          bytes += chunk.length;
          if (chunk.length > 0) yield chunk;
        }
      })(),
      { objectMode: false },
    );
    zip.addReadStream(stream, entry, {
      ...plainFile,
      compress: small !== null && isWorthDeflating(name, small),
      forceZip64Format: size >= wide,
    });
    try {
      await finished(stream, { signal });
    } finally {
      stream.destroy();
    }
    return { name, bytes, sha256: sum.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** How every entry is written: a plain file, at no particular time. */
export const plainFile = { mtime: always, forceDosTimestamp: true, mode: 0o100644 } as const;

/** Whether a file becomes smaller, and not so much smaller that a reader would have to take it for a trap. */
function isWorthDeflating(name: string, bytes: Buffer): boolean {
  if (packedAlready.test(name)) return false;
  return bytes.length <= limits.freely || deflateRawSync(bytes).length * limits.ratio > bytes.length;
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

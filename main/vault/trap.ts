import type { Entry } from 'yauzl';
import { contentFolder, isSafeName, limits, manifestName } from './form.ts';

/** What a zip says of one of its entries. */
export type PackedEntry = Pick<
  Entry,
  | 'fileName'
  | 'crc32'
  | 'compressedSize'
  | 'uncompressedSize'
  | 'compressionMethod'
  | 'externalFileAttributes'
  | 'canDecodeFileData'
>;

/** The kinds of file a Unix mode tells (`S_IFMT`), and the plain one; zero where the zip says nothing of it. */
const kindOfFile = 0o170000;
const plain = 0o100000;

/**
 * Why a zip must not be unpacked, whatever its sums say: it is none Standfirst wrote, and may be made to write outside
 * its folder or to fill a disk. Null where nothing speaks against it.
 * @param fileSize of the whole zip, in bytes
 */
export function refusal(entries: readonly PackedEntry[], fileSize: number): string | null {
  let packed = 0;
  for (const entry of entries) {
    const why = refusalOf(entry);
    if (why !== null) return why;
    packed += entry.compressedSize;
  }
  // Entries that share their bytes make much of little.
  return packed > fileSize ? 'its files overlap' : null;
}

function refusalOf(entry: PackedEntry): string | null {
  const { fileName, uncompressedSize, compressedSize, externalFileAttributes } = entry;
  const isManifest = fileName === manifestName;
  if (!isManifest && !(fileName.startsWith(contentFolder) && isSafeName(fileName)))
    return `“${fileName}” is no place in a library`;
  const kind = (externalFileAttributes >>> 16) & kindOfFile;
  if (kind !== 0 && kind !== plain) return `“${fileName}” is no plain file`;
  if (!entry.canDecodeFileData()) return `“${fileName}” is packed in a way Standfirst never uses`;
  const isStored = entry.compressionMethod === 0;
  if (isManifest && uncompressedSize > limits.manifest) return 'its list of files is too long';
  if (isStored || uncompressedSize <= limits.freely) return null;
  const most = isManifest ? limits.manifest : limits.deflated;
  const tooMuch = uncompressedSize > most || uncompressedSize > compressedSize * limits.ratio;
  return tooMuch ? `“${fileName}” would be far larger than it is packed` : null;
}

import type { Entry } from 'yauzl';
import type { FaultFacts } from '#shared/contract/index.ts';
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

/** Why a zip is refused, and the file in it that speaks against it; empty where it is the whole. */
export type Refusal = Pick<FaultFacts<'backup-refused'>, 'why' | 'file'>;

/** The kinds of file a Unix mode tells (`S_IFMT`), and the plain one; zero where the zip says nothing of it. */
const kindOfFile = 0o170000;
const plain = 0o100000;

/**
 * Why a zip must not be unpacked, whatever its sums say: it is none Standfirst wrote, and may be made to write outside
 * its folder or to fill a disk. Null where nothing speaks against it.
 * @param fileSize of the whole zip, in bytes
 */
export function refusal(entries: readonly PackedEntry[], fileSize: number): Refusal | null {
  let packed = 0;
  for (const entry of entries) {
    const found = refusalOf(entry);
    if (found !== null) return found;
    packed += entry.compressedSize;
  }
  // Entries that share their bytes make much of little.
  return packed > fileSize ? { why: 'overlap', file: '' } : null;
}

function refusalOf(entry: PackedEntry): Refusal | null {
  const { fileName, uncompressedSize, compressedSize, externalFileAttributes } = entry;
  const isManifest = fileName === manifestName;
  if (!isManifest && !(fileName.startsWith(contentFolder) && isSafeName(fileName)))
    return { why: 'noPlace', file: fileName };
  const kind = (externalFileAttributes >>> 16) & kindOfFile;
  if (kind !== 0 && kind !== plain) return { why: 'notPlain', file: fileName };
  if (!entry.canDecodeFileData()) return { why: 'foreignPacking', file: fileName };
  const isStored = entry.compressionMethod === 0;
  if (isManifest && uncompressedSize > limits.manifest) return { why: 'listTooLong', file: '' };
  if (isStored || uncompressedSize <= limits.freely) return null;
  const most = isManifest ? limits.manifest : limits.deflated;
  const tooMuch = uncompressedSize > most || uncompressedSize > compressedSize * limits.ratio;
  return tooMuch ? { why: 'swells', file: fileName } : null;
}

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { isSystemError } from '../disk/index.ts';
import { type Archive, type Cut, openArchive } from './archive.ts';
import { reading } from './faults.ts';
import { contentFolder, type Manifest, manifestEnvelope, manifestName, manifestSchema } from './form.ts';
import type { PackedEntry } from './trap.ts';

/** Raised when an entry of a backup is not what was packed. */
export class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry';
}

/** A backup's file, open. Nothing in it is believed before its sums were compared. */
export class OpenBackup {
  /** The list of everything in it; null where that is damaged or missing. */
  readonly manifest: Manifest | null;
  /** Where its end is missing: the file the cut goes through, if one is known. Null where it is whole. */
  readonly cut: Cut | null;
  readonly #archive: Archive;
  readonly #sums: ReadonlyMap<string, { bytes: number; sha256: string }>;

  private constructor(archive: Archive, manifest: Manifest | null) {
    this.#archive = archive;
    this.manifest = manifest;
    this.cut = archive.cut;
    this.#sums = new Map(manifest?.entries.map((packed) => [packed.name, packed]));
  }

  /**
   * Opens a backup. One whose end is missing, where a zip's list of its entries stands, is read from its start.
   * @throws DeskError `file-unreadable`, `backup-unreadable`, `backup-refused`, `backup-newer`; AbortError
   */
  static async of(file: string, work: Work): Promise<OpenBackup> {
    const archive = await reading(file, () => openArchive(file, work));
    try {
      return new OpenBackup(archive, await manifestOf(archive, basename(file)));
    } catch (error) {
      archive.close();
      throw error;
    }
  }

  /**
   * Every file of the backup by its path in the library. The manifest says which: what else is packed was moved or lost
   * while it was. Without it, every one there is.
   */
  get names(): string[] {
    if (this.manifest !== null) return [...this.#sums.keys()];
    return [...this.#archive.entries.keys()].flatMap((name) =>
      name.startsWith(contentFolder) ? [name.slice(contentFolder.length)] : [],
    );
  }

  /** How large everything is when it is unpacked, in bytes, as the backup says. */
  get bytes(): number {
    return [...this.#archive.entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  }

  /** The bytes of a file. Those of a damaged one may come before it is known. @throws DamagedEntry */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#archive.entries.get(contentFolder + name);
    const sum = this.#sums.get(name);
    if (entry === undefined) throw new DamagedEntry(name);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of unpacked(this.#archive, entry)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    if (sum !== undefined && (bytes !== sum.bytes || hash.digest('hex') !== sum.sha256)) throw new DamagedEntry(name);
  }

  close(): void {
    this.#archive.close();
  }
}

async function manifestOf(archive: Archive, name: string): Promise<Manifest | null> {
  const entry = archive.entries.get(manifestName);
  if (entry === undefined && archive.cut !== null) return null;
  if (entry === undefined) throw new DeskError('backup-unreadable', { name });
  let stored: unknown;
  try {
    stored = JSON.parse((await buffer(unpacked(archive, entry))).toString('utf8'));
  } catch (error) {
    if (error instanceof DamagedEntry || error instanceof SyntaxError) return null;
    throw error;
  }
  const envelope = manifestEnvelope.safeParse(stored);
  if (envelope.success && envelope.data.version > manifestSchema.shape.version.value)
    throw new DeskError('backup-newer', { name, version: envelope.data.version });
  const read = manifestSchema.safeParse(stored);
  return read.success ? read.data : null;
}

/** The bytes of an entry, held against the sum the zip itself keeps of them. @throws DamagedEntry */
async function* unpacked(archive: Archive, entry: PackedEntry): AsyncGenerator<Buffer> {
  let [sum, bytes] = [0, 0];
  try {
    for await (const chunk of await archive.read(entry)) {
      sum = crc32(chunk, sum);
      bytes += chunk.length;
      if (bytes > entry.uncompressedSize) throw new DamagedEntry(entry.fileName);
      yield chunk;
    }
  } catch (error) {
    // A disk that cannot give the bytes is damage too; a program that runs out of something is not.
    if (error instanceof DamagedEntry || (isSystemError(error) && error.code !== 'EIO')) throw error;
    throw new DamagedEntry(entry.fileName, { cause: error });
  }
  if (sum !== entry.crc32) throw new DamagedEntry(entry.fileName);
}

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { DeskError } from '#shared/contract/index.ts';
import { isSystemError } from '../disk/index.ts';
import { reading } from './faults.ts';
import { contentFolder, limits, type Manifest, manifestEnvelope, manifestName, manifestSchema } from './form.ts';
import { refusal } from './trap.ts';

/** Raised when an entry of a backup is not what was packed. */
export class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry';
}

/** A backup's file, open. Nothing in it is believed before its sums were compared. */
export class OpenBackup {
  /** The list of everything in it; null where that is damaged. */
  readonly manifest: Manifest | null;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #sums: ReadonlyMap<string, { bytes: number; sha256: string }>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, manifest: Manifest | null) {
    this.#zip = zip;
    this.#entries = entries;
    this.manifest = manifest;
    this.#sums = new Map(manifest?.entries.map((packed) => [packed.name, packed]));
  }

  /** @throws DeskError `file-unreadable`, `backup-unreadable`, `backup-refused`, `backup-newer` */
  static async of(file: string): Promise<OpenBackup> {
    const name = basename(file);
    const zip = await reading(file, () => openPromise(file, { lazyEntries: true, autoClose: false })).catch(
      (error: unknown) => {
        throw error instanceof DeskError ? error : new DeskError('backup-unreadable', { name }, { cause: error });
      },
    );
    try {
      const entries = await entriesOf(zip, name);
      return new OpenBackup(zip, entries, await manifestOf(zip, entries, name));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /**
   * Every file of the backup by its path in the library. The manifest says which: what else is packed was moved or lost
   * while it was. Without it, every one there is.
   */
  get names(): string[] {
    if (this.manifest !== null) return [...this.#sums.keys()];
    return [...this.#entries.keys()].flatMap((name) =>
      name.startsWith(contentFolder) ? [name.slice(contentFolder.length)] : [],
    );
  }

  /** How large everything is when it is unpacked, in bytes, as the backup says. */
  get bytes(): number {
    return [...this.#entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  }

  /** The bytes of a file. Those of a damaged one may come before it is known. @throws DamagedEntry */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(contentFolder + name);
    const sum = this.#sums.get(name);
    if (entry === undefined) throw new DamagedEntry(name);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of unpacked(this.#zip, entry)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    if (sum !== undefined && (bytes !== sum.bytes || hash.digest('hex') !== sum.sha256)) throw new DamagedEntry(name);
  }

  close(): void {
    this.#zip.close();
  }
}

async function entriesOf(zip: ZipFile, name: string): Promise<Map<string, Entry>> {
  const refused = (why: string, cause?: unknown) => new DeskError('backup-refused', { name, why }, { cause });
  if (zip.entryCount > limits.entries) throw refused('it has too many files');
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw refused(`“${entry.fileName}” is in it twice`);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    if (error instanceof DeskError) throw error;
    // The reader itself refuses names that lead out of the folder, and sizes that contradict each other.
    throw refused(error instanceof Error ? error.message : String(error), error);
  }
  const why = refusal([...entries.values()], zip.fileSize);
  if (why !== null) throw refused(why);
  return entries;
}

async function manifestOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<Manifest | null> {
  const entry = entries.get(manifestName);
  if (entry === undefined) throw new DeskError('backup-unreadable', { name });
  let stored: unknown;
  try {
    stored = JSON.parse((await buffer(unpacked(zip, entry))).toString('utf8'));
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
async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    // A disk that cannot give the bytes is damage too; a program that runs out of something is not.
    if (isSystemError(error) && error.code !== 'EIO') throw error;
    throw new DamagedEntry(entry.fileName, { cause: error });
  }
  if (sum !== entry.crc32) throw new DamagedEntry(entry.fileName);
}

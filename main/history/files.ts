import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, createGunzip, gzipSync } from 'node:zlib';
import {
  asideOf,
  fileStamp,
  flushFolder,
  isCopyOf,
  isSystemError,
  NoFile,
  namesIn,
  readPlain,
  setAside,
  writeDurably,
} from '../disk/index.ts';

/** The lines of one file of the pack. */
export interface PackFile {
  name: string;
  lines: string[];
  /** False where a packed file is cut short or damaged, so that nobody knows what followed. */
  whole: boolean;
}

const tailName = 'versions.jsonl';
const sealedName = /^versions-\d{4}\.jsonl\.gz$/;
const copyOfSealed = /^versions-\d{4}.+\.gz$/i;
/** How large the open file may grow, in bytes, before it is packed. */
const tailLimit = 32 * 1024;
/** How large a packed file may be, in bytes, for more to go into it: what is packed together shares more. */
const sealedLimit = 64 * 1024;

/**
 * Where the versions of an article lie: `versions.jsonl`, to which lines are only ever added, and before it
 * `versions-0001.jsonl.gz` and so on, into which the open file is packed when it has grown.
 */
export class PackFiles {
  readonly #folder: string;
  readonly #leaveOut: readonly string[];

  /** @param folder the article's `history` @param leaveOut files that are not read, by name */
  constructor(folder: string, leaveOut: readonly string[] = []) {
    this.#folder = folder;
    this.#leaveOut = leaveOut;
  }

  /** Tells one state of the files from another. */
  async stamp(): Promise<string> {
    const names = [...(await this.#names()), tailName];
    return (await Promise.all(names.map((name) => fileStamp(join(this.#folder, name))))).join();
  }

  /** Every file, first written first; what of it can be read. */
  async read(): Promise<PackFile[]> {
    const files: PackFile[] = [];
    for (const name of await this.#sealed()) files.push(await this.#file(name));
    const tail = await this.#file(tailName);
    if (tail.lines.length > 0 || !tail.whole) files.push(tail);
    return files;
  }

  /** What sync programs left beside them because two computers had written, by name; what of it can be read. */
  async copies(): Promise<PackFile[]> {
    return await Promise.all((await this.copyNames()).map((name) => this.#file(name)));
  }

  async copyNames(): Promise<string[]> {
    return (await this.#names()).filter(isHistoryCopy).sort();
  }

  /** Keeps a copy whose versions are taken in, under a name that says so. @returns that name; null where it went */
  async setAside(copy: PackFile, now: string): Promise<string | null> {
    return await setAside(join(this.#folder, copy.name), now, copy.whole ? 'merged' : 'damaged');
  }

  /** Adds lines; done when the disk has it. @throws the system's own errors: ENOENT where the article's folder is gone */
  async append(lines: string): Promise<void> {
    const made = await makeHistory(this.#folder);
    const handle = await open(this.#tail, 'a+');
    let grown = 0;
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      // A line that was cut short by a crash ends here, and takes nothing of this one with it.
      const text = size > 0 && last.toString() !== '\n' ? `\n${lines}` : lines;
      await handle.writeFile(text);
      await handle.sync();
      if (size === 0) await flushFolder(this.#folder);
      if (made) await flushFolder(dirname(this.#folder));
      grown = size + Buffer.byteLength(text);
    } finally {
      await handle.close();
    }
    if (grown > tailLimit) await this.#seal();
  }

  /** Packs the open file. Cut short between the two steps, its lines are in both, which a reader knows. */
  async #seal(): Promise<void> {
    const { name, bytes } = await this.#room();
    const lines = Buffer.concat([bytes, await readFile(this.#tail)]);
    await writeDurably(join(this.#folder, name), gzipSync(lines, { level: 9 }));
    await rm(this.#tail);
    await flushFolder(this.#folder);
  }

  /** The packed file that more goes into, and what it holds: the last, while it is sound and small, else a new one. */
  async #room(): Promise<{ name: string; bytes: Buffer }> {
    const last = (await this.#sealed()).at(-1);
    if (last === undefined) return { name: sealedAs(1), bytes: Buffer.alloc(0) };
    const packed = await readFile(join(this.#folder, last));
    const { bytes, whole } = await unpacked(packed);
    if (whole && packed.length < sealedLimit) return { name: last, bytes };
    return { name: sealedAs(Number(/\d+/.exec(last)?.[0]) + 1), bytes: Buffer.alloc(0) };
  }

  async #sealed(): Promise<string[]> {
    return (await this.#names()).filter((name) => sealedName.test(name)).sort();
  }

  /** Every name that may be one of a history's files or a copy of one. */
  async #names(): Promise<string[]> {
    return (await namesIn(this.#folder)).filter(
      (name) => name !== tailName && (sealedName.test(name) || isHistoryCopy(name)),
    );
  }

  async #file(name: string): Promise<PackFile> {
    if (this.#leaveOut.includes(name)) return { name, lines: [], whole: true };
    const stored = await bytesOf(join(this.#folder, name));
    if (stored === null) return { name, lines: [], whole: false };
    if (!name.toLowerCase().endsWith('.gz')) return { name, lines: linesOf(stored), whole: true };
    const { bytes, whole } = await unpacked(stored);
    return { name, lines: linesOf(bytes), whole };
  }

  get #tail(): string {
    return join(this.#folder, tailName);
  }
}

/** Whether a file is one that a sync program left beside a history's own; `versions-0001.jsonl.gz` is no copy of the open file. */
export function isHistoryCopy(name: string): boolean {
  if (sealedName.test(name)) return false;
  return isCopyOf(name, tailName) || (copyOfSealed.test(name) && asideOf(name) === null);
}

/** Whether a file is one of a history's own by its name. */
export function isHistoryName(name: string): boolean {
  return name === tailName || sealedName.test(name);
}

function sealedAs(number: number): string {
  return `versions-${String(number).padStart(4, '0')}.jsonl.gz`;
}

/** Makes the folder, never those above it: an article that was moved away is not begun anew. */
async function makeHistory(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The bytes of a file, none where it is not there; null where something else is in its place. */
async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return Buffer.from((await readPlain(file))?.bytes ?? []);
  } catch (error) {
    if (error instanceof NoFile) return null;
    throw error;
  }
}

function linesOf(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** What a packed file held, up to where it is damaged. */
async function unpacked(packed: Buffer): Promise<{ bytes: Buffer; whole: boolean }> {
  const chunks: Buffer[] = [];
  // Small chunks, so that little is lost before the damage; a file cut short ends where it was cut.
  const gunzip = createGunzip({ chunkSize: 1_024, finishFlush: constants.Z_SYNC_FLUSH });
  gunzip.end(packed);
  try {
    for await (const chunk of gunzip) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof Error && 'errno' in error)) throw error;
  }
  const bytes = Buffer.concat(chunks);
  // The last four bytes of the format say how many there were (RFC 1952).
  return { bytes, whole: packed.length > 18 && packed.readUInt32LE(packed.length - 4) === bytes.length };
}

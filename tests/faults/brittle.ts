import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type * as promises from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

type Promises = typeof promises;

/** Where the work on a disk is cut, and what is left of it then. */
export interface Cut {
  /** How many operations are still done. */
  after: number;
  /** The disk has no room for that one and goes on; the program is killed; or the power goes. */
  how: 'full' | 'killed' | 'powerless';
  /** Without power: how many of the names that were not flushed are as they were before, the last of them first. */
  lostNames: number;
  /** Without power: the share of the bytes not flushed that is there. */
  kept: number;
  /** Without power: whether the bytes that are not there read as zeros, and not as the end of the file. */
  zeros: boolean;
}

/** A file as it was, or a folder with what was in it. */
type Capture = Buffer | Map<string, Capture> | null;

/** A name that was made, changed or taken away, and is not flushed. */
interface NameChange {
  folders: string[];
  undo(): void;
}

/** The lock is no part of what is kept, and has tests of its own. */
const lock = `${sep}library.lock`;

/**
 * A disk that keeps what it was asked to flush, and nothing else for sure. Its journal keeps the order of names: what is
 * lost of them is the end. Put under a test by `vi.mock('node:fs/promises', (real) => brittle(real))`.
 */
class Disk {
  #cut: Cut | null = null;
  #done = 0;
  #isDead = false;
  #names: NameChange[] = [];
  /** Sizes up to which files are flushed, by inode. */
  #flushed = new Map<number, number>();

  /** Whether the cut came, and nothing is written any more. */
  get isDead(): boolean {
    return this.#isDead;
  }

  /** Cuts the work that follows. */
  arm(cut: Cut): void {
    [this.#cut, this.#done] = [cut, 0];
  }

  /** Ends the waiting for the cut. @returns whether it came */
  disarm(): boolean {
    const came = this.#cut === null || this.#isDead;
    if (!this.#isDead) this.#cut = null;
    return came;
  }

  /** Is the disk as the next start finds it. @param folder what lies on it */
  restart(folder: string): void {
    if (this.#cut?.how === 'powerless') this.#lose(folder, this.#cut);
    // To the next process, what this one was writing is what one that died left.
    for (const path of filesUnder(folder)) if (path.endsWith('.partial')) utimesSync(path, 0, 0);
    [this.#cut, this.#isDead, this.#names] = [null, false, []];
    this.#flushed.clear();
  }

  /** One operation of the program. @throws what the system would */
  step(call: string): void {
    if (!this.#isDead && (this.#cut === null || this.#done++ < this.#cut.after)) return;
    const isFull = this.#cut?.how === 'full';
    if (isFull) this.#cut = null;
    else this.#isDead = true;
    const code = isFull && call !== 'rm' ? 'ENOSPC' : 'EIO';
    throw Object.assign(new Error(`${code}: the test says so, ${call}`), { code, syscall: call });
  }

  changed(folders: string[], undo: () => void): void {
    this.#names.push({ folders, undo });
  }

  /** Bytes are about to be written at the end of a file. */
  writing(path: string): void {
    const { ino, size } = statSync(path);
    if (!path.endsWith(lock) && !this.#flushed.has(ino)) this.#flushed.set(ino, size);
  }

  flushed(path: string): void {
    this.#flushed.delete(statSync(path).ino);
    const last = this.#names.findLastIndex(({ folders }) => folders.includes(path));
    this.#names.splice(0, last + 1);
  }

  #lose(folder: string, { lostNames, kept, zeros }: Cut): void {
    for (const path of filesUnder(folder)) {
      const flushed = this.#flushed.get(lstatSync(path).ino);
      if (flushed === undefined) continue;
      const bytes = readFileSync(path);
      const end = flushed + Math.floor((bytes.length - flushed) * kept);
      writeFileSync(path, zeros ? bytes.fill(0, end) : bytes.subarray(0, end));
    }
    for (let lost = 0; lost < lostNames; lost++) this.#names.pop()?.undo();
  }
}

/** The disk under the test. */
export const disk = new Disk();

/** Node's own file operations, those that write counted, cut and remembered by `disk`. */
export async function brittle(original: () => Promise<Promises>) {
  const real = await original();
  return {
    ...real,
    async open(...[path, flags, mode]: Parameters<Promises['open']>) {
      if (flags === undefined || flags === 'r' || typeof flags === 'number' || typeof path !== 'string')
        return flushing(await real.open(path, flags, mode), String(path));
      disk.step('open');
      const isNew = captured(path) === null;
      const handle = await real.open(path, flags, mode);
      if (isNew) disk.changed([dirname(path)], () => rmSync(path, { force: true }));
      return flushing(handle, path);
    },
    async mkdir(path: string, options?: { recursive?: boolean }) {
      disk.step('mkdir');
      const first = await real.mkdir(path, options);
      const made = options?.recursive === true ? first : path;
      if (made !== undefined) disk.changed([dirname(made)], () => rmSync(made, { recursive: true, force: true }));
      return first;
    },
    async rename(from: string, to: string) {
      disk.step('rename');
      const before = captured(to);
      await real.rename(from, to);
      disk.changed([dirname(from), dirname(to)], () => {
        renameSync(to, from);
        put(to, before);
      });
    },
    async rm(path: string, options?: { recursive?: boolean; force?: boolean }) {
      disk.step('rm');
      const before = captured(path);
      await real.rm(path, options);
      if (before !== null) disk.changed([dirname(path)], () => put(path, before));
    },
    async link(from: string, to: string) {
      disk.step('link');
      await real.link(from, to);
      disk.changed([dirname(to)], () => rmSync(to, { force: true }));
    },
    async writeFile(...[path, data, options]: Parameters<Promises['writeFile']>) {
      disk.step('writeFile');
      await real.writeFile(path, data, options);
      if (typeof path === 'string') disk.changed([dirname(path)], () => rmSync(path, { force: true }));
    },
  };
}

/** A handle whose writes and flushes are the disk's. */
function flushing(handle: promises.FileHandle, path: string): promises.FileHandle {
  const own = { sync: handle.sync.bind(handle), writeFile: handle.writeFile.bind(handle) };
  return Object.assign(handle, {
    async sync() {
      disk.step('sync');
      await own.sync();
      disk.flushed(path);
    },
    async writeFile(...given: Parameters<promises.FileHandle['writeFile']>) {
      disk.step('write');
      disk.writing(path);
      await own.writeFile(...given);
    },
  });
}

function captured(path: string): Capture {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isDirectory()) return readFileSync(path);
  return new Map(readdirSync(path).map((name) => [name, captured(join(path, name))]));
}

function put(path: string, capture: Capture): void {
  if (capture === null) return;
  if (Buffer.isBuffer(capture)) {
    writeFileSync(path, capture);
    return;
  }
  mkdirSync(path);
  for (const [name, inside] of capture) put(join(path, name), inside);
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

import { link, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileStamp, isMissing, isSystemError, partialPath, type Stamp, stampOf } from '../disk/index.ts';
import { type LockRecord, lockName, lockRecord, lockText } from './record.ts';

/** A lock as it is on disk; the record is null where it cannot be read. */
export interface FoundLock {
  text: string;
  record: LockRecord | null;
}

/**
 * The lock in a library's folder. It appears whole or not at all, and changes hands by a rename, so that of any two that
 * want it one has it and the other can see so.
 */
export class LockFile {
  readonly #path: string;
  readonly #token: string;
  #mine: LockRecord | null = null;
  #stamp: Stamp | null = null;

  /** @param library the library's folder @param token tells this holder's lock from every other, for as long as it lives */
  constructor(library: string, token: string) {
    this.#path = join(library, lockName);
    this.#token = token;
  }

  /** The lock there is; null where there is none. */
  async found(): Promise<FoundLock | null> {
    try {
      const text = await readFile(this.#path, 'utf8');
      return { text, record: lockRecord(text) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Takes the lock where there is none. @returns whether this one has it now */
  async take(record: LockRecord): Promise<boolean> {
    return await this.#placed(record, async (partial) => {
      try {
        await link(partial, this.#path);
        return true;
      } catch (error) {
        if (!isSystemError(error)) throw error;
        if (error.code === 'EEXIST') return false;
        if (!noLinks.has(error.code ?? '')) throw error;
      }
      // Some disks know no links: memory cards, some shares.
      return await this.#takeByWriting(record);
    });
  }

  /** Takes the lock from whoever has it. @param from the state it was found in; it is left alone where it is another now */
  async takeFrom(from: FoundLock, record: LockRecord): Promise<boolean> {
    return await this.#placed(record, async (partial) => {
      if ((await this.found())?.text !== from.text) return false;
      await rename(partial, this.#path);
      return true;
    });
  }

  /**
   * Whether the lock is this one's: a look at the file, read only where it changed. One that went away with its folder
   * and came back with it is this one's again.
   */
  async isMine(): Promise<boolean> {
    const stamp = await fileStamp(this.#path);
    if (stamp === null) return false;
    if (stamp === this.#stamp) return true;
    const record = (await this.found())?.record ?? null;
    if (record?.token !== this.#token) return false;
    this.#mine = record;
    this.#stamp = stamp;
    return true;
  }

  /** Makes sure that the lock's file could be written. @throws the system's own errors */
  async assertOpens(): Promise<void> {
    await (await open(this.#path, 'r+')).close();
  }

  /** Gives a sign of life. It is written in place, so that it can bring nothing back that changed hands meanwhile. */
  async beat(): Promise<void> {
    if (this.#mine === null || !(await this.isMine())) return;
    const handle = await open(this.#path, 'r+');
    try {
      if (stampOf(await handle.stat({ bigint: true })) !== this.#stamp) return;
      this.#mine = { ...this.#mine, beat: this.#mine.beat + 1 };
      await handle.write(lockText(this.#mine), 0);
      this.#stamp = stampOf(await handle.stat({ bigint: true }));
    } finally {
      await handle.close();
    }
  }

  /** Lets go of the lock, where it is still this one's. */
  async release(): Promise<void> {
    released.add(this.#token);
    if (await this.isMine()) await rm(this.#path, { force: true });
    this.#mine = null;
    this.#stamp = null;
  }

  async #placed(record: LockRecord, place: (partial: string) => Promise<boolean>): Promise<boolean> {
    const partial = partialPath(this.#path);
    try {
      await writeFile(partial, lockText(record), { flag: 'wx' });
      const taken = await place(partial);
      this.#mine = taken ? record : null;
      this.#stamp = null;
      return taken;
    } finally {
      await rm(partial, { force: true });
    }
  }

  async #takeByWriting(record: LockRecord): Promise<boolean> {
    try {
      await writeFile(this.#path, lockText(record), { flag: 'wx' });
      return true;
    } catch (error) {
      if (isSystemError(error) && error.code === 'EEXIST') return false;
      throw error;
    }
  }
}

/**
 * Tokens this process let go of: a lock that was away with its folder then, and came back, is nobody's, though its
 * process runs.
 */
const released = new Set<string>();

/** Whether a lock is one this process let go of. */
export function isReleased({ token }: LockRecord): boolean {
  return released.has(token);
}

const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'UNKNOWN']);

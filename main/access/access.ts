import { rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '#shared/article/index.ts';
import { DeskError, type Writable } from '#shared/contract/index.ts';
import { diskFault, fileStamp, isMissing, isSystemError, partialPath, Turns } from '../disk/index.ts';
import { LockFile } from './lock-file.ts';
import { thisMachine } from './machine.ts';
import { Others } from './others.ts';
import { processMark } from './processes.ts';
import type { LockRecord } from './record.ts';

/** Whether this program may write in a library. */
export interface Access {
  /** As it was last known. */
  readonly writable: Writable;
  /** Whether nobody else writes there now, so that leftovers may be swept and damage put right. */
  readonly alone: boolean;
  /** Right before a write. @throws DeskError `library-in-use`, `library-newer`, or what a disk has against it */
  assertWritable(): Promise<void>;
  /** A write failed: whether anything may be written there is looked at at once. */
  doubt(): void;
}

/** The access of one who writes in a library of its own, where there is no other. */
export const soleAccess: Access = {
  writable: { kind: 'yes' },
  alone: true,
  assertWritable: async () => undefined,
  doubt: () => undefined,
};

/**
 * The access of a command: it adds whole files beside a window that may be writing, changes none and puts nothing right.
 * @param newer the version of the library where a later Standfirst made it
 */
export function visitorAccess(folder: string, newer: number | null): Access {
  return {
    writable: newer === null ? { kind: 'yes' } : { kind: 'no', why: { because: 'newer', version: newer } },
    alone: false,
    assertWritable: async () => {
      if (newer !== null) throw new DeskError('library-newer', { folder, version: newer });
    },
    doubt: () => undefined,
  };
}

/** How an access is held. */
export interface HoldOptions {
  /** The moment, as ISO 8601. */
  now(): string;
  /** The person, as the operating system knows them. */
  who: string;
  /** Told whenever it changed whether this one may write. */
  changed(writable: Writable): void;
  /** Milliseconds that only ever grow. */
  steady?: () => number;
}

/** Looks at the lock this often, in milliseconds, and gives a sign of life at every tenth look. */
const looking = 2_000;
const looksABeat = 10;

/** A lock that cannot be read is looked at again after so long, in milliseconds. */
const unreadable = 200;

/**
 * Holds a library for writing: of all that have it open, the one whose lock lies in it. Where another has it, this one
 * only reads, until the other is gone or this one takes over.
 */
export class HeldAccess implements Access {
  readonly #folder: string;
  readonly #options: HoldOptions;
  readonly #token = newId();
  readonly #lock: LockFile;
  readonly #others: Others;
  readonly #turns = new Turns();
  #writable: Writable = { kind: 'yes' };
  #holds = false;
  /** Whether it could be written in at any time since this one opened it. */
  #hasHeld = false;
  #isDoubtful = false;
  #timer: NodeJS.Timeout | null = null;
  #looks = 0;

  constructor(folder: string, options: HoldOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#lock = new LockFile(folder, this.#token);
    this.#others = new Others(options.steady ?? (() => performance.now()));
  }

  get writable(): Writable {
    return this.#writable;
  }

  get alone(): boolean {
    return this.#holds;
  }

  /** Takes the lock if nobody has it, and looks at it from then on. */
  async start(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void this.#tick(), looking).unref();
  }

  /** Looks who has the library, and takes it where nobody has. */
  async look(): Promise<void> {
    await this.#turns.take('lock', async () => {
      try {
        await this.#lookNow();
      } catch (error) {
        if (!isSystemError(error)) throw error;
        this.#holds = false;
        this.#failed(error);
      }
    });
  }

  doubt(): void {
    this.#isDoubtful = true;
    void this.look();
  }

  async assertWritable(): Promise<void> {
    try {
      // A look at the lock and nothing more, as long as it is ours.
      if (this.#holds && (await this.#lock.isMine())) return;
      await this.#turns.take('lock', () => this.#lookNow());
    } catch (error) {
      this.#failed(error);
      throw isMissing(error)
        ? new DeskError('library-missing', { folder: this.#folder }, { cause: error })
        : diskFault(error, this.#folder);
    }
    if (this.#writable.kind === 'no' && this.#writable.why.because === 'other-instance') {
      const { who, host, here, since } = this.#writable.why.holder;
      throw new DeskError('library-in-use', { who, host, here, since });
    }
  }

  /** Takes the library over from whoever has it. */
  async takeOver(): Promise<Writable> {
    await this.#turns.take('lock', async () => {
      const found = await this.#lock.found();
      if (found !== null && !(await this.#lock.isMine()))
        this.#holds = await this.#lock.takeFrom(found, await this.#record());
      await this.#lookNow();
    });
    return this.#writable;
  }

  /** Lets go of the library. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#turns.take('lock', async () => {
      this.#holds = false;
      try {
        await this.#lock.release();
      } catch (error) {
        // A library that went away, or may no longer be written in, keeps a lock whose process is gone.
        if (!isSystemError(error)) throw error;
      }
    });
  }

  async #lookNow(): Promise<void> {
    this.#holds = await this.#lock.isMine();
    while (!this.#holds) {
      const found = await this.#lock.found();
      if (found === null) this.#holds = await this.#lock.take(await this.#record());
      else if (await this.#others.isGone(found)) this.#holds = await this.#lock.takeFrom(found, await this.#record());
      else if (found.record !== null) {
        const holder = await this.#others.holder(found, found.record);
        this.#set({ kind: 'no', why: { because: 'other-instance', holder } });
        return;
      } else await pause(unreadable);
    }
    await this.#try();
    this.#hasHeld = true;
    this.#set({ kind: 'yes' });
  }

  /**
   * Makes sure that what is held may be written in: a disk may have become read-only, or gone, since it was taken. After a
   * write that failed, and until one may be made again, by making a file where the articles are.
   */
  async #try(): Promise<void> {
    await this.#lock.assertOpens();
    const isKnownWell = this.#writable.kind === 'yes' && !this.#isDoubtful;
    this.#isDoubtful = false;
    const articles = join(this.#folder, 'articles');
    if (isKnownWell || (await fileStamp(articles)) === null) return;
    const trial = partialPath(join(articles, 'trial'));
    await writeFile(trial, '', { flag: 'wx' });
    await rm(trial, { force: true });
  }

  /** Any other trouble of the disk is told by the write that meets it. */
  #failed(error: unknown): void {
    if (isForbidden(error)) this.#set({ kind: 'no', why: { because: 'folder-read-only', held: this.#hasHeld } });
    else if (isMissing(error)) this.#set({ kind: 'no', why: { because: 'folder-missing' } });
  }

  async #tick(): Promise<void> {
    await this.look();
    this.#looks++;
    if (!this.#holds || this.#looks % looksABeat !== 0) return;
    await this.#turns.take('lock', async () => {
      try {
        await this.#lock.beat();
      } catch (error) {
        if (!isSystemError(error)) throw error;
      }
    });
  }

  async #record(): Promise<LockRecord> {
    const [machine, mark] = await Promise.all([thisMachine(), processMark(process.pid)]);
    const { now, who } = this.#options;
    const token = this.#token;
    return { token, pid: process.pid, process: mark, host: hostname(), machine, who, since: now(), beat: 0 };
  }

  #set(writable: Writable): void {
    if (JSON.stringify(writable) === JSON.stringify(this.#writable)) return;
    this.#writable = writable;
    this.#options.changed(writable);
  }
}

function isForbidden(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS');
}

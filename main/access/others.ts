import type { Holder } from '#shared/contract/index.ts';
import { type FoundLock, isReleased } from './lock-file.ts';
import { thisMachine } from './machine.ts';
import { isRunning, processMark } from './processes.ts';
import type { LockRecord } from './record.ts';

/** A holder is silent when its lock did not change for so long, in milliseconds of a clock that only grows. */
const silence = 3 * 60_000;

/** How long a lock that cannot be read may be one that is just being written, in milliseconds. */
const writing = 1_000;

/** Watches the lock of another, and judges whether that one is alive; no date in it or on it counts. */
export class Others {
  readonly #steady: () => number;
  #last: { text: string; since: number } | null = null;

  /** @param steady milliseconds that only ever grow */
  constructor(steady: () => number) {
    this.#steady = steady;
  }

  /** Whether whoever wrote a lock is known to be gone: its process on this computer has ended, or let go of it. */
  async isGone(found: FoundLock): Promise<boolean> {
    const unchanged = this.#unchanged(found);
    if (found.record === null) return unchanged >= writing;
    if (isReleased(found.record)) return true;
    const { machine, pid, process } = found.record;
    if (machine !== (await thisMachine())) return false;
    if (!isRunning(pid)) return true;
    return process !== null && (await processMark(pid)) !== process;
  }

  /** The holder of a lock, as an editor is told of it. */
  async holder(found: FoundLock, { who, host, machine, since }: LockRecord): Promise<Holder> {
    return { who, host, here: machine === (await thisMachine()), since, silent: this.#unchanged(found) >= silence };
  }

  /** For how long the lock has been seen as it is. */
  #unchanged({ text }: FoundLock): number {
    if (this.#last?.text !== text) this.#last = { text, since: this.#steady() };
    return this.#steady() - this.#last.since;
  }
}

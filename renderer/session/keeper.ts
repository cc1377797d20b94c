import { DeskError, type FaultCode } from '#shared/contract/index.ts';
import { onceCalm } from './calm.ts';

/** Whether what is on screen is on disk. */
export type Saving =
  /** All of it, since then (milliseconds since 1970). */
  | { state: 'saved'; at: number }
  /** Some of it is on its way; what was there before is on disk since then. */
  | { state: 'saving'; at: number }
  /** The last attempt failed; it stays so until one succeeds. */
  | { state: 'failed'; error: DeskError };

/** Keeps one thing on disk while it changes. */
export interface Keeper {
  readonly saving: Saving;
  /** It changed. May be called on every key. */
  touch(): void;
  /** Writes now; done when every change made before is on disk. @throws DeskError when it could not be written */
  flush(): Promise<void>;
  /** It is on disk as it is now, though not by this keeper. */
  settle(): void;
  /** It cannot be kept, as somebody found out before a write was tried. */
  refuse(error: DeskError): void;
  /** Done when no write is under way. */
  idle(): Promise<void>;
  /** Writes no more. */
  stop(): void;
}

const rhythm = { quiet: 400, atMost: 1_000 };
/** Milliseconds until a failed write is tried again, longer each time. */
const retries = [2_000, 4_000, 8_000, 15_000, 30_000];
/** What trying again cannot put right: an editor has to decide. */
const undecided: readonly FaultCode[] = ['article-changed-outside', 'call-refused', 'call-malformed', 'call-unknown'];

/**
 * Continuous saving: a write soon after the last change and at least once a second while they go on, one write in flight,
 * the latest state wins. A failed write is tried again, and everything stays unsaved until one succeeds.
 * @param write takes the thing as it is now and resolves when it is on disk
 * @param told hears when `saving` changes
 */
export function keeper(at: number, write: () => Promise<void>, told: () => void): Keeper {
  let changes = 0;
  let kept = 0;
  let failures = 0;
  let stopped = false;
  let savedAt = at;
  let saving: Saving = { state: 'saved', at };
  let inFlight: Promise<DeskError | null> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const soon = onceCalm(() => void attempt(), rhythm);

  function become(next: Saving): void {
    saving = next;
    told();
  }

  function attempt(): Promise<DeskError | null> {
    inFlight ??= once().finally(() => {
      inFlight = null;
      if (!stopped && failures === 0 && kept < changes) soon.touch();
    });
    return inFlight;
  }

  async function once(): Promise<DeskError | null> {
    soon.cancel();
    clearTimeout(retry);
    const taken = changes;
    try {
      await write();
    } catch (error) {
      const failure =
        error instanceof DeskError ? error : new DeskError('unexpected', { reference: 'saving' }, { cause: error });
      if (!stopped) fail(failure);
      return failure;
    }
    kept = taken;
    failures = 0;
    savedAt = Date.now();
    if (!stopped) become({ state: kept === changes ? 'saved' : 'saving', at: savedAt });
    return null;
  }

  function fail(error: DeskError): void {
    if (!undecided.includes(error.code)) {
      retry = setTimeout(() => void attempt(), retries[Math.min(failures, retries.length - 1)]);
    }
    failures++;
    become({ state: 'failed', error });
  }

  return {
    get saving() {
      return saving;
    },
    touch() {
      changes++;
      // After a failure the retry carries this change too.
      if (failures > 0 || stopped) return;
      if (saving.state !== 'saving') become({ state: 'saving', at: savedAt });
      if (inFlight === null) soon.touch();
    },
    async flush() {
      const wanted = changes;
      while (kept < wanted) {
        const failure = await attempt();
        if (failure !== null) throw failure;
      }
    },
    settle() {
      soon.cancel();
      clearTimeout(retry);
      kept = changes;
      failures = 0;
      savedAt = Date.now();
      become({ state: 'saved', at: savedAt });
    },
    refuse(error) {
      changes++;
      soon.cancel();
      fail(error);
    },
    async idle() {
      await inFlight;
    },
    stop() {
      stopped = true;
      soon.cancel();
      clearTimeout(retry);
    },
  };
}

/** Several things' saving as one: a failure shows before a wait, a wait before what is saved. */
export function together(all: readonly Saving[]): Saving {
  let state: 'saved' | 'saving' = 'saved';
  let at = 0;
  for (const saving of all) {
    if (saving.state === 'failed') return saving;
    if (saving.state === 'saving') state = 'saving';
    at = Math.max(at, saving.at);
  }
  return { state, at };
}

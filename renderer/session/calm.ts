/** Something that runs when changes have calmed down. */
export interface OnceCalm {
  /** A change was made. Costs next to nothing, so that it may be called on every key. */
  touch(): void;
  /** Forgets what was waiting. */
  cancel(): void;
}

/**
 * Runs something once no change came for `quiet` milliseconds, and while they keep coming at the latest `atMost`
 * milliseconds after the first.
 */
export function onceCalm(run: () => void, { quiet, atMost }: { quiet: number; atMost: number }): OnceCalm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;

  // One timer for a burst of changes: each only notes the time, and the timer looks how long it has been calm.
  function look(): void {
    const now = performance.now();
    const due = Math.min(last + quiet, first + atMost);
    if (now < due) {
      timer = setTimeout(look, due - now);
      return;
    }
    timer = undefined;
    run();
  }

  return {
    touch() {
      last = performance.now();
      if (timer !== undefined) return;
      first = last;
      timer = setTimeout(look, quiet);
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

import { useEffect } from 'react';

let walker: ((step: 1 | -1) => void) | null = null;

/** Goes to the next (1) or the previous (-1) decision of the import on screen; false when there is none on screen. */
export function walkDecisions(step: 1 | -1): boolean {
  walker?.(step);
  return walker !== null;
}

/** Makes the review on screen the one that `walkDecisions` walks. */
export function useWalker(walk: (step: 1 | -1) => void): void {
  useEffect(() => {
    walker = walk;
    return () => {
      if (walker === walk) walker = null;
    };
  }, [walk]);
}

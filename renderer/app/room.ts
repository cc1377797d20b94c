import { useSyncExternalStore } from 'react';

/** Under this width the inspector is a drawer; under the other both panels are drawn narrower. */
const narrow = '(max-width: 999px)';
const compact = '(max-width: 1180px)';

export function isNarrow(): boolean {
  return matchMedia(narrow).matches;
}

/** How much room the window gives: `narrow` has none for the inspector beside the galley. */
export function useRoom(): { narrow: boolean; compact: boolean } {
  return { narrow: useMedia(narrow), compact: useMedia(compact) };
}

function useMedia(words: string): boolean {
  return useSyncExternalStore(
    (told) => {
      const query = matchMedia(words);
      query.addEventListener('change', told);
      return () => query.removeEventListener('change', told);
    },
    () => matchMedia(words).matches,
  );
}

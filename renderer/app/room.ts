import { useSyncExternalStore } from 'react';

/** Under these widths a panel has no place beside the galley and becomes a drawer over it. */
const drawers = { inspector: '(max-width: 999px)', library: '(max-width: 719px)' };
/** Under this width both panels are drawn narrower. */
const compact = '(max-width: 1180px)';

export type Panel = keyof typeof drawers;

/** Whether a panel is a drawer now. */
export function isDrawer(panel: Panel): boolean {
  return matchMedia(drawers[panel]).matches;
}

/** Whether a panel is a drawer, followed as the window changes. */
export function useDrawer(panel: Panel): boolean {
  return useMedia(drawers[panel]);
}

/** Whether the window is too small for the panels as drawn for a large one. */
export function useCompact(): boolean {
  return useMedia(compact);
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

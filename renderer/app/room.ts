import { useSyncExternalStore } from 'react';
import { usePreview } from '../preview/index.ts';

/**
 * Under these widths, in pixels, a panel has no place beside the galley and becomes a drawer over it; sooner while the
 * preview stands there too.
 */
const drawersUnder = {
  library: { alone: 720, withPreview: 1600 },
  inspector: { alone: 1000, withPreview: 1280 },
};
/** Under this width both panels are drawn narrower. */
const compact = '(max-width: 1180px)';

export type Panel = keyof typeof drawersUnder;

/** Whether a panel is a drawer now. */
export function isDrawer(panel: Panel): boolean {
  return matchMedia(drawerQuery(panel, usePreview.getState().beside)).matches;
}

/** Whether a panel is a drawer, followed as the window changes. */
export function useDrawer(panel: Panel): boolean {
  const beside = usePreview((preview) => preview.beside);
  return useMedia(drawerQuery(panel, beside));
}

/** Whether the window is too small for the panels as drawn for a large one. */
export function useCompact(): boolean {
  return useMedia(compact);
}

function drawerQuery(panel: Panel, beside: boolean): string {
  const { alone, withPreview } = drawersUnder[panel];
  return `(width < ${beside ? withPreview : alone}px)`;
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

import { useMemo } from 'react';
import { articleFigures, type Figure } from '#shared/article/index.ts';
import { useSession } from '../session/index.ts';

/** A figure as it was imported; null when it was added here. */
export function useFigureAsRead(id: string): Figure | null {
  const asRead = useSession((open) => open.opened?.asRead ?? null);
  return useMemo(
    () => (asRead === null ? null : (articleFigures(asRead).find((figure) => figure.id === id) ?? null)),
    [asRead, id],
  );
}

import { useMemo } from 'react';
import { type Article, articleFigures, type Figure } from '#shared/article/index.ts';
import { useSession } from '../session/index.ts';
import { type Placed, placedFigures } from './pictures.ts';

/** Every figure of the open article, in reading order. */
export function usePlaced(article: Article): Placed[] {
  const pictures = useSession((open) => open.pictures);
  return useMemo(() => placedFigures(article, pictures), [article, pictures]);
}

/** A figure as it was imported; null when it was added here. */
export function useFigureAsRead(id: string): Figure | null {
  const asRead = useSession((open) => open.opened?.asRead ?? null);
  return useMemo(
    () => (asRead === null ? null : (articleFigures(asRead).find((figure) => figure.id === id) ?? null)),
    [asRead, id],
  );
}

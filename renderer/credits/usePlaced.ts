import { useMemo } from 'react';
import type { Article } from '#shared/article/index.ts';
import { useSession } from '../session/index.ts';
import { type Placed, placedFigures } from './placed.ts';
import { useCreditStyle } from './style.ts';

/** Every figure of the open article, in reading order. */
export function usePlaced(article: Article): Placed[] {
  const pictures = useSession((open) => open.pictures);
  const style = useCreditStyle();
  return useMemo(() => placedFigures(article, pictures, style), [article, pictures, style]);
}

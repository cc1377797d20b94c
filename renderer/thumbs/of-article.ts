import type { StoreApi } from 'zustand/vanilla';
import { type Article, articlePictures } from '#shared/article/index.ts';
import { hold } from './held.ts';

/**
 * Holds the small pictures of the open article while the window has nothing better to do, so that its list of pictures
 * has them before it opens. Gives the way to stop.
 */
export function watchThumbs(session: Pick<StoreApi<{ article: Article | null }>, 'subscribe'>): () => void {
  let waiting: number | null = null;
  const stop = session.subscribe(({ article }, before) => {
    if (article === null || article === before.article) return;
    if (waiting !== null) cancelIdleCallback(waiting);
    waiting = requestIdleCallback(() => {
      waiting = null;
      hold(articlePictures(article));
    });
  });
  return () => {
    stop();
    if (waiting !== null) cancelIdleCallback(waiting);
  };
}

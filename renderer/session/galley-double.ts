import type { Article } from '#shared/article/index.ts';
import type { GalleyHandle } from '../galley/index.ts';

/** A galley on screen, for tests, that tells its session of what it takes, as the real one does. */
export interface GalleyDouble extends GalleyHandle {
  /** The article on the sheet. */
  shown: Article | null;
}

/** @param changed told of every change, as the galley's component is */
export function galleyDouble(changed: (article: Article) => void): GalleyDouble {
  const take = (article: Article) => {
    galley.shown = article;
    changed(article);
  };
  const galley: GalleyDouble = {
    shown: null,
    run: () => true,
    can: () => true,
    isActive: () => true,
    setHead: () => undefined,
    setFigure: () => undefined,
    changeFigures: () => undefined,
    editPicture: () => undefined,
    shapePicture: () => undefined,
    takeIn: async () => undefined,
    placePicture: () => undefined,
    replaceText: () => true,
    takeArticle: take,
    followArticle: take,
    selection: () => null,
    select: () => undefined,
    selectFigure: () => undefined,
    goToBlock: () => undefined,
    goToHead: () => undefined,
    focus: () => undefined,
  };
  return galley;
}

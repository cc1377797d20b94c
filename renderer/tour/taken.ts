import { type Article, articleFigures, blockText, sampleArticle } from '#shared/article/index.ts';
import type { TourStep } from '#shared/contract/index.ts';
import { type Picture, uncreditedFigures } from '#shared/picture/index.ts';

/** What shows which steps were taken. */
export interface Shown {
  article: Article;
  pictures: ReadonlyMap<string, Picture>;
  /** Whether the page is on screen. */
  isPageShown: boolean;
  /** Whether an export is just done. */
  isExported: boolean;
}

/** The steps of the walk that were taken, as far as the article and the screen show them. */
export function takenSteps({ article, pictures, isPageShown, isExported }: Shown): Set<TourStep> {
  const placed = articleFigures(article).filter(({ picture }) => picture !== null);
  const isCredited = uncreditedFigures(placed, pictures).length === 0;
  const taken = new Set<TourStep>();
  if (words(article) !== words(sampleArticle(article.created))) taken.add('write');
  if (placed.length > 0) taken.add('picture');
  if (placed.length > 0 && isCredited) taken.add('credit');
  if (isPageShown) taken.add('look');
  if (isExported) taken.add('export');
  return taken;
}

/** What an editor writes on the sheet; captions are of the pictures. */
function words({ head, body }: Article): string {
  const copy = body.filter(({ type }) => type !== 'figure' && type !== 'gallery').map(blockText);
  return [head.kicker, head.headline, head.standfirst, ...copy].join('\n').trim();
}

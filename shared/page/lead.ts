import type { Article, FigureBlock } from '../article/index.ts';
import type { Prints } from './prints.ts';

/** How many blocks of copy may stand before the figure that leads the page. */
const mostBefore = 3;

/**
 * The figure that leads the page, under the headline: the first that can be printed, when at most three paragraphs come
 * before it and nothing else does. One set beside the text on half the column was placed there and stays.
 */
export function leadFigure(article: Article, prints: Prints): FigureBlock | null {
  let before = 0;
  for (const block of article.body) {
    if (block.type === 'figure') {
      if (block.size === 'halfLeft' || block.size === 'halfRight') return null;
      if (prints.of(block) !== undefined) return block;
    } else if (block.type !== 'paragraph' || ++before > mostBefore) return null;
  }
  return null;
}

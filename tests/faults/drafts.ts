import { type Article, type Block, inline, newArticle } from '#shared/article/index.ts';
import { dice } from '../dice.ts';

/** The articles that are saved over and over, and the one that goes to the bin and back. */
export const savedIds = ['draftone', 'drafttwo', 'draftthree'];
export const movedId = 'draftmoved';

/**
 * The state an article is in after that many saves: always the same for the same number, from one paragraph to a few
 * hundred, so that a state that is not whole, or not the one it says it is, is told at once.
 */
export function draft(id: string, saves: number): Article {
  const roll = dice(saves * 31 + id.length);
  const paragraphs = 1 + Math.floor(roll() ** 3 * 300);
  const body = Array.from(
    { length: paragraphs },
    (_, at): Block => ({
      type: 'paragraph',
      id: `block${String(at).padStart(5, '0')}`,
      text: inline(`Save ${saves}, paragraph ${at}: ${'the council vote '.repeat(1 + Math.floor(roll() * 20))}`),
    }),
  );
  return { ...newArticle('2017-07-18T09:00:00Z', { slug: id, headline: String(saves) }, body), id };
}

/** Which save an article says it is of. */
export function savesOf(article: Article): number {
  return Number(article.head.headline);
}

import type { Article } from '#shared/article/index.ts';
import type { Picture } from '#shared/picture/index.ts';

/** Two states of the open article, between which an editor has to choose. Both are on disk. */
export interface Sides {
  /** The article as this window had it when it was last kept. */
  mine: Article;
  /** The article as another window, program or computer left it, in that state of its file. */
  theirs: { article: Article; revision: string; pictures: readonly Picture[] };
  /** The file beside the article's own that theirs lies in, as sync programs leave it; null where it is the article's own. */
  copy: string | null;
}

/** Whether two states of an article say the same, whenever they were changed. */
export function saysTheSame(one: Article, other: Article): boolean {
  return JSON.stringify({ ...one, changed: '' }) === JSON.stringify({ ...other, changed: '' });
}

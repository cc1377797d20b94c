import type { Article } from '#shared/article/index.ts';
import { saveFile } from '../ui/index.ts';

/** Hands the article as it stands to the browser as a file, for when the library's disk does not take it. */
export function saveCopyElsewhere(article: Article): void {
  saveFile(`${article.head.slug}.standfirst.json`, 'application/json', JSON.stringify(article, null, 2));
}

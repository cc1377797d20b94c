import { quietWork } from '#shared/contract/index.ts';
import { withDesk } from './desk.ts';
import type { Said } from './said.ts';
import { articleLine, articleText } from './summary.ts';

/** Every article of a library, last changed first. */
export async function listArticles({ library }: { library: string }): Promise<Said> {
  const articles = await withDesk(library, false, (desk) => desk.rows['library.list']({}, quietWork));
  return { json: articles.map(articleLine), text: articles.map(articleText).join('') || 'No articles yet.\n' };
}

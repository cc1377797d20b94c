import { quietWork } from '#shared/contract/index.ts';
import { withDesk } from './desk.ts';
import type { Said } from './said.ts';
import { sourceFile } from './source.ts';
import { articleLine, articleText } from './summary.ts';

/** Makes an article of a file in a library. */
export async function importFile({ file, library }: { file: string; library: string }): Promise<Said> {
  const source = await sourceFile(file);
  return withDesk(library, true, async (desk) => {
    const { article } = await desk.rows['import.accept']({ ...source, decisions: [] }, quietWork);
    const made = (await desk.rows['library.list']({}, quietWork)).find(({ id }) => id === article.id);
    if (made === undefined) throw new Error('the new article is not in the list');
    return { json: articleLine(made), text: articleText(made) };
  });
}

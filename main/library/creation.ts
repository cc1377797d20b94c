import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { flushFolder, makeFolder, partialPath, type Stamp } from '../disk/index.ts';
import { documentName, writeDocument } from './documents.ts';
import { keepSource, type Source } from './source.ts';

/**
 * Makes an article's folder, whole or not at all: it is built beside the others under another name, flushed, and
 * renamed into place.
 * @returns the revision of the article and the stamp of its file
 * @throws DeskError `article-changed-outside` where the library has an article of this id
 */
export async function createFolder(
  articles: string,
  article: Article,
  source: Source | null,
): Promise<{ revision: string; stamp: Stamp }> {
  const partial = partialPath(join(articles, article.id));
  await makeFolder(partial);
  try {
    if (source !== null) await keepSource(partial, source);
    const written = await writeDocument(join(partial, documentName), article);
    await rename(partial, join(articles, article.id));
    await flushFolder(articles);
    return written;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (isTaken(error)) throw new DeskError('article-changed-outside', { id: article.id }, { cause: error });
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
}

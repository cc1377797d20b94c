import { rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from '#shared/contract/index.ts';
import { flushFolder, isMissing, partialEnding } from '../disk/index.ts';
import { type Documents, documentName, readDocument, type StoredArticle } from './documents.ts';
import { articleIds, namesIn, type Places } from './places.ts';

/** When this process started, in milliseconds since 1970: a write begun before has died. */
export const processStart = performance.timeOrigin;

/**
 * Takes away what writes that died left behind. Where an article's own document cannot be read, the leftovers stay: one
 * of them may be the article.
 * @param before only what was last written to before this moment, in milliseconds since 1970
 */
export async function sweep(places: Places, documents: Documents, before: number): Promise<void> {
  for (const folder of [places.folder, places.houses, places.articles, dirname(places.list)])
    for (const leftover of await leftovers(folder, before)) await remove(leftover);
  // One by one: there is no hurry, and the disk is wanted for the list.
  for (const id of await articleIds(places.articles)) {
    const left = await leftovers(documents.folder(id), before);
    if (left.length === 0 || !(await isSound(documents, id))) continue;
    for (const leftover of left) await remove(leftover);
  }
}

/**
 * Looks for an article whose document is damaged or missing in what a write that died left beside it: a whole one takes
 * the document's place, and the damaged one is kept aside under a name that says so.
 * @param now the moment to put in that name
 * @returns whether the document can be read now
 */
export async function recover(documents: Documents, id: string, before: number, now: Date): Promise<boolean> {
  const folder = documents.folder(id);
  const whole: { path: string; stored: StoredArticle }[] = [];
  for (const path of await leftovers(folder, before)) {
    const stored = await soundDocument(path, id);
    if (stored !== null) whole.push({ path, stored });
  }
  const best = whole.sort((a, b) => Date.parse(b.stored.article.changed) - Date.parse(a.stored.article.changed))[0];
  if (best === undefined) return false;
  const aside = documentName.replace('.json', `.damaged-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.json`);
  await rename(documents.file(id), join(folder, aside)).catch(ignoreMissing);
  await rename(best.path, documents.file(id));
  await flushFolder(folder);
  return true;
}

async function soundDocument(path: string, id: string): Promise<StoredArticle | null> {
  try {
    return await readDocument(path, id);
  } catch (error) {
    if (error instanceof DeskError) return null;
    throw error;
  }
}

async function isSound(documents: Documents, id: string): Promise<boolean> {
  return (await soundDocument(documents.file(id), id)) !== null;
}

async function leftovers(folder: string, before: number): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder)) {
    if (!name.startsWith('.') || !name.endsWith(partialEnding)) continue;
    const path = join(folder, name);
    if (await isOlder(path, before)) found.push(path);
  }
  return found;
}

async function isOlder(path: string, before: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < before;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

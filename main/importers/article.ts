import { newId, readArticle } from '#shared/article/index.ts';
import { DeskError, type ImportReading } from '#shared/contract/index.ts';
import type { TextSource } from './text.ts';

/**
 * Reads the copy of an article that Standfirst saved elsewhere, for when the library's disk did not take it. It comes in
 * whole under a new id, so that it can never replace the article it was saved from.
 * @returns null when the source is something else
 * @throws DeskError `article-damaged` or `article-newer`
 */
export function readSavedArticle({ name, bytes, now }: TextSource): ImportReading | null {
  const stored = savedArticle(bytes);
  if (stored === null) return null;
  const reading = readArticle(stored);
  const id = newId();
  if (reading.ok) {
    const article = { ...reading.article, id, changed: now };
    return { name, format: 'article', encoding: 'utf-8', article, account: [] };
  }
  if (reading.reason === 'newer') throw new DeskError('article-newer', { id, version: reading.version });
  throw new DeskError('article-damaged', { id, detail: reading.detail, aside: null });
}

function savedArticle(bytes: Uint8Array): unknown {
  // A copy is JSON and names its format near the top; a story that merely begins with a brace does not.
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (!/^\s*\{\s*"format":\s*"standfirst\/article"/.test(start)) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new DeskError('article-damaged', { id: '', detail: String(error), aside: null }, { cause: error });
  }
}

import type { ImportReading } from '#shared/contract/index.ts';
import { readSavedArticle } from './article.ts';
import { readText, type TextSource } from './text.ts';

/** A source to import: its name, its bytes, the editor's decisions so far, and the moment of reading (ISO 8601). */
export type Source = TextSource;

/**
 * Reads a source as an article and accounts for every line of it; stores nothing. Plain text, or a copy Standfirst saved.
 * @throws DeskError `too-large`, `text-empty`, `text-not-text`, `article-damaged` or `article-newer`
 */
export async function readSource(source: Source): Promise<ImportReading> {
  return readSavedArticle(source) ?? (await readText(source));
}

import type { ImportReading } from '#shared/contract/index.ts';
import { readText, type TextSource } from './text.ts';

/** A source to import: its name, its bytes, the editor's decisions so far, and the moment of reading (ISO 8601). */
export type Source = TextSource;

/**
 * Reads a source as an article and accounts for every line of it; stores nothing. Plain text for now.
 * @throws DeskError `too-large`, `text-empty` or `text-not-text`
 */
export function readSource(source: Source): Promise<ImportReading> {
  return readText(source);
}

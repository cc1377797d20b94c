import { extname } from 'node:path';
import { asideOf } from './aside.ts';

/**
 * Whether a file's name is a document's with something put into it, as every sync program marks the side that came
 * second: `article (conflicted copy …).json`, `article.sync-conflict-….json`, `article 2.json`. What Standfirst itself
 * keeps aside is none.
 * @param document the document's own name
 */
export function isCopyOf(name: string, document: string): boolean {
  const ending = extname(document).toLowerCase();
  const base = document.slice(0, -ending.length).toLowerCase();
  const given = name.toLowerCase();
  return given !== base + ending && given.startsWith(base) && given.endsWith(ending) && asideOf(name) === null;
}

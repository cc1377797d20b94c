import { type Passage, type SearchField, searchFields } from '#shared/contract/index.ts';
import type { Term } from './question.ts';
import { foldedInPlace, shown } from './words.ts';

/** How much of a long text is shown around the first hit, in characters before and in all. */
const before = 40;
const length = 170;

/** At most so many passages are shown of an article. */
const most = 3;

/** Gives the passages of an article's texts in which a question is answered, the weightiest first. */
export function passagesFor(terms: readonly Term[]): (texts: Record<string, unknown>) => Passage[] {
  const hits = new RegExp(terms.map(patternOf).join('|'), 'gu');
  return (texts) => {
    const passages: Passage[] = [];
    for (const field of searchFields) {
      if (passages.length === most) break;
      const passage = passageOf(field, String(texts[field] ?? ''), hits);
      if (passage !== null) passages.push(passage);
    }
    return passages;
  };
}

function patternOf({ words, begun }: Term): string {
  return `(?<![\\p{L}\\p{N}\\p{M}])${words.join('[^\\p{L}\\p{N}]+')}${begun ? '[\\p{L}\\p{N}\\p{M}]*' : '(?![\\p{L}\\p{N}\\p{M}])'}`;
}

/** A text around the first of its hits; null where nothing in it was hit. */
function passageOf(field: SearchField, text: string, hits: RegExp): Passage | null {
  if (text === '') return null;
  const bare = foldedInPlace(text);
  hits.lastIndex = 0;
  const first = hits.exec(bare);
  if (first === null) return null;
  const start = first.index <= before ? 0 : wordStart(text, first.index - before);
  const end = Math.max(wordEnd(text, start + length), first.index + first[0].length);
  const runs: Passage['runs'] = [];
  const add = (piece: string, hit: boolean) => {
    const clean = shown(piece).replace(/\s+/g, ' ');
    if (clean !== '') runs.push({ text: clean, hit });
  };
  if (start > 0) add('… ', false);
  let at = start;
  hits.lastIndex = 0;
  for (const match of bare.slice(0, end).matchAll(hits)) {
    if (match.index < at) continue;
    add(text.slice(at, match.index), false);
    at = match.index + match[0].length;
    add(text.slice(match.index, at), true);
  }
  add(text.slice(at, end), false);
  if (end < text.length) add(' …', false);
  return { field, runs };
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + before).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).lastIndexOf(' ');
  return space > at - before ? space : at;
}

import { type Passage, type SearchField, searchFields } from '#shared/contract/index.ts';
import type { Term } from './question.ts';
import { foldedInPlace, shown } from './words.ts';

/** How much of a long text is shown around the first hit, in characters before and in all. */
const before = 40;
const length = 170;

/** At most so many passages are shown of an article. */
const most = 3;

/** The passages of an article's texts in which a question is answered, the weightiest first. @param texts by field */
export function passagesOf(texts: Record<string, unknown>, terms: readonly Term[]): Passage[] {
  const passages: Passage[] = [];
  for (const field of searchFields) {
    if (passages.length === most) break;
    const passage = passageOf(field, String(texts[field] ?? ''), terms);
    if (passage !== null) passages.push(passage);
  }
  return passages;
}

/** A text around the first of its hits; null where nothing in it was hit. */
function passageOf(field: SearchField, text: string, terms: readonly Term[]): Passage | null {
  const hits = hitsIn(foldedInPlace(text), terms);
  const [first] = hits;
  if (first === undefined) return null;
  const start = first.from <= before ? 0 : wordStart(text, first.from - before);
  const end = Math.max(wordEnd(text, start + length), first.to);
  const runs: Passage['runs'] = [];
  const add = (piece: string, hit: boolean) => {
    const clean = shown(piece).replace(/\s+/g, ' ');
    if (clean !== '') runs.push({ text: clean, hit });
  };
  if (start > 0) add('… ', false);
  let at = start;
  for (const { from, to } of hits) {
    if (from < at || to > end) continue;
    add(text.slice(at, from), false);
    add(text.slice(from, to), true);
    at = to;
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

interface Hit {
  from: number;
  to: number;
}

/** Where terms stand in a folded text, in its order. */
function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  const hits: Hit[] = [];
  for (const term of terms) {
    const [first = ''] = term.words;
    for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + first.length)) {
      const to = inWord.test(text.slice(Math.max(0, from - 2), from)) ? null : endOf(text, from, term);
      if (to !== null) hits.push({ from, to });
    }
  }
  return hits.sort((a, b) => a.from - b.from || b.to - a.to);
}

// One expression for every question: those with \p cost more to make than a page of texts to look through.
const inWord = /[\p{L}\p{N}\p{M}]$/u;
const betweenWords = /[^\p{L}\p{N}]+/uy;
const restOfWord = /[\p{L}\p{N}\p{M}]*/uy;

/** Where a term that begins at `from` ends; null where it is not all there. */
function endOf(text: string, from: number, { words, begun }: Term): number | null {
  let to = from;
  for (const [at, word] of words.entries()) {
    if (at > 0) to = after(betweenWords, text, to);
    if (!text.startsWith(word, to)) return null;
    to += word.length;
  }
  const end = after(restOfWord, text, to);
  return end === to || begun ? end : null;
}

/** Where a match that begins at `from` ends; `from` where there is none. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

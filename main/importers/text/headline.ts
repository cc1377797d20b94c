import { findDate } from './dates.ts';
import type { Extent } from './extent.ts';
import { opening, type Passage } from './passage.ts';
import { endsSentence } from './sentences.ts';
import type { Trait } from './traits.ts';

/** How far above the copy a headline is looked for, in passages. */
const reach = 60;
/** And how far into it, where words of the page were taken for copy. */
const depth = 30;

/** How many passages of a page are heard for a line said again. */
const heard = 3_000;

/** What the page says with its words about a candidate: how often each word stands in the copy, and lines said twice. */
interface Echoes {
  copy: ReadonlySet<string>;
  times: ReadonlyMap<string, number>;
  /** The first lines of the page without their punctuation. */
  lines: readonly string[];
}

/**
 * Finds the headline: a line near the top of the copy, in a title's words, that speaks of what the copy speaks of, is
 * said again elsewhere on the page, or has a date or a byline under it. Gives its index, or null.
 */
export function findHeadline(
  passages: readonly Passage[],
  traits: readonly Trait[],
  extent: Extent,
  ruledOut: (at: number) => boolean,
): number | null {
  const echoes = echoesOf(passages, traits, extent);
  let best: { at: number; score: number } | null = null;
  const from = Math.max(0, extent.start - reach);
  const to = Math.min(passages.length - 1, extent.start + depth, Math.max(extent.end, extent.start));
  let copyBefore = 0;
  for (let at = from; at <= to; at++) {
    const passage = passages[at];
    const trait = traits[at];
    if (passage === undefined || trait === undefined) break;
    const score = ruledOut(at)
      ? Number.NEGATIVE_INFINITY
      : scoreOf(at, passages, traits, extent, echoes) - copyBefore / 25;
    if (score > (best?.score ?? 1)) best = { at, score };
    if (at >= extent.start && trait.is === 'copy') copyBefore += passage.count;
  }
  return best?.at ?? null;
}

function scoreOf(
  at: number,
  passages: readonly Passage[],
  traits: readonly Trait[],
  extent: Extent,
  echoes: Echoes,
): number {
  const passage = passages[at];
  const trait = traits[at];
  if (passage === undefined || trait === undefined) return Number.NEGATIVE_INFINITY;
  if (trait.is === 'crosshead') return opening(passage).form === 'crosshead1' && at <= 4 ? 5 : Number.NEGATIVE_INFINITY;
  if (trait.is !== 'title' && trait.is !== 'copy' && trait.is !== 'quote') return Number.NEGATIVE_INFINITY;
  const { text, count } = passage;
  if (count > 30 || text.length > 300 || text.length < 3 || /[»›]|\s\|/.test(text)) return Number.NEGATIVE_INFINITY;
  let score = count >= 5 && count <= 20 ? 2 : count >= 3 ? 0.5 : extent.page ? -2 : 0;
  if (trait.is === 'copy') score -= endsSentence(text) && count > 10 ? 5 : 1.5;
  else if (/[.:;,]$/.test(text) && endsSentence(text)) score -= 1;
  if (/[:;,…]$|\.\.\.$/.test(text)) score -= 2;
  if (/(?:19|20)\d{2}/.test(text) && findDate(text, 'day-first') !== null) score -= 2;
  score += 4 * echo(text, echoes.copy);
  if (extent.page && count >= 3 && saidAgain(passage, echoes)) score += 2;
  score += metaBelow(at, traits);
  if (traits[at - 1]?.is === 'date') score += 0.5;
  if (!extent.page) score += Math.max(0, 3 - at);
  return score - 0.12 * distanceToCopy(at, traits, passages);
}

function echoesOf(passages: readonly Passage[], traits: readonly Trait[], extent: Extent): Echoes {
  const copy = new Set<string>();
  let words = 0;
  for (let at = extent.start; at <= extent.end && words < 600; at++) {
    const passage = passages[at];
    if (passage === undefined || traits[at]?.is !== 'copy') continue;
    words += passage.count;
    for (const word of tellingWords(passage.text.slice(0, 4_000))) copy.add(word);
  }
  const lines = passages.slice(0, heard).map(({ text }) => (text.length < 400 ? plainly(text) : ''));
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return { copy, times, lines };
}

/** The share of a title's telling words that stand in the copy, by their first letters, which endings do not change. */
function echo(text: string, copy: ReadonlySet<string>): number {
  const words = tellingWords(text);
  if (words.length === 0) return 0;
  return words.filter((word) => copy.has(word)).length / Math.max(words.length, 3);
}

function tellingWords(text: string): string[] {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]{4,}|[\u3040-\u30ff\u3400-\u9fff]{2}/gu) ?? [];
  return found.map((word) => word.slice(0, 6));
}

/** Said twice, or at the end of a trail such as `Home » News » …`, or cut short in a list. */
function saidAgain(passage: Passage, echoes: Echoes): boolean {
  const text = plainly(passage.text);
  if ((echoes.times.get(text) ?? 0) > 1) return true;
  if (text.length < 20) return false;
  const cut = (line: string) => line.length > 20 && line.length < text.length && text.startsWith(line);
  return echoes.lines.some((line) =>
    line.length > text.length ? line.endsWith(text) || line.startsWith(text) : cut(line),
  );
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A date or a byline below speaks for a headline, the nearer the more. */
function metaBelow(at: number, traits: readonly Trait[]): number {
  for (let below = at + 1; below <= at + 5; below++) {
    const is = traits[below]?.is;
    if (is === 'byline' || is === 'date') return below <= at + 2 ? 3 : 2;
  }
  return 0;
}

function distanceToCopy(at: number, traits: readonly Trait[], passages: readonly Passage[]): number {
  for (let after = at + 1; after < traits.length && after < at + reach + depth; after++) {
    if (traits[after]?.is === 'copy' && (passages[after]?.count ?? 0) >= 8) return after - at - 1;
  }
  return reach;
}

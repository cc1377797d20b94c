import type { Passage } from './passage.ts';
import type { Trait } from './traits.ts';

/** Where the copy of a page lies: the first and the last of its passages. */
export interface Extent {
  start: number;
  end: number;
  /** Whether a page stands around it; a bare manuscript is all copy. */
  page: boolean;
}

/**
 * Finds the stretch of passages that is most clearly copy: sentences speak for a stretch by their words, short lines,
 * menus and boxes against it, and the stretch with the greatest sum is the article (the maximum subsequence of Pasternack
 * and Roth, 2009). After a heading that ends articles, sentences count for less: readers' comments and teasers have them too.
 */
export function copyExtent(passages: readonly Passage[], traits: readonly Trait[]): Extent {
  const page = isPage(passages, traits);
  if (!page) return { start: 0, end: passages.length - 1, page };
  let best = { sum: 0, start: 0, end: -1 };
  let sum = 0;
  let start = 0;
  let words = 0;
  let worth = 1;
  let readers = 1;
  const said = new Set<string>();
  for (const [at, trait] of traits.entries()) {
    const passage = passages[at];
    if (passage === undefined) break;
    if (trait.is === 'readers' && words > 60) readers *= 0.3;
    if (trait.is === 'end' && words > 60) worth = 0.4;
    // Teasers are a title and a sentence, in turn; two paragraphs in a row are copy again.
    if (trait.is === 'copy' && traits[at - 1]?.is === 'copy') worth = 1;
    if (trait.is === 'copy') words += passage.count;
    // A page that prints its copy twice, for a printer or a pop-up, has it once.
    const again = trait.is === 'copy' && passage.count >= 12 && said.has(passage.text);
    if (trait.is === 'copy') said.add(passage.text);
    sum += again ? -12 : weightOf(trait, passage, worth * readers);
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
      // The copy so far was not the article's: what follows is heard afresh.
      if (best.sum < 60) readers = 1;
    } else if (sum > best.sum) best = { sum, start, end: at };
  }
  return { start: best.start, end: best.end, page };
}

function weightOf(trait: Trait, passage: Passage, worth: number): number {
  const words = Math.min(passage.count, 60);
  switch (trait.is) {
    case 'copy':
      return words * worth;
    case 'caption':
      // What stood in the copy's own markup is the article's; a caption with a credit may be a teaser's.
      return trait.stray ? words + 20 : trait.marked || trait.credit !== null ? words * 0.2 * worth : 0;
    case 'entry':
    case 'quote':
      return words >= 10 ? words * 0.5 * worth : -1;
    case 'credit':
    case 'picture':
      return 0;
    case 'crosshead':
      return -1;
    case 'byline':
    case 'date':
      return -4;
    case 'furniture':
      return -10;
    case 'end':
    case 'readers':
      return -25;
    case 'title':
    case 'pointer':
      return -7;
  }
}

/**
 * A page shows itself by a menu, many very short lines in a row, or by its boxes. A text with blank lines between its
 * paragraphs came off its page already: a few boxes that stuck to it are told by their own words.
 */
function isPage(passages: readonly Passage[], traits: readonly Trait[]): boolean {
  const spaced = passages.filter((passage) => passage.gap > 0).length > passages.length * 0.5;
  let boxes = 0;
  let run = 0;
  let titles = 0;
  for (const [at, { is }] of traits.entries()) {
    if (is === 'furniture' || is === 'end' || is === 'readers') boxes++;
    const short = (is === 'title' || is === 'furniture') && (passages[at]?.count ?? 0) <= 4;
    run = short ? run + 1 : 0;
    titles = short ? titles + (is === 'title' ? 1 : 0) : 0;
    if (run >= 8 && (titles >= 5 || !spaced)) return true;
  }
  return boxes >= 6 && !spaced;
}

import { isName } from '#shared/credits/index.ts';
import { say } from '#shared/messages/index.ts';
import { findByline, isRole } from './bylines.ts';
import type { Extent } from './extent.ts';
import type { Passage } from './passage.ts';
import { pictureVerdict } from './pictures.ts';
import type { Trait } from './traits.ts';
import { sure, type Verdict } from './verdict.ts';

/** The head of a page as it was found: a verdict for each of its passages by index, and where the body begins. */
export interface FoundHead {
  verdicts: Map<number, Verdict>;
  bodyStart: number;
}

/** How far below the headline its date and byline may stand, in passages. */
const reach = 16;
/** A standfirst is a sentence or two. */
const longestStandfirst = 60;

/**
 * Reads what stands around the headline. Above it: the kicker, the date, the byline, the leading picture. Below it, down
 * to the last date or byline before the copy: those, and a standfirst where one stands over them.
 */
export function readHead(
  passages: readonly Passage[],
  traits: readonly Trait[],
  extent: Extent,
  headline: number | null,
): FoundHead {
  const verdicts = new Map<number, Verdict>();
  const at = headline ?? extent.start - 1;
  if (headline !== null) verdicts.set(headline, sure('headline'));
  above(passages, traits, extent, at, verdicts);
  const last = lastOfHead(passages, traits, at);
  for (let below = at + 1; below <= last; below++) {
    const passage = passages[below];
    const trait = traits[below];
    if (passage !== undefined && trait !== undefined)
      verdicts.set(below, belowHeadline(passage, trait, traits[below - 1], passages[below - 1], extent));
  }
  const start = Math.max(last, at) + 1;
  return { verdicts, bodyStart: extent.page ? bodyStart(traits, start, extent) : start };
}

/** Between the head of a page and its copy stand boxes; a figure or a crosshead right above the copy belongs to it. */
function bodyStart(traits: readonly Trait[], from: number, extent: Extent): number {
  const firstCopy = traits.findIndex((trait, at) => at >= from && trait.is === 'copy');
  let start = firstCopy < 0 ? extent.end + 1 : firstCopy;
  while (start > from && /^(?:caption|credit|picture|crosshead|entry|quote)$/.test(traits[start - 1]?.is ?? ''))
    start--;
  return start;
}

function above(
  passages: readonly Passage[],
  traits: readonly Trait[],
  extent: Extent,
  headline: number,
  verdicts: Map<number, Verdict>,
): void {
  const from = extent.page ? Math.max(0, headline - 4) : 0;
  for (let at = from; at < headline; at++) {
    const trait = traits[at];
    const passage = passages[at];
    if (trait === undefined || passage === undefined) continue;
    if (trait.is === 'date' && (!extent.page || headline - at <= 3)) verdicts.set(at, sure('dateLine'));
    else if (trait.is === 'byline' && (!extent.page || headline - at <= 2)) verdicts.set(at, sure('byline'));
    else if (trait.is === 'title' && passage.count <= 5 && (at === headline - 1 || !extent.page))
      verdicts.set(at, sure('kicker'));
  }
}

/** The last date or byline under the headline with no more than a standfirst between. */
function lastOfHead(passages: readonly Passage[], traits: readonly Trait[], headline: number): number {
  let last = headline;
  let standfirst: { at: number; lastBefore: number } | null = null;
  for (let at = headline + 1; at <= headline + reach && at < passages.length; at++) {
    const trait = traits[at];
    const passage = passages[at];
    if (trait === undefined || passage === undefined) break;
    if (trait.is === 'byline' || trait.is === 'date') last = at;
    else if (last === at - 1 && isBelowByline(passage, trait, traits[at - 1], passages[at - 1])) last = at;
    else if (trait.is === 'copy') {
      if (standfirst !== null || last > headline || passage.count > longestStandfirst) break;
      standfirst = { at, lastBefore: last };
    } else if (trait.is === 'crosshead' || trait.is === 'entry') break;
  }
  if (standfirst === null || last < standfirst.at) return last;
  // A date under the only sentence there is closes the copy, and does not open it.
  const copyFollows = traits.slice(last + 1, last + 1 + reach).some((trait) => trait.is === 'copy');
  return copyFollows ? last : standfirst.lastBefore;
}

/**
 * On a page whose head has no date: the nearest date line a little further above the headline, or right under the copy.
 * Gives its index, or null.
 */
export function dateElsewhere(traits: readonly Trait[], headline: number, end: number): number | null {
  for (let at = headline - 1; at >= Math.max(0, headline - 12); at--) if (traits[at]?.is === 'date') return at;
  for (let at = end + 1; at <= end + 4; at++) {
    const is = traits[at]?.is;
    if (is === 'date') return at;
    if (is === 'end' || is === 'readers' || is === undefined) return null;
  }
  return null;
}

function isBelowByline(
  passage: Passage,
  trait: Trait,
  above: Trait | undefined,
  aboveIt: Passage | undefined,
): boolean {
  if (above?.is !== 'byline' || trait.is !== 'title' || aboveIt === undefined) return false;
  return isRole(passage.text) || (findByline(aboveIt.text)?.bylines.length === 0 && passage.count <= 6);
}

function belowHeadline(
  passage: Passage,
  trait: Trait,
  above: Trait | undefined,
  aboveIt: Passage | undefined,
  extent: Extent,
): Verdict {
  if (trait.is === 'date') return sure('dateLine');
  if (trait.is === 'byline' || isBelowByline(passage, trait, above, aboveIt)) return sure('byline');
  const picture = pictureVerdict(trait);
  if (picture !== null) return picture;
  if (trait.is === 'copy' || (trait.is === 'title' && passage.count >= 5)) return sure('standfirst');
  if (trait.is === 'title' && isName(passage.text)) {
    return {
      became: 'byline',
      doubt: { question: say('importers.asks.author'), choices: ['byline', 'furniture'] },
    };
  }
  if (trait.is === 'quote' || trait.is === 'entry' || trait.is === 'crosshead') return sure('standfirst');
  return extent.page || /^(?:furniture|end|readers)$/.test(trait.is) ? sure('furniture') : sure('kicker');
}

/** Whether the words at the top of a paragraph are a place and an agency, as in `HAMBURG (Reuters) —`; gives the place. */
export function datelineOf(text: string): string | null {
  const start = text.slice(0, 120);
  const agency =
    /^(\p{Lu}[\p{L}.'’\- ]{1,40}(?:, ?\p{Lu}[\p{L}.'’ ]{1,30}){0,2}?)(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2})? ?\([\p{L}\d/ .-]{2,30}\) ?[-–—_:]/u.exec(
      start,
    )?.[1];
  if (agency !== undefined) return agency.trim();
  const capitals =
    /^(\p{Lu}[\p{Lu}.'’\- ]{2,40}(?:, \p{Lu}[\p{L}.]{1,20})?)(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2})? ?[–—_]{1,2} ?(?=\p{L}|["“])/u.exec(
      start,
    )?.[1];
  return capitals?.trim() ?? null;
}

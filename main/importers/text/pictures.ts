import { say } from '#shared/messages/index.ts';
import type { Passage } from './passage.ts';
import { endsSentence } from './sentences.ts';
import type { Trait } from './traits.ts';
import type { Doubt, Verdict } from './verdict.ts';

const titleOrAlt = (): Doubt => ({
  question: say('importers.asks.titleOrAlt'),
  choices: ['altText', 'crosshead', 'caption', 'furniture'],
});
const captionOrParagraph = (): Doubt => ({
  question: say('importers.asks.captionOrParagraph'),
  choices: ['caption', 'altText', 'paragraph'],
});
const altOrCaption = (): Doubt => ({
  question: say('importers.asks.altOrCaption'),
  choices: ['altText', 'caption', 'related'],
});

/** A caption, a credit line or a picture by its own marks; null for anything else. */
export function pictureVerdict(trait: Trait): Verdict | null {
  if (trait.is === 'picture') return { became: 'altText' };
  if (trait.is === 'credit') {
    const { credit, label } = trait.credit;
    return { became: 'credit', credit, ...(label === '' ? {} : { struck: [label] }) };
  }
  if (trait.is !== 'caption') return null;
  const struck = [trait.label, trait.credit?.label ?? ''].filter((label) => label !== '');
  return {
    became: 'caption',
    words: trait.words,
    ...(struck.length === 0 ? {} : { struck }),
    ...(trait.credit === null ? {} : { credit: trait.credit.credit }),
  };
}

/**
 * What a line without marks is to a credit line beside it. In a text with blank lines the lines of one picture stand
 * together; in one without, only a line that is no sentence can be a caption.
 */
export function besideCredit(
  passages: readonly Passage[],
  traits: readonly Trait[],
  at: number,
  spaced: boolean,
): Verdict | null {
  const passage = passages[at];
  const trait = traits[at];
  if (
    passage === undefined ||
    (trait?.is !== 'title' && trait?.is !== 'copy' && trait?.is !== 'crosshead') ||
    passage.count > 45
  )
    return null;
  if (trait.is === 'crosshead') return null;
  const creditBelow = traits[at + 1]?.is === 'credit' && (!spaced || passage.gapAfter === 0);
  const creditAbove = traits[at - 1]?.is === 'credit' && (!spaced || passage.gap === 0);
  if (spaced) return together(passages, traits, at, creditAbove, creditBelow);
  if (endsSentence(passage.text) || trait.is === 'copy') return null;
  if (creditBelow || (creditAbove && !isMarkedCaption(traits[at - 2]) && traits[at - 2]?.is !== 'title')) {
    return { became: 'caption', doubt: captionOrParagraph() };
  }
  return null;
}

function together(
  passages: readonly Passage[],
  traits: readonly Trait[],
  at: number,
  creditAbove: boolean,
  creditBelow: boolean,
): Verdict | null {
  if (creditBelow) {
    if (isMarkedCaption(traits[at + 2])) return { became: 'altText', doubt: titleOrAlt() };
    const more = passages[at + 2]?.gap === 0;
    const asked = more || !endsSentence(passages[at]?.text ?? '');
    return { became: 'caption', ...(asked ? { doubt: captionOrParagraph() } : {}) };
  }
  if (!creditAbove) return apart(passages, traits, at);
  const first = passages[at - 2];
  const led = first !== undefined && passages[at - 1]?.gap === 0 && isUnmarked(traits[at - 2]);
  return led ? { became: 'altText', doubt: altOrCaption() } : { became: 'caption' };
}

/** A credit line by itself names the picture of the short line under it, or else of the one above it. */
function apart(passages: readonly Passage[], traits: readonly Trait[], at: number): Verdict | null {
  const passage = passages[at];
  if (passage === undefined || traits[at]?.is !== 'title' || passage.count < 5 || endsSentence(passage.text))
    return null;
  const isLone = (credit: number) => {
    const line = passages[credit];
    if (line === undefined || traits[credit]?.is !== 'credit' || line.gap === 0 || line.gapAfter === 0) return false;
    const taken = isMarkedCaption(traits[credit - 1]) && traits[credit - 2]?.is !== 'credit';
    return !taken && !isMarkedCaption(traits[credit + 1]);
  };
  const names = isLone(at - 1) || (isLone(at + 1) && traits[at + 2]?.is !== 'title');
  return names ? { became: 'caption', doubt: captionOrParagraph() } : null;
}

function isMarkedCaption(trait: Trait | undefined): boolean {
  return trait?.is === 'caption' && trait.marked;
}

function isUnmarked(trait: Trait | undefined): boolean {
  return trait?.is === 'title' || trait?.is === 'copy';
}

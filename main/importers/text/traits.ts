import { type Agency, type FoundCredit, findCredit, isName, isNetwork, splitCredit } from '#shared/credits/index.ts';
import { findByline } from './bylines.ts';
import { besideDates, type DayOrder, findDate } from './dates.ts';
import { furnitureOf } from './furniture.ts';
import { weekdayPattern } from './months.ts';
import { opening, type Passage } from './passage.ts';
import { pointerOf } from './related.ts';
import { endsSentence, isCopy } from './sentences.ts';

/** What a passage looks like by itself, before its neighbours are asked. */
export type Trait =
  | {
      is:
        | 'copy'
        | 'title'
        | 'entry'
        | 'quote'
        | 'crosshead'
        | 'furniture'
        | 'end'
        | 'readers'
        | 'picture'
        | 'byline'
        | 'date'
        | 'pointer';
    }
  /** `marked`: the text says that it is one; `stray`: by a `[caption]` of the copy's own. */
  | { is: 'caption'; words: string; label: string; credit: FoundCredit | null; marked: boolean; stray: boolean }
  | { is: 'credit'; credit: FoundCredit };

const captionLabel =
  /^(?:(?:media|image|photo|picture|foto|bild)\s?(?:caption|unterschrift|text)|(?:caption|bildunterschrift|bildtext|légende|pie de foto|didascalia|legenda)\s?:)[\s:]*(?=\S)/i;

/** What a source is read by, beside its own words. */
export interface Known {
  /** Which way round its numbers of days and months stand. */
  order: DayOrder;
  /** The agencies the desk knows. */
  agencies: readonly Agency[];
}

/** Reads the trait of each passage, each by itself. */
export function traitsOf(passages: readonly Passage[], known: Known): Trait[] {
  const repeated = new Map<string, Trait>();
  const traits = passages.map((passage) => {
    const first = opening(passage);
    const marked =
      first.picture !== null || first.form !== 'plain' || passage.lines.length > 1 || first.struck.length > 0;
    const earlier = marked ? undefined : repeated.get(passage.text);
    if (earlier !== undefined) return earlier;
    const trait = traitOf(passage, known);
    // Menus and boxes say the same many times; what a line says by itself it says each time.
    if (!marked && passage.text.length < 200) repeated.set(passage.text, trait);
    return trait;
  });
  return traits.map((trait, at) => (trait.is === 'furniture' ? (networkCredit(passages, traits, at) ?? trait) : trait));
}

/** The name of a network is a share link, unless a caption follows: then it says where the picture is from. */
function networkCredit(passages: readonly Passage[], traits: readonly Trait[], at: number): Trait | null {
  const text = passages[at]?.text ?? '';
  const next = traits[at + 1];
  return next?.is === 'caption' && next.marked && isNetwork(text)
    ? { is: 'credit', credit: { credit: text, label: '' } }
    : null;
}

function traitOf(passage: Passage, { order, agencies }: Known): Trait {
  const { text, count } = passage;
  const first = opening(passage);
  const marked = passage.lines.some((line) => line.opensCaption || line.closesCaption);
  if (text === '') return { is: first.picture === null ? 'furniture' : 'picture' };
  if (marked) return captionOf(text, agencies, { marked: true, stray: true });
  if (text.length > 1_500) return { is: 'copy' };
  const label = captionLabel.exec(text)?.[0] ?? '';
  if (label !== '') return captionOf(text.slice(label.length), agencies, { label: label.trim(), marked: true });
  if (first.form === 'crosshead1' || first.form === 'crosshead2') return { is: 'crosshead' };
  if (pointerOf(text) !== null) return { is: 'pointer' };
  const furniture = furnitureOf(text, count);
  if (furniture !== null) return { is: furniture };
  const credit = findCredit(text, agencies);
  if (credit !== null) return { is: 'credit', credit };
  if (isDateLine(text, order)) return { is: 'date' };
  if (isByline(text, order)) return { is: 'byline' };
  if (first.form === 'bullet' || first.form === 'number') return { is: 'entry' };
  if (first.form === 'quote') return { is: 'quote' };
  if (count <= 60 && splitCredit(text, agencies) !== null) return captionOf(text, agencies, {});
  return { is: isCopy(text, count) ? 'copy' : 'title' };
}

/** A byline with or without a date beside it; beside a date, a name alone is one. */
function isByline(text: string, order: DayOrder): boolean {
  const rest = withoutDate(text, order);
  return findByline(rest) !== null || (rest !== text && isName(rest));
}

function captionOf(
  text: string,
  agencies: readonly Agency[],
  { label = '', marked = false, stray = false }: { label?: string; marked?: boolean; stray?: boolean },
): Trait {
  const split = splitCredit(text, agencies);
  return { is: 'caption', words: split?.caption ?? text, label, credit: split?.credit ?? null, marked, stray };
}

/** A date line: a date and little else, or a short line that begins with one and goes on to names and sections. */
function isDateLine(text: string, order: DayOrder): boolean {
  const found = text.length > 160 ? null : findDate(text, order);
  if (found === null) return false;
  const beside = besideDates(text, order);
  if (beside === '' || beside.split(' ').length <= 2) return true;
  const leads = text.slice(0, found.start).replace(beforeDate, '').trim() === '';
  return (
    leads &&
    beside.split(' ').length <= 8 &&
    !endsSentence(text) &&
    /^\W*(?:\p{Lu}|von |by |par |por |di |door |av )/u.test(text.slice(found.end))
  );
}

const beforeDate = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${weekdayPattern}|on|at|am|um|le|el|il|op|den)[\s,.]*)+$`,
  'iu',
);

/** A line without its first date, for reading the byline beside it. */
export function withoutDate(text: string, order: DayOrder): string {
  const found = text.length > 300 ? null : findDate(text, order);
  if (found === null) return text;
  const before = text.slice(0, found.start).replace(beforeDate, '');
  return `${before} ${text.slice(found.end)}`.replace(/^[\s|•·,;–—-]+|[\s|•·,;–—-]+$/g, '');
}

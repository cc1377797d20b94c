import type { Became } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { betweenCopy, byForm } from './between.ts';
import { type DayOrder, findDate } from './dates.ts';
import { copyExtent, type Extent } from './extent.ts';
import { dateElsewhere, readHead } from './head.ts';
import { findHeadline } from './headline.ts';
import { opening, type Passage } from './passage.ts';
import { besideCredit, pictureVerdict } from './pictures.ts';
import { type Known, type Trait, traitsOf } from './traits.ts';
import { type Classified, sure, type Verdict } from './verdict.ts';

/** What the editor said of a line, by its number; undefined where they said nothing. */
export type Decided = ReadonlyMap<number, Became>;

/**
 * Says what each passage of a plain text became. First each by itself (`traits`), then where the copy lies among them
 * (`extent`), then the head above it (`headline`, `head`), then the body in the light of its neighbours.
 */
export function classify(passages: readonly Passage[], known: Known, decided: Decided, titled = false): Classified[] {
  const traits = traitsOf(passages, known);
  const extent = copyExtent(passages, traits);
  const saidOf = (at: number) =>
    passages[at]?.lines.map((line) => decided.get(line.line.number)).find((said) => said !== undefined);
  const headline = titled
    ? null
    : [...decided.values()].includes('headline')
      ? passages.findIndex((_, at) => saidOf(at) === 'headline')
      : findHeadline(passages, traits, extent, (at) => saidOf(at) !== undefined);
  const head = readHead(passages, traits, extent, headline);
  const spaced = passages.filter((passage) => passage.gap > 0).length > passages.length * 0.3;
  const end = extent.page ? lastOfBody(passages, traits, extent) : passages.length - 1;
  const dated = [...head.verdicts].some(
    ([at, { became }]) => became === 'dateLine' || isDated(passages[at], known.order),
  );
  const date = dated || !extent.page ? null : dateElsewhere(traits, headline ?? extent.start, end);
  if (date !== null) head.verdicts.set(date, sure('dateLine'));
  const classified = passages.map((passage, at): Classified => {
    const verdict =
      head.verdicts.get(at) ??
      (at < head.bodyStart || at > end
        ? outside(traits, at, head.bodyStart, extent, passage)
        : inBody(passages, traits, extent, at, spaced));
    return { passage, verdict };
  });
  return askAboutEchoes(classified);
}

/** Whether a byline carries the date as well. */
function isDated(passage: Passage | undefined, order: DayOrder): boolean {
  return passage !== undefined && passage.text.length < 200 && findDate(passage.text, order) !== null;
}

function inBody(
  passages: readonly Passage[],
  traits: readonly Trait[],
  extent: Extent,
  at: number,
  spaced: boolean,
): Verdict {
  const trait = traits[at];
  const passage = passages[at];
  if (trait === undefined || passage === undefined) return sure('paragraph');
  const picture = pictureVerdict(trait) ?? besideCredit(passages, traits, at, spaced);
  if (picture !== null) return picture;
  switch (trait.is) {
    case 'furniture':
    case 'end':
    case 'readers':
      return sure('furniture');
    case 'entry':
    case 'quote':
    case 'crosshead':
      return byForm(passage);
    case 'byline':
      return extent.page ? sure('furniture') : sure('byline');
    case 'date':
      return extent.page ? sure('furniture') : sure('dateLine');
    case 'title':
    case 'pointer':
      return betweenCopy({ passages, traits, extent, at });
    default:
      return sure('paragraph');
  }
}

/** Above the body and below it, a page is furniture; a figure just over the headline is the article's. */
function outside(traits: readonly Trait[], at: number, bodyStart: number, extent: Extent, passage: Passage): Verdict {
  const trait = traits[at];
  if (trait === undefined) return sure('furniture');
  if (!extent.page) return inBody([passage], [trait], { start: 0, end: 0, page: false }, 0, true);
  const leads =
    at < bodyStart && bodyStart - at <= 24 && trait.is === 'caption' && (trait.marked || trait.credit !== null);
  return leads ? (pictureVerdict(trait) ?? sure('furniture')) : sure('furniture');
}

const shirttail =
  /^(?:\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|research|translation)(?: and \w+)? by\b|with (?:files|reporting) from\b|mit material von\b|con información de\b|avec (?:afp|reuters|ap)\b)/i;

/** The last passage of the body: the end of the stretch of copy, and who else reported it. */
function lastOfBody(passages: readonly Passage[], traits: readonly Trait[], extent: Extent): number {
  let end = extent.end;
  while (
    /^(?:credit|caption|picture|entry|quote)$/.test(traits[end + 1]?.is ?? '') ||
    shirttail.test(passages[end + 1]?.text ?? '')
  )
    end++;
  return end;
}

/** A paragraph that says a caption word for word stays, and the editor is asked. */
function askAboutEchoes(classified: readonly Classified[]): Classified[] {
  const captions = new Map<string, number>();
  for (const { passage, verdict } of classified) {
    if (verdict.became === 'caption') captions.set(plainly(passage.text), opening(passage).line.number);
  }
  if (captions.size === 0) return [...classified];
  const openings = new Set([...captions.keys()].map((words) => words.slice(0, 4)));
  const mayEcho = (text: string) => text.length < 1_000 && openings.has(plainly(text.slice(0, 12)).slice(0, 4));
  return classified.map((each) => {
    const line =
      each.verdict.became === 'paragraph' && mayEcho(each.passage.text)
        ? captions.get(plainly(each.passage.text))
        : undefined;
    if (line === undefined || each.verdict.doubt !== undefined) return each;
    const question = say('importers.asks.twice', { line });
    return { ...each, verdict: { ...each.verdict, doubt: { question, choices: ['paragraph', 'furniture'] } } };
  });
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

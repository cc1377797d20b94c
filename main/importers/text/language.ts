import type { SourceLine } from './lines.ts';
import { isCopy, isTitleCase, wordCount } from './sentences.ts';

/** Spellings that only one side of the Atlantic prints. */
const british =
  /\b(?:\w{2,}is(?:e|ed|es|ing|ation)\b(?<=organi\w+|reali\w+|recogni\w+|characteri\w+|critici\w+|apologi\w+|authori\w+|emphasi\w+|minimi\w+|utili\w+|summari\w+|privati\w+|prioriti\w+)|colou?rs?\b(?<=colours?)|labour|favour(?:ed|ite|able)?|honour(?:ed|able)?|behaviour|neighbour\w*|harbour|centres?|theatres?|defence|offence|licence|programmes?|travell(?:ed|ing|er)|signall(?:ed|ing)|cancell(?:ed|ing)|metres?|kilometres?|grey|tyres?|whilst|pounds? sterling)\b/gi;
const american =
  /\b(?:(?:organi|reali|recogni|characteri|critici|apologi|authori|emphasi|minimi|utili|summari|privati|prioriti)z(?:e|ed|es|ing|ation)|colors?|labor|favor(?:ed|ite|able)?|honor(?:ed|able)?|behavior|neighbor\w*|harbor|centers?|theaters?|defense|offense|programs?|traveled|traveling|signaled|canceled|meters?|kilometers?|gray|tires)\b/gi;
const enough = 6_000;

/** The language of a text. */
export interface FoundLanguage {
  /** As BCP 47: `en-GB`, `de`. */
  tag: string;
  /** Which number of a bare date is the month, by the habit of the language and its country. */
  order: 'day-first' | 'month-first';
}

/**
 * Tells the language of a text from its longest lines. English is British unless its spelling, or failing that its dates
 * (`July 18, 2017`) and the capitals of its titles, are American.
 */
export async function languageOf(lines: readonly SourceLine[]): Promise<FoundLanguage> {
  const sample = sampleOf(lines);
  const { eld } = await import('eld/small');
  const guess = eld.detect(sample).language;
  if (guess !== '' && guess !== 'en') return { tag: guess, order: 'day-first' };
  const spelled = (sample.match(american)?.length ?? 0) - (sample.match(british)?.length ?? 0);
  const us = spelled > 0 || (spelled === 0 && looksAmerican(lines));
  return us ? { tag: 'en-US', order: 'month-first' } : { tag: 'en-GB', order: 'day-first' };
}

function sampleOf(lines: readonly SourceLine[]): string {
  const copy: string[] = [];
  let length = 0;
  for (const { text } of lines) {
    const start = text.slice(0, 1_500);
    if (!isCopy(start.trim(), wordCount(start))) continue;
    copy.push(start);
    length += start.length;
    if (length > enough) break;
  }
  return copy.length > 0
    ? copy.join('\n')
    : lines
        .slice(0, 60)
        .map((line) => line.text.slice(0, 200))
        .join('\n');
}

function looksAmerican(lines: readonly SourceLine[]): boolean {
  let dates = 0;
  let titles = 0;
  for (const { text } of lines.slice(0, 400)) {
    if (text.length > 200) continue;
    if (/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}, \d{4}/u.test(text)) dates++;
    if (/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* \d{4}/u.test(text)) dates--;
    const words = wordCount(text);
    if (words >= 6 && words <= 20) titles += isTitleCase(text) ? 1 : 0;
  }
  return dates === 0 ? titles > 0 : dates > 0;
}

import { type CreditStyle, offeredLines, worded } from '#shared/credits/index.ts';
import type { CreditHistory } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { creatorsOf } from './edits.ts';
import type { CreditField, CreditValues } from './values.ts';

/** Something to fill a field with, and where it comes from. */
export interface Completion {
  value: string;
  note: string;
}

/** How many are shown at once. */
const most = 8;

/**
 * What a field may be filled with, given what was typed in it: wordings prescribed for this picture first, then what the
 * library's pictures were credited with, most used first, then the agencies.
 */
export function completions(
  field: CreditField,
  typed: string,
  values: CreditValues,
  history: CreditHistory,
  style: CreditStyle,
): Completion[] {
  const { before, word } = unfinished(field, typed);
  const found: Completion[] = [
    ...(field === 'creditLine' ? offers(values, style) : []),
    ...history[field].map(({ value, count }) => ({ value, note: say('credits.note.used', { count }) })),
    ...agencies(field, values, style),
  ];
  const whole = ranked(found, typed);
  const ends =
    before === ''
      ? []
      : ranked(endings(field, history, style), word).map((one) => ({ ...one, value: `${before}${one.value}` }));
  const seen = new Set([typed]);
  return [...whole, ...ends].filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, most);
}

function offers({ creator, creditLine, source }: CreditValues, style: CreditStyle): Completion[] {
  return offeredLines({ creator: creatorsOf(creator), creditLine, source }, style).map(({ line, agency }) => ({
    value: line,
    note: agency === null ? say('credits.note.house') : say('credits.note.asks', { agency }),
  }));
}

function agencies(field: CreditField, { creator }: CreditValues, style: CreditStyle): Completion[] {
  if (field === 'source') return style.agencies.map(({ name }) => ({ value: name, note: say('credits.note.agency') }));
  if (field !== 'creditLine') return [];
  const names = creatorsOf(creator);
  return style.agencies.flatMap(({ name, wording }) => [
    { value: name, note: say('credits.note.agency') },
    ...(names.length === 0 || wording === ''
      ? []
      : [
          {
            value: worded(wording, { creator: names, agency: name }),
            note: say('credits.note.asks', { agency: name }),
          },
        ]),
  ]);
}

/** What the last part of a credit can end in: an agency behind `Jane Doe/`, another name behind `Jane Doe; `. */
function endings(field: CreditField, history: CreditHistory, style: CreditStyle): Completion[] {
  if (field === 'creator') return history.creator.map(({ value }) => ({ value, note: '' }));
  return style.agencies.map(({ name }) => ({ value: name, note: say('credits.note.agency') }));
}

function unfinished(field: CreditField, typed: string): { before: string; word: string } {
  const at = field === 'creator' ? /^.*;\s*/u.exec(typed) : /^.*(?:\/|\svia\s)\s*/iu.exec(typed);
  const before = field === 'creator' || field === 'creditLine' ? (at?.[0] ?? '') : '';
  return { before, word: typed.slice(before.length) };
}

/** Those that begin with what was typed, then those of which a word does; in the order they came otherwise. */
function ranked(found: readonly Completion[], typed: string): Completion[] {
  const sought = folded(typed);
  if (sought === '') return found.slice(0, most);
  const begin = found.filter(({ value }) => folded(value).startsWith(sought));
  const within = found.filter(({ value }) => {
    const said = folded(value);
    return !said.startsWith(sought) && ` ${parted(said)}`.includes(` ${parted(sought)}`);
  });
  return [...begin, ...within].slice(0, most * 2);
}

/** Words as they are compared: small, without accents. */
function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** Words with one space wherever anything parts them: `jane doe reuters`. */
function parted(words: string): string {
  return words.replace(/[\s/;,.-]+/gu, ' ');
}

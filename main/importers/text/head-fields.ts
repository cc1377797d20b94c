import type { Byline, Head } from '#shared/article/index.ts';
import { namesAgency } from '#shared/credits/index.ts';
import type { Piece } from './account.ts';
import { findByline, isRole, namesOf } from './bylines.ts';
import { besideDates, type DayOrder, type FoundDate, findDate, isUpdate } from './dates.ts';
import { fitLine, fitProse } from './fit.ts';
import { datelineOf } from './head.ts';
import { type Known, withoutDate } from './traits.ts';

/** The fields of the head that a source fills. */
export type HeadFields = Pick<
  Head,
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'bylines'
  | 'dateline'
  | 'dated'
  | 'firstPublished'
  | 'updated'
  | 'section'
  | 'notes'
>;

/** Fills the head from the pieces that became part of it. What a date or a byline line says beside goes to the notes. */
export function headFields(pieces: readonly Piece[], { order, agencies }: Known): HeadFields {
  const wordsOf = (became: string) => pieces.filter((piece) => piece.became === became).map((piece) => piece.words);
  const fields: HeadFields = {
    kicker: fitLine(
      wordsOf('kicker')
        .join(' · ')
        .replace(/\s*[|/»]\s*$/, ''),
    ),
    headline: fitLine(wordsOf('headline').join(' ')),
    standfirst: fitProse(wordsOf('standfirst').join(' ')),
    bylines: bylinesOf([...wordsOf('byline'), ...wordsOf('dateLine').flatMap(namedIn)], { order, agencies }),
    dateline: fitLine(
      wordsOf('dateline')
        .join(' ')
        .replace(/\s*[-–—_:]+\s*$/, ''),
    ),
    dated: { printed: '', date: null },
    firstPublished: null,
    updated: null,
    section: '',
    notes: '',
  };
  const notes: string[] = [];
  for (const words of wordsOf('dateLine')) readDateLine(words, order, fields, notes);
  for (const words of wordsOf('byline')) {
    const found = findDate(words, order);
    if (found !== null && fields.dated.date === null) setDate(fields, found);
  }
  fields.firstPublished ??= pieces.find((piece) => piece.verdict.moment !== undefined)?.verdict.moment ?? null;
  if (fields.dateline === '') fields.dateline = fitLine(firstDateline(pieces));
  fields.notes = fitProse(notes.join('\n'));
  return fields;
}

function readDateLine(words: string, order: DayOrder, fields: HeadFields, notes: string[]): void {
  for (const part of words.split(/\s*[|•]\s*/)) {
    const found = findDate(part, order);
    if (found === null) {
      if (fields.dated.printed === '' && part === words) fields.dated.printed = fitLine(words);
      else if (/[\p{L}\p{N}]/u.test(part)) notes.push(part);
    } else if (isUpdate(part)) {
      if (found.moment !== null && fields.updated === null) fields.updated = found.moment;
      else notes.push(part);
    } else if (fields.dated.date === null) {
      setDate(fields, found);
      const beside = besideDates(part, order);
      if (beside.split(' ').length > 2) notes.push(part);
      else if (fields.section === '') fields.section = fitLine(beside);
    } else if (found.date !== fields.dated.date) notes.push(part);
  }
}

function setDate(fields: HeadFields, found: FoundDate): void {
  fields.dated = { printed: fitLine(found.printed), date: found.date };
  fields.firstPublished ??= found.moment;
}

function bylinesOf(lines: readonly string[], { order, agencies }: Known): Byline[] {
  const bylines: Byline[] = [];
  let ofLast = 0;
  for (const line of lines) {
    const words = withoutDate(line, order);
    const found = findByline(words)?.bylines;
    if (found === undefined && bylines.length > ofLast && (isRole(words) || namesAgency(words, agencies))) {
      for (const byline of bylines.slice(ofLast)) byline.role ||= words;
      continue;
    }
    ofLast = bylines.length;
    bylines.push(...(found ?? namesOf(words)));
  }
  const seen = new Set<string>();
  return bylines
    .map(({ name, role }) => ({ name: fitLine(name), role: fitLine(role) }))
    .filter(({ name }) => name !== '' && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** The byline inside a line that begins with the date: `1 November 2023 by Jane Doe`. */
function namedIn(words: string): string[] {
  const found =
    /(?:^|[\s|])((?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v) \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})/u.exec(
      words,
    )?.[1];
  return found === undefined ? [] : [found];
}

function firstDateline(pieces: readonly Piece[]): string {
  const first = pieces.find((piece) => piece.became === 'paragraph');
  return first === undefined ? '' : (datelineOf(first.words) ?? '');
}

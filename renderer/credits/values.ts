import { type CreditStyle, fallsApart, parseCredit } from '#shared/credits/index.ts';
import type { FigureChange } from '../galley/index.ts';
import { creatorWords, textOf, withCreators, withText } from './edits.ts';
import type { Placed } from './placed.ts';

/** The fields a picture is credited by, in the order they stand beside each other. */
export const creditFields = ['creator', 'creditLine', 'source', 'copyrightNotice'] as const;

export type CreditField = (typeof creditFields)[number];

/** What the fields say, as an editor types it: creators apart by semicolons. */
export type CreditValues = Record<CreditField, string>;

/** Whether the credit line on show is this use's own and not the picture's. */
export function isOwnUse({ figure, picture }: Placed): boolean {
  return picture === undefined || figure.credit !== null;
}

/** What a figure's fields say. A frame that waits for its picture has a credit line alone. */
export function valuesOf(placed: Placed): CreditValues {
  const { figure, picture } = placed;
  const text = (name: 'creditLine' | 'source' | 'copyrightNotice') =>
    picture === undefined ? '' : textOf(picture, name);
  return {
    creator: creatorWords(picture?.edited.creator ?? picture?.read.creator),
    creditLine: isOwnUse(placed) ? (figure.credit ?? '') : text('creditLine'),
    source: text('source'),
    copyrightNotice: text('copyrightNotice'),
  };
}

/** What has to change for a figure's fields to say something else; fields that are not given stay as they are. */
export function changeOf(placed: Placed, values: Partial<CreditValues>): FigureChange {
  const { figure, picture } = placed;
  const { creator, creditLine } = values;
  const change: FigureChange = { id: figure.id };
  const isOwn = isOwnUse(placed);
  if (creditLine !== undefined && isOwn) change.figure = { credit: creditLine };
  if (picture === undefined) return change;
  let edited = creator === undefined ? picture.edited : withCreators(picture, creator);
  for (const name of ['creditLine', 'source', 'copyrightNotice'] as const) {
    const words = values[name];
    if (words === undefined || (name === 'creditLine' && isOwn)) continue;
    edited = withText({ ...picture, edited }, name, words);
  }
  return { ...change, edited };
}

/** A whole credit taken apart into what its fields would say; null where the words are one field's alone. */
export function takenApart(words: string, { agencies }: CreditStyle): Partial<CreditValues> | null {
  if (!fallsApart(words, agencies)) return null;
  const { creator, ...texts } = parseCredit(words, agencies);
  const said = Object.entries({ creator: creatorWords(creator), ...texts }).filter(([, value]) => value !== '');
  return Object.fromEntries(said);
}

/** What typing words into one field comes to: a whole credit also fills the fields that say nothing yet. */
export function typedInto(
  field: CreditField,
  words: string,
  before: CreditValues,
  style: CreditStyle,
): Partial<CreditValues> {
  const parts = field === 'creditLine' ? takenApart(words, style) : null;
  if (parts === null) return { [field]: words.trim() };
  const empty = Object.entries(parts).filter(([name]) => name === 'creditLine' || isEmpty(before, name));
  return Object.fromEntries(empty);
}

function isEmpty(values: CreditValues, name: string): boolean {
  const field = creditFields.find((one) => one === name);
  return field !== undefined && values[field].trim() === '';
}

import type { FieldName, PictureFields } from './fields.ts';

/** How long IIM lets a field be, in bytes of UTF-8 (IPTC-NAA IIM 4.2); of a list, each entry. Other fields have no place in IIM. */
export const iimBytes = {
  creator: 32,
  creatorJobTitle: 32,
  creditLine: 32,
  source: 32,
  copyrightNotice: 128,
  caption: 2_000,
  captionWriter: 32,
  headline: 256,
  title: 64,
  keywords: 64,
  instructions: 256,
} as const satisfies Partial<Record<FieldName, number>>;

export type IimField = keyof typeof iimBytes;

/** The fields IIM has a place for, but for the date, which it holds in a form of its own. */
export const iimFields = Object.keys(iimBytes).filter((name): name is IimField => name in iimBytes);

/** Something a system that reads only IIM will not be told whole. */
export type IimLoss =
  /** Cut at IIM's length; `kept` is what is left of it. */
  | { field: IimField; is: 'cut'; bytes: number; most: number; kept: string }
  /** IIM holds whole days only, and this is none. */
  | { field: 'dateCreated'; is: 'unspelled'; value: string };

/** What IIM would cut or cannot spell of a picture's fields, told before it is written. */
export function iimLosses(fields: PictureFields): IimLoss[] {
  const losses: IimLoss[] = [];
  for (const field of iimFields) {
    const most = iimBytes[field];
    for (const text of [fields[field] ?? []].flat()) {
      const kept = cutToBytes(text, most);
      if (kept !== text) losses.push({ field, is: 'cut', bytes: bytesOf(text), most, kept });
    }
  }
  const value = fields.dateCreated ?? '';
  if (value.trim() !== '' && iimDay(value) === null) losses.push({ field: 'dateCreated', is: 'unspelled', value });
  return losses;
}

/** A text cut to so many bytes of UTF-8, never inside a character. */
export function cutToBytes(text: string, most: number): string {
  // No character takes more than three bytes for each unit of its text.
  if (text.length * 3 <= most) return text;
  let bytes = 0;
  let kept = '';
  for (const character of text.toWellFormed()) {
    bytes += bytesOf(character);
    if (bytes > most) return kept;
    kept += character;
  }
  return text;
}

/** The day of a date as IIM writes it, `20170718`; null where it tells no day. */
export function iimDay(date: string): string | null {
  const [, year, month, day] = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})(?!\d)/.exec(date.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}${month}${day}` : null;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

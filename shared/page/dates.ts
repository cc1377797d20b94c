import type { Head } from '../article/index.ts';

/** A day or a moment as the page prints it, with the machine's form beside it. */
export interface PrintedDate {
  printed: string;
  /** ISO 8601; empty where the printed day could not be read as a date. */
  iso: string;
}

/** The date line: as the desk wrote it, else the day first published. Null when the article has neither. */
export function dateLine(head: Head): PrintedDate | null {
  const { printed, date } = head.dated;
  const day = date ?? head.firstPublished?.slice(0, 10) ?? '';
  if (printed.trim() !== '') return { printed, iso: date ?? '' };
  return day === '' ? null : { printed: longDay(day, head.language), iso: head.firstPublished ?? day };
}

/** When the article was last updated, to the minute, on the clock of the place it was updated in. */
export function updateLine(head: Head): PrintedDate | null {
  const { updated, language } = head;
  if (updated === null || updated === head.firstPublished) return null;
  return { printed: `${longDay(updated.slice(0, 10), language)}, ${updated.slice(11, 16)}`, iso: updated };
}

function longDay(day: string, language: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(knownLanguage(language), { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** The language as `Intl` takes it: the tag itself, or its first part where the rest is not in order. */
function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return language.split('-')[0] ?? 'en';
  }
}

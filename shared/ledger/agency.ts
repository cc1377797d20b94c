import { agencies } from './agencies.ts';

/** A name an agency goes by, ready to be looked for. */
const names = agencies.flatMap(({ name, also }) =>
  [name, ...also].map((word) => ({ agency: name, sought: wholeWords(word) })),
);

/**
 * Who is to be paid for a picture: the last agency its credit names, for `AFP via Getty Images` comes from Getty Images;
 * else its source; else the last name in the credit. Empty where nobody is credited.
 */
export function agencyOf(credit: string, source: string): string {
  if (credit.trim() === '') return '';
  return knownAgency(credit) ?? knownAgency(source) ?? (source.trim() || lastName(credit));
}

function knownAgency(text: string): string | null {
  const found = names
    .map(({ agency, sought }) => ({ agency, ...lastMatch(text, sought) }))
    .filter(({ end }) => end > 0)
    .sort((one, other) => other.end - one.end || one.start - other.start);
  return found[0]?.agency ?? null;
}

function lastMatch(text: string, sought: RegExp): { start: number; end: number } {
  const match = [...text.matchAll(sought)].at(-1);
  return match === undefined ? { start: 0, end: 0 } : { start: match.index, end: match.index + match[0].length };
}

function wholeWords(name: string): RegExp {
  const words = name.replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, name.length <= 4 ? 'gu' : 'giu');
}

/** `Jane Doe/Harbour Post` and `Jane Doe via Harbour Post` are the Harbour Post’s. */
function lastName(credit: string): string {
  const parts = credit.split(/\/|\bvia\b/i).map((part) => part.trim());
  return parts.findLast((part) => part !== '') ?? credit.trim();
}

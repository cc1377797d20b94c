import type { Agency } from './agency.ts';
import { bookOf } from './book.ts';
import { bareCredit, creditLabel } from './label.ts';
import { creditParts } from './parts.ts';

/**
 * Who is to be paid for a picture: the last agency its credit names, for `AFP via Getty Images` comes from Getty Images;
 * else its source; else the last name in the credit. Empty where nobody is credited.
 * @param agencies the agencies a desk knows
 */
export function agencyOf(credit: string, source: string, agencies: readonly Agency[]): string {
  const names = namesIn(credit, agencies);
  if (names.length === 0) return '';
  const known = (all: readonly string[]) =>
    all.map((name) => bookOf(agencies).named(name)?.name).findLast((name) => name !== undefined);
  return known(names) ?? known(namesIn(source, agencies)) ?? (source.trim() || (names.at(-1) ?? ''));
}

function namesIn(credit: string, agencies: readonly Agency[]): string[] {
  const bare = bareCredit(credit);
  return creditParts(bareCredit(bare.slice(creditLabel(bare).length)), bookOf(agencies)).map(({ name }) => name);
}

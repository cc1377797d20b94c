import type { Double, LedgerRow, LedgerState } from './row.ts';

/** What of a ledger is shown; null takes everything. */
export interface Shown {
  state: LedgerState | 'unused' | 'two-credits' | 'alike' | null;
  /** Empty takes what nobody is credited for. */
  agency: string | null;
  /** `2026-11`; empty takes what is used and not out yet. */
  month: string | null;
  usageTerms: string | null;
  words: string;
}

export const everyRow: Shown = { state: null, agency: null, month: null, usageTerms: null, words: '' };

/** The double each picture belongs to, by hash. */
export type Doubles = ReadonlyMap<string, Double>;

/** Finds doubles by the pictures in them. */
export function doublesByPicture(doubles: readonly Double[]): Doubles {
  return new Map(doubles.flatMap((double) => double.pictures.map((hash) => [hash, double])));
}

/** Whether a row is shown. */
export function isShown(row: LedgerRow, shown: Shown, doubles: Doubles): boolean {
  const { agency, month, usageTerms, words } = shown;
  return (
    isInState(row, shown.state, doubles) &&
    (agency === null || row.agency === agency) &&
    (month === null || valueIn(row, 'month') === month) &&
    (usageTerms === null || row.usageTerms === usageTerms) &&
    holds(row, words)
  );
}

/** How many rows are in each state, and in the others an editor looks for. */
export function stateCounts(rows: readonly LedgerRow[], doubles: Doubles): Record<NonNullable<Shown['state']>, number> {
  const count = (state: Shown['state']) => rows.filter((row) => isInState(row, state, doubles)).length;
  return {
    'credit-missing': count('credit-missing'),
    'rights-ended': count('rights-ended'),
    'rights-expired': count('rights-expired'),
    'rights-overused': count('rights-overused'),
    'rights-embargoed': count('rights-embargoed'),
    'rights-expiring': count('rights-expiring'),
    ok: count('ok'),
    unused: count('unused'),
    'two-credits': count('two-credits'),
    alike: count('alike'),
  };
}

/** What an editor chooses rows by, but for their state. */
export type Facet = 'agency' | 'month' | 'usageTerms';

/** How many rows there are of each value, most first; months latest first. */
export function countBy(rows: readonly LedgerRow[], facet: Facet): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = valueIn(row, facet);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const all = [...counts].map(([value, count]) => ({ value, count }));
  if (facet === 'month') return all.sort((one, other) => (one.value < other.value ? 1 : -1));
  return all.sort((one, other) => other.count - one.count || one.value.localeCompare(other.value));
}

/** What a row is counted under; a picture that is not used is in no month. */
function valueIn(row: LedgerRow, facet: Facet): string | null {
  if (facet !== 'month') return row[facet];
  return row.use === null ? null : (row.use.published?.slice(0, 7) ?? '');
}

function isInState(row: LedgerRow, state: Shown['state'], doubles: Doubles): boolean {
  switch (state) {
    case null:
      return true;
    case 'unused':
      return row.use === null;
    case 'two-credits':
      return (doubles.get(row.picture)?.credits.length ?? 0) > 1;
    case 'alike':
      return (doubles.get(row.picture)?.pictures.length ?? 0) > 1;
    default:
      return row.state === state;
  }
}

function holds({ caption, credit, creator, fileName, use }: LedgerRow, words: string): boolean {
  const text = [caption, credit, creator, fileName, use?.slug, use?.headline].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

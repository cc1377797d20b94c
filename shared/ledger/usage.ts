import type { LedgerRow } from './row.ts';

/** What an agency's pictures were used for in a month, as its invoice has to say. */
export interface Usage {
  /** Empty for pictures nobody is credited for. */
  agency: string;
  /** `2026-11`; null for what has not gone out yet. */
  month: string | null;
  uses: number;
  pictures: number;
  articles: number;
  /** What they cost, by currency. A picture is paid for once, in the month it was first used. */
  costs: { currency: string; cost: number }[];
}

/** Usage per agency per month, the latest month first and what has not gone out yet before all. */
export function usageByMonth(rows: readonly LedgerRow[]): Usage[] {
  const used = rows.filter((row) => row.use !== null).sort((one, other) => order(monthOf(one), monthOf(other)));
  const groups = new Map<string, { agency: string; month: string | null; rows: LedgerRow[]; paid: LedgerRow[] }>();
  const seen = new Set<string>();
  for (const row of used) {
    const month = monthOf(row);
    const key = `${month} ${row.agency}`;
    const group = groups.get(key) ?? { agency: row.agency, month, rows: [], paid: [] };
    group.rows.push(row);
    if (!seen.has(row.picture)) group.paid.push(row);
    seen.add(row.picture);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((one, other) => order(other.month, one.month) || one.agency.localeCompare(other.agency))
    .map(({ agency, month, rows: some, paid }) => ({
      agency,
      month,
      uses: some.length,
      pictures: new Set(some.map(({ picture }) => picture)).size,
      articles: new Set(some.map(({ use }) => use?.article)).size,
      costs: costsOf(paid),
    }));
}

function monthOf({ use }: LedgerRow): string | null {
  return use?.published?.slice(0, 7) ?? null;
}

/** Earlier months first, and no month after every month. */
function order(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}

/** What the pictures of these rows cost, by currency; each is paid for once, however often it is used. */
export function costsOf(rows: readonly LedgerRow[]): Usage['costs'] {
  const pictures = new Map(rows.map((row) => [row.picture, row])).values();
  const costs = new Map<string, number>();
  // In hundredths, for tenths do not add up in floating point.
  for (const { cost, currency } of pictures)
    if (cost !== null) costs.set(currency, (costs.get(currency) ?? 0) + Math.round(cost * 100));
  return [...costs].map(([currency, cost]) => ({ currency, cost: cost / 100 }));
}

import { type LedgerRow, ledgerStates } from '#shared/ledger/index.ts';
import { locale } from '#shared/messages/index.ts';

/** The columns rows can be ordered by. */
export type Column = 'picture' | 'agency' | 'published' | 'licence' | 'expires' | 'cost' | 'state';

export interface Order {
  by: Column;
  down: boolean;
}

/** A line of the table: a use, or what begins a group of them. */
export type Line =
  | { kind: 'use'; key: string; row: LedgerRow }
  | { kind: 'group'; key: string; agency: string; uses: number };

const values: Record<Column, (row: LedgerRow) => string | number | null> = {
  picture: ({ caption, fileName }) => caption || fileName,
  agency: ({ agency }) => agency,
  published: ({ use }) => use?.published ?? null,
  licence: ({ licence, usageTerms }) => licence || usageTerms || null,
  expires: ({ expires }) => expires,
  cost: ({ cost }) => cost,
  state: ({ state }) => ledgerStates.indexOf(state),
};

const alphabet = new Intl.Collator(locale(), { numeric: true });

/** Rows in order; what has no value comes last, whichever way the others go. Ordered by agency, each begins a group. */
export function linesOf(rows: readonly LedgerRow[], { by, down }: Order): Line[] {
  const value = values[by];
  const ordered = rows
    .map((row) => ({ row, value: value(row) }))
    .sort((one, other) => compare(one.value, other.value, down))
    .map(({ row }): Line => ({ kind: 'use', key: keyOf(row), row }));
  return by === 'agency' ? grouped(ordered) : ordered;
}

function compare(one: string | number | null, other: string | number | null, down: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const way =
    typeof one === 'number' && typeof other === 'number' ? one - other : alphabet.compare(`${one}`, `${other}`);
  return down ? -way : way;
}

function grouped(lines: readonly Line[]): Line[] {
  const groups = Map.groupBy(lines, (line) => (line.kind === 'use' ? line.row.agency : line.agency));
  return [...groups].flatMap(([agency, some]): Line[] => [
    { kind: 'group', key: `agency:${agency}`, agency, uses: some.length },
    ...some,
  ]);
}

function keyOf({ picture, use }: LedgerRow): string {
  return use === null ? picture : `${use.article} ${use.figure} ${picture}`;
}

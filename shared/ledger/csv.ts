import type { Double, LedgerRow, LedgerState } from './row.ts';
import type { Usage } from './usage.ts';

/*
 * A spreadsheet of the ledger is a data format: what other programs and earlier spreadsheets find its columns and states
 * by. Its words are therefore the same in every language the workstation speaks.
 */

type Cell = string | number | null;

/** What a spreadsheet of a state says. */
export const stateWords: Record<LedgerState, string> = {
  'credit-missing': 'missing credit',
  'rights-ended': 'no further use',
  'rights-expired': 'expired',
  'rights-overused': 'used too often',
  'rights-embargoed': 'embargoed',
  'rights-expiring': 'expires within 30 days',
  ok: 'ok',
};

const columns: readonly [heading: string, cell: (row: LedgerRow) => Cell][] = [
  ['Picture', ({ picture }) => picture],
  ['File name', ({ fileName }) => fileName],
  ['Article', ({ use }) => use?.article ?? null],
  ['Slug', ({ use }) => use?.slug ?? null],
  ['Headline', ({ use }) => use?.headline ?? null],
  ['Status', ({ use }) => use?.status ?? null],
  ['Figure', ({ use }) => use?.number ?? null],
  ['Caption', ({ caption }) => caption],
  ['Credit line', ({ credit }) => credit],
  ['Agency', ({ agency }) => agency],
  ['Creator', ({ creator }) => creator],
  ['Date published', ({ use }) => use?.published ?? null],
  ['Licence', ({ licence }) => licence],
  ['Usage terms', ({ usageTerms }) => usageTerms],
  ['Territory', ({ territory }) => territory],
  ['Expires', ({ expires }) => expires],
  ['Cost', ({ cost }) => cost],
  ['Currency', ({ currency }) => currency],
  ['Invoice', ({ invoice }) => invoice],
  ['Uses', ({ uses }) => uses],
  ['State', ({ state }) => stateWords[state]],
];

/**
 * The ledger for a spreadsheet, as RFC 4180: a line for each use of each picture. The last two columns tell which other
 * pictures are the same or look it, and which other credits they stand under.
 */
export function ledgerCsv(rows: readonly LedgerRow[], doubles: readonly Double[]): string {
  const doubleOf = new Map(doubles.flatMap((double) => double.pictures.map((hash) => [hash, double])));
  const headings = [...columns.map(([heading]) => heading), 'Same picture', 'Also credited'];
  const lines = rows.map((row) => {
    const { pictures = [], credits = [] } = doubleOf.get(row.picture) ?? {};
    return [
      ...columns.map(([, cell]) => cell(row)),
      pictures.filter((hash) => hash !== row.picture).join(' '),
      credits.filter((credit) => credit !== row.credit).join('; '),
    ];
  });
  return csv([headings, ...lines]);
}

/** Usage per agency per month for a spreadsheet, a line for each currency. */
export function usageCsv(usage: readonly Usage[]): string {
  const lines = usage.flatMap(({ month, agency, uses, pictures, articles, costs }) =>
    (costs.length === 0 ? [{ cost: null, currency: '' }] : costs).map(({ cost, currency }) => [
      month,
      agency,
      uses,
      pictures,
      articles,
      cost,
      currency,
    ]),
  );
  return csv([['Month', 'Agency', 'Uses', 'Pictures', 'Articles', 'Cost', 'Currency'], ...lines]);
}

/** What tells a spreadsheet that a file is UTF-8; to stand before everything else in it. */
export const byteOrderMark = '\uFEFF';

function csv(lines: readonly (readonly Cell[])[]): string {
  return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet reckons with what begins like a formula; an apostrophe makes it text (OWASP, CSV injection).
  const text = /^[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { quietWork } from '#shared/contract/index.ts';
import {
  byteOrderMark,
  type Double,
  type LedgerRow,
  ledgerCsv,
  stateWords,
  type Usage,
  usageByMonth,
  usageCsv,
} from '#shared/ledger/index.ts';
import { withDesk } from './desk.ts';
import type { Said } from './said.ts';

interface Asked {
  library: string;
  /** For a spreadsheet rather than for a person. */
  csv: boolean;
  /** Uses per agency per month rather than each use. */
  usage: boolean;
  /** Whether the CSV begins with a byte order mark. */
  bom: boolean;
}

/** Every use of every picture of a library, or what each agency's were used for month by month. */
export async function readLedger({ library, csv, usage, bom }: Asked): Promise<Said> {
  return await withDesk(library, false, async ({ rows: desk }) => {
    const { rows, unread } = await desk['ledger.read']({}, quietWork);
    if (unread > 0) process.stderr.write(`${unread === 1 ? '1 article' : `${unread} articles`} could not be read.\n`);
    const mark = bom ? byteOrderMark : '';
    const used = usageByMonth(rows);
    if (usage) return { json: { usage: used, unread }, text: csv ? mark + usageCsv(used) : usageText(used) };
    const doubles = await desk['ledger.doubles']({}, quietWork);
    return {
      json: { rows, doubles, usage: used, unread },
      text: csv ? mark + ledgerCsv(rows, doubles) : ledgerText(rows, doubles),
    };
  });
}

function ledgerText(rows: readonly LedgerRow[], doubles: readonly Double[]): string {
  const lines = rows.map(({ use, fileName, credit, expires, state }) => {
    const place = use === null ? 'not used' : `${use.slug}${use.number === null ? '' : `, picture ${use.number}`}`;
    const told = [place, fileName, credit || 'no credit', ...(expires === null ? [] : [`until ${expires}`])];
    return `${stateWords[state].padEnd(22)}  ${told.join('  ')}\n`;
  });
  const twice = doubles.filter(({ credits }) => credits.length > 1);
  const warnings = twice.map(({ pictures, credits }) => {
    const names = new Set(rows.filter(({ picture }) => pictures.includes(picture)).map(({ fileName }) => fileName));
    return `One picture, credited two ways: ${[...names].join(', ')}: ${credits.join('; ')}.\n`;
  });
  return `${lines.join('')}${warnings.join('')}` || 'No pictures yet.\n';
}

function usageText(usage: readonly Usage[]): string {
  const lines = usage.map(({ month, agency, uses, costs }) => {
    const paid = costs.map(({ currency, cost }) => `${cost.toFixed(2)} ${currency}`.trim()).join(', ');
    return `${month ?? 'not out'}  ${String(uses).padStart(5)}  ${agency || 'no credit'}  ${paid}`.trimEnd();
  });
  return lines.length === 0 ? 'No pictures are used yet.\n' : `${lines.join('\n')}\n`;
}

import { byteOrderMark, type Double, type LedgerRow, ledgerCsv, type Usage, usageCsv } from '#shared/ledger/index.ts';
import { saveFile } from '../ui/index.ts';

/** Spreadsheets take a file for UTF-8 only when it begins so. */
function save(name: string, text: string): void {
  saveFile(name, 'text/csv;charset=utf-8', byteOrderMark + text);
}

/** Hands over each of these uses for a spreadsheet. @param today `2026-11-24` */
export function saveUses(rows: readonly LedgerRow[], doubles: readonly Double[], today: string): void {
  save(`credits-${today}.csv`, ledgerCsv(rows, doubles));
}

/** Hands over usage per agency per month for a spreadsheet. @param today `2026-11-24` */
export function saveUsage(usage: readonly Usage[], today: string): void {
  save(`usage-${today}.csv`, usageCsv(usage));
}

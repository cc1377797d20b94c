export { type Credited, creditedSchema } from './credited.ts';
export { byteOrderMark, ledgerCsv, stateWords, usageCsv } from './csv.ts';
export { findDoubles } from './doubles.ts';
export { endings, type MonthOfEndings } from './endings.ts';
export { type Doubles, doublesByPicture, everyRow, isShown, type Shown, stateCounts } from './facets.ts';
export { type Double, doubleSchema, type LedgerRow, type LedgerState, ledgerRowSchema } from './row.ts';
export { ledgerRows } from './rows.ts';
export { type Usage, usageByMonth } from './usage.ts';
export { type ArticleUses, countUses, usesOf } from './uses.ts';

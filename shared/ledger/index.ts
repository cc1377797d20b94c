export { type CreditChange, creditChangeSchema, creditChanges } from './credit-changes.ts';
export { type CreditHistory, creditHistory, creditHistorySchema } from './credit-history.ts';
export { type Credited, creditedSchema } from './credited.ts';
export { byteOrderMark, ledgerCsv, stateWords, usageCsv } from './csv.ts';
export { findDoubles } from './doubles.ts';
export { endings, type MonthOfEndings } from './endings.ts';
export {
  countBy,
  type Doubles,
  doublesByPicture,
  everyRow,
  type Facet,
  isShown,
  type Shown,
  stateCounts,
} from './facets.ts';
export { type Double, doubleSchema, type LedgerRow, type LedgerState, ledgerRowSchema, ledgerStates } from './row.ts';
export { ledgerRows } from './rows.ts';
export { costsOf, type Usage, usageByMonth } from './usage.ts';
export { type ArticleUses, countUses, usesOf } from './uses.ts';

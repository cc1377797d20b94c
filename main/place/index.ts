export { binRows } from './bin.ts';
export { collationRows } from './collation.ts';
export { creditRows } from './credits.ts';
export { historyRows } from './history.ts';
export { ledgerRows } from './ledger.ts';
export { packageRows } from './package-rows.ts';
export { openArticle, openPlace, type Place, type PlaceOptions } from './place.ts';
export { searchRows } from './search.ts';
export { vaultRows } from './vault.ts';

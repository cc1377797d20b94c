import './doubles.css';
import './facets.css';
import './head.css';
import './ledger.css';
import './table.css';

/** `canUncredit` and `uncredit` take back the last credit given in the ledger: its Undo. */
export { canUncredit, uncredit } from './crediting.ts';
/** `LedgerPlace` the place; `LedgerTitle` and `LedgerHint` what the bars say of it. */
export { LedgerPlace } from './LedgerPlace.tsx';
export { LedgerHint, LedgerTitle } from './LedgerTitle.tsx';

import type { LedgerRow } from '#shared/ledger/index.ts';

/** What the workstation does for the ledger. */
export interface LedgerHands {
  /** Goes to the figure, in the article that is or will be open. */
  onOpen(use: NonNullable<LedgerRow['use']>): void;
  onProblem(error: unknown): void;
}

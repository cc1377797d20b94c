import type { Transaction } from '@tiptap/pm/state';

/** A pause this long, in milliseconds, ends a step of the history, as it does for typing. */
const pause = 1_000;

/**
 * Joins edits made one after the other in one field of a form into one step of the history. `prosemirror-history`
 * joins changes that touch, and these touch nothing; it also joins changes that carry one `composition`, and that is
 * what an edit here is marked with.
 */
export class HistoryJoins {
  #field = '';
  #last = Number.NEGATIVE_INFINITY;
  #run = 0;

  /** Marks an edit of `field`, made now. */
  join(transaction: Transaction, field: string): Transaction {
    if (field !== this.#field || transaction.time - this.#last > pause) this.#run++;
    this.#field = field;
    this.#last = transaction.time;
    return transaction.setMeta('composition', `field:${this.#run}`);
  }

  /** Whether a transaction is an edit of a field, marked here. */
  joined(transaction: Transaction): boolean {
    return transaction.getMeta('composition') === `field:${this.#run}`;
  }

  /** Ends the run: something else was changed in between. */
  interrupt(): void {
    this.#field = '';
  }
}

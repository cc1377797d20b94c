import type { Transaction } from '@tiptap/pm/state';

/** The part of the new document that transactions touched; null when they changed no content. */
export function changedRange(transactions: readonly Transaction[]): { from: number; to: number } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const transaction of transactions) {
    for (const map of transaction.mapping.maps) {
      if (from <= to) {
        from = map.map(from, -1);
        to = map.map(to, 1);
      }
      map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
        from = Math.min(from, newFrom);
        to = Math.max(to, newTo);
      });
    }
  }
  return from <= to ? { from, to } : null;
}

import type { Summary } from '#shared/contract/index.ts';

/** What an editor can do with an article of the list. */
export interface LibraryHands {
  open: (article: Summary) => void;
  duplicate: (article: Summary) => void;
  discard: (article: Summary) => void;
}

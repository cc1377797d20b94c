import type { Search } from '#shared/contract/index.ts';

/** The usual filters, a press away. */
export const shows = ['all', 'draft', 'ready', 'noCredit'] as const;
export type Show = (typeof shows)[number];

/** What each of them asks of an article. */
export const showOf: Record<Show, Pick<Search, 'status' | 'withoutCredit'>> = {
  all: { status: null, withoutCredit: false },
  draft: { status: 'draft', withoutCredit: false },
  ready: { status: 'ready', withoutCredit: false },
  noCredit: { status: null, withoutCredit: true },
};

/** Which of them a search is narrowed to; null where it is another. */
export function showIn({ status, withoutCredit }: Search): Show | null {
  return shows.find((show) => showOf[show].status === status && showOf[show].withoutCredit === withoutCredit) ?? null;
}

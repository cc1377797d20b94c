import type { AccountLine } from '#shared/contract/index.ts';

/** The parts of the head that stand at the top of the resulting article. */
const headParts = new Set(['dateLine', 'dateline', 'kicker', 'headline', 'standfirst', 'byline']);

/** Where in the resulting article a line stands: its block's id, `head` for a part of the head, null for nowhere. */
export function placeOf(line: AccountLine): string | null {
  if (line.became === 'furniture') return null;
  return headParts.has(line.became) ? 'head' : (line.block ?? null);
}

/** The first line of each place, to go from the article back to its source. */
export function firstLines(account: readonly AccountLine[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const line of account) {
    const place = placeOf(line);
    if (place !== null && !lines.has(place)) lines.set(place, line.line);
  }
  return lines;
}

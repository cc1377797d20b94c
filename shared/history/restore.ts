import type { Article, Block } from '../article/index.ts';

/**
 * An article with an earlier state taken back.
 * @param now the article as it is; who it is and when it was made stay
 * @param version the earlier state
 * @param blocks the ids of the blocks to take back; null takes back everything. One that is there still becomes what it
 * was where it now stands; one that only moved, or is gone, comes back after the block it followed.
 */
export function restored(now: Article, version: Article, blocks: readonly string[] | null): Article {
  if (blocks === null) return { ...now, head: version.head, body: version.body };
  const body = [...now.body];
  for (const [index, block] of version.body.entries()) {
    if (!blocks.includes(block.id)) continue;
    const at = body.findIndex(({ id }) => id === block.id);
    const present = body[at];
    if (present !== undefined && JSON.stringify(present) !== JSON.stringify(block)) {
      body[at] = block;
      continue;
    }
    if (present !== undefined) body.splice(at, 1);
    body.splice(placeAfter(body, version.body.slice(0, index)), 0, block);
  }
  return { ...now, body };
}

/** Where a block goes that followed these: after the last of them that is still there. */
function placeAfter(body: readonly Block[], followed: readonly Block[]): number {
  const before = new Set(followed.map(({ id }) => id));
  return body.findLastIndex(({ id }) => before.has(id)) + 1;
}

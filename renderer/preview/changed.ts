import type { Article } from '#shared/article/index.ts';

/**
 * The block an editor is at, from what changed between two states of an article: the first that is not the object it was.
 * Null when only the head changed, or nothing did.
 */
export function changedBlock(before: Article, after: Article): string | null {
  if (before.id !== after.id) return null;
  const at = after.body.findIndex((block, index) => block !== before.body[index]);
  if (at >= 0) return after.body[at]?.id ?? null;
  // Blocks at the end went: what is now last stands where they stood.
  return after.body.length < before.body.length ? (after.body.at(-1)?.id ?? null) : null;
}

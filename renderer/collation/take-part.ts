import type { Article, Head } from '#shared/article/index.ts';
import { type BlockChange, restored } from '#shared/history/index.ts';

/** Whether theirs can be taken for one block alone: where both have it under one id, or only one has it. */
export function canTake({ body }: Article, { id, change }: BlockChange): boolean {
  return change === 'added' || body.some((block) => block.id === id);
}

/** Mine with one block as theirs has it: changed, moved or put back; one that theirs has not goes. */
export function withBlock(mine: Article, theirs: Article, { id, change }: Pick<BlockChange, 'id' | 'change'>): Article {
  if (change === 'added') return { ...mine, body: mine.body.filter((block) => block.id !== id) };
  return restored(mine, theirs, [id]);
}

/** Mine with one field of the head as theirs has it. */
export function withField(mine: Article, theirs: Article, field: keyof Head): Article {
  return { ...mine, head: { ...mine.head, [field]: theirs.head[field] } };
}

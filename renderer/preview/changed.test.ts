import { describe, expect, test } from 'vitest';
import { type Block, inline, newArticle } from '#shared/article/index.ts';
import { changedBlock } from './changed.ts';

const blocks: Block[] = ['first', 'second', 'third'].map((word) => ({
  type: 'paragraph',
  id: `${word}00`,
  text: inline(word),
}));
const article = newArticle('2026-11-24T14:00:00Z', {}, blocks);

describe('the block the preview stays at', () => {
  test('is the one that was typed in', () => {
    const body = blocks.map((block) => (block.id === 'second00' ? { ...block } : block));
    expect(changedBlock(article, { ...article, body })).toBe('second00');
  });

  test('is the last one when the end was cut off', () => {
    expect(changedBlock(article, { ...article, body: blocks.slice(0, 2) })).toBe('second00');
  });

  test('is none when only the headline changed, or another article was opened', () => {
    expect(changedBlock(article, { ...article, head: { ...article.head, headline: 'New' } })).toBeNull();
    expect(changedBlock(article, newArticle('2026-11-24T14:00:00Z', {}, blocks))).toBeNull();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, blockText, inline } from '#shared/article/index.ts';
import { type BlockChange, difference } from '#shared/history/index.ts';
import { articles } from '../../tests/arbitraries/article.ts';
import { sideOf, stretches } from './stretches.ts';
import { canTake, withBlock, withField } from './take-part.ts';

const says = (block: BlockChange, side: 'mine' | 'theirs') =>
  sideOf(block.text, side)
    .map(({ text }) => text)
    .join('');

test('each side reads as its article does, block by block', () => {
  fc.assert(
    fc.property(articles, articles, (theirs, mine) => {
      const { blocks } = difference(theirs, mine);
      for (const block of blocks) {
        const own = mine.body.find(({ id }) => id === block.id);
        if (block.change !== 'removed' && own !== undefined) expect(says(block, 'mine')).toBe(blockText(own));
      }
      expect(blocks.filter(({ change }) => change !== 'removed')).toHaveLength(mine.body.length);
      expect(blocks.filter(({ change }) => change !== 'added')).toHaveLength(theirs.body.length);
      const told = stretches(blocks).flatMap((stretch) => (stretch.kind === 'same' ? stretch.blocks : [stretch.block]));
      expect(told).toEqual(blocks);
    }),
    { numRuns: 60 },
  );
});

/** An article and what another hand made of it: a block moved, some taken out and written anew, and another head. */
const sides = fc
  .tuple(articles, articles, fc.infiniteStream(fc.nat({ max: 5 })))
  .map(([theirs, other, dice]): [Article, Article] => {
    const roll = () => dice.next().value ?? 0;
    const kept = theirs.body.filter(() => roll() > 0);
    const [moved] = roll() > 2 ? kept.splice(roll(), 1) : [];
    if (moved !== undefined) kept.splice(roll(), 0, moved);
    // What says the same under another id is the same block to an editor, and has nothing to be taken by itself.
    const written = other.body.filter((block) =>
      theirs.body.every((their) => their.id !== block.id && blockText(their) !== blockText(block)),
    );
    const body = kept.map((block) =>
      block.type === 'paragraph' && roll() > 3 ? { ...block, text: inline('Anew') } : block,
    );
    return [theirs, { ...theirs, head: other.head, body: [...written.slice(0, 2), ...body] }];
  });

test('taking theirs place by place ends with theirs', () => {
  fc.assert(
    fc.property(sides, ([theirs, first]) => {
      let mine = first;
      for (let step = 0; step < 60; step++) {
        const { head, blocks } = difference(theirs, mine);
        const [field] = head;
        const change = blocks.find((block) => (block.change !== 'same' || block.moved) && canTake(theirs, block));
        if (field !== undefined) mine = withField(mine, theirs, field.field);
        else if (change !== undefined) mine = withBlock(mine, theirs, change);
        else break;
      }
      expect(mine.head).toEqual(theirs.head);
      expect(mine.body.map(blockText)).toEqual(theirs.body.map(blockText));
    }),
    { numRuns: 30 },
  );
});

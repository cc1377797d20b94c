import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articles } from '../../tests/arbitraries/article.ts';
import { type Article, type Block, type FigureBlock, inline, newArticle } from '../article/index.ts';
import { compareTexts, difference, differenceSchema, restored } from './index.ts';

const now = '2017-07-18T09:00:00Z';
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, text: inline(text) });
const figure: FigureBlock = {
  type: 'figure',
  id: 'figure',
  picture: null,
  awaits: 'deal.jpg',
  caption: inline('Two flags'),
  alt: { kind: 'text', text: '' },
  size: 'column',
  credit: null,
};
const story = newArticle(now, { headline: 'Council keeps the night bus' }, [
  paragraph('first1', 'The council votes tonight.'),
  paragraph('second', 'Nobody objects.'),
  paragraph('third3', 'The mayor is away.'),
  figure,
]);

describe('the words of two texts', () => {
  test('are shown as an editor would mark them: what went, then what came', () => {
    expect(compareTexts('Ahead the meeting with Putin', 'Ahead of the dinner party with Putin')).toEqual([
      { change: 'same', text: 'Ahead ' },
      { change: 'added', text: 'of ' },
      { change: 'same', text: 'the ' },
      { change: 'removed', text: 'meeting' },
      { change: 'added', text: 'dinner party' },
      { change: 'same', text: ' with Putin' },
    ]);
  });

  test('replaced one after another are one change', () => {
    expect(compareTexts('a private chat today', 'a second undisclosed today').map(({ change }) => change)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });

  test('are told apart where no spaces are written', () => {
    expect(compareTexts('東京で会議が開かれた', '東京で会議が閉じた')).toContainEqual({
      change: 'same',
      text: '東京で会議が',
    });
  });

  test('put together give both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'won’t', ' ', '  ', '\n', '東京', '👩🏽‍🚒', '…'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after);
        const without = (change: string) =>
          parts
            .filter((part) => part.change !== change)
            .map((part) => part.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  test('of two long texts that have nothing in common cost no wait', () => {
    const words = (word: string) => Array.from({ length: 20_000 }, (_, index) => word + index).join(' ');
    const start = performance.now();
    expect(compareTexts(words('a'), words('b')).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('two states of an article', () => {
  test('say which blocks came, went, changed and moved, where an editor looks for them', () => {
    const [first, second, third] = story.body;
    if (first === undefined || second === undefined || third === undefined) throw new Error('the story has three');
    const after = {
      ...story,
      body: [third, paragraph('first1', 'The council votes today.'), paragraph('fresh1', 'New.'), figure],
    };
    const { blocks, added, removed } = difference(story, after);
    expect(blocks.map(({ id, change, moved }) => [id, change, moved])).toEqual([
      ['third3', 'same', true],
      ['first1', 'changed', false],
      ['second', 'removed', false],
      ['fresh1', 'added', false],
      ['figure', 'same', false],
    ]);
    expect([added, removed]).toEqual([2, 3]);
  });

  test('say which fields of the head and which credits are others', () => {
    const after = {
      ...story,
      head: { ...story.head, status: 'ready' as const, bylines: [{ name: 'Jane Doe', role: 'Political editor' }] },
      body: story.body.map((block) => (block.type === 'figure' ? { ...block, credit: 'AP Photo/John Roe' } : block)),
    };
    const { head, credits, added } = difference(story, after);
    expect(head.map(({ field }) => field)).toEqual(['bylines', 'status']);
    expect(credits).toEqual([{ figure: 'figure', number: 1, before: '', after: 'AP Photo/John Roe' }]);
    expect(added).toBe(0);
  });

  test('of which one tells a picture’s facts in another order have nothing that differs', () => {
    const { type, id, caption, ...facts } = figure;
    const turned: FigureBlock = { ...facts, caption, id, type };
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(figure));
    const { blocks } = difference({ ...story, body: [figure] }, { ...story, body: [turned] });
    expect(blocks.map(({ change }) => change)).toEqual(['same']);
  });

  test('with the same words under new ids have nothing that differs', () => {
    const after = { ...story, body: story.body.map((block, index) => ({ ...block, id: `other${index}` })) };
    expect(difference(story, after).blocks.map(({ change }) => change)).toEqual(['same', 'same', 'same', 'same']);
  });

  test('are compared in the form the contract has, whatever they hold; an article and itself do not differ', () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        differenceSchema.parse(difference(before, after));
        const none = difference(before, before);
        expect([none.head, none.credits, none.added, none.removed]).toEqual([[], [], 0, 0]);
        expect(none.blocks.every(({ change, moved }) => change === 'same' && !moved)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an earlier state taken back', () => {
  const body = (article: Article) => article.body.map((block) => (block.type === 'paragraph' ? block.id : ''));

  test('whole is that state; the article stays the same article', () => {
    const changed = { ...story, head: { ...story.head, headline: 'Other' }, body: [] };
    expect(restored(changed, story, null)).toEqual(story);
  });

  test('by block changes that block alone', () => {
    const changed = {
      ...story,
      body: [paragraph('fresh1', 'New.'), paragraph('first1', 'Other.'), paragraph('third3', 'Else.')],
    };
    const back = restored(changed, story, ['first1']);
    expect(back.body[1]).toEqual(story.body[0]);
    expect(back.body[2]).toEqual(changed.body[2]);
  });

  test('brings a block that is gone back after the one it followed, and one that moved back to its place', () => {
    const [first, second, third] = story.body;
    if (first === undefined || second === undefined || third === undefined) throw new Error('the story has three');
    expect(body(restored({ ...story, body: [paragraph('fresh1', 'New.'), first, third] }, story, ['second']))).toEqual([
      'fresh1',
      'first1',
      'second',
      'third3',
    ]);
    expect(body(restored({ ...story, body: [third, first, second] }, story, ['third3']))).toEqual([
      'first1',
      'second',
      'third3',
    ]);
  });
});

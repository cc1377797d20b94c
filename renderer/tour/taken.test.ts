import { expect, test } from 'vitest';
import { type Article, articleSchema, inline, sampleArticle } from '#shared/article/index.ts';
import { takenSteps } from './taken.ts';

const now = '2026-11-24T10:00:00Z';
const nothing = { pictures: new Map(), isPageShown: false, isExported: false };
const sample = articleSchema.parse(sampleArticle(now));

function withFigure(change: { picture?: string; credit?: string }): Article {
  return { ...sample, body: sample.body.map((block) => (block.type === 'figure' ? { ...block, ...change } : block)) };
}

test('no step of an untouched sample is taken', () => {
  expect([...takenSteps({ ...nothing, article: sample })]).toEqual([]);
});

test('a word of the copy or of the head is writing', () => {
  const [first, ...rest] = sample.body;
  const head = { ...sample.head, headline: 'Another headline' };
  expect([...takenSteps({ ...nothing, article: { ...sample, head } })]).toEqual(['write']);
  if (first?.type !== 'paragraph') throw new Error('the sample begins with a paragraph');
  const body = [{ ...first, text: inline('Shorter.') }, ...rest];
  expect([...takenSteps({ ...nothing, article: { ...sample, body } })]).toEqual(['write']);
});

test('a picture is placed first and credited then; a frame that waits is neither', () => {
  const picture = 'a'.repeat(64);
  expect([...takenSteps({ ...nothing, article: withFigure({ credit: 'Ann' }) })]).toEqual([]);
  expect([...takenSteps({ ...nothing, article: withFigure({ picture }) })]).toEqual(['picture']);
  expect([...takenSteps({ ...nothing, article: withFigure({ picture, credit: 'Ann' }) })]).toEqual([
    'picture',
    'credit',
  ]);
});

test('looking at the page and exporting are what the screen shows', () => {
  expect([...takenSteps({ article: sample, pictures: new Map(), isPageShown: true, isExported: true })]).toEqual([
    'look',
    'export',
  ]);
});

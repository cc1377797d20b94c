import { describe, expect, test } from 'vitest';
import { inline, newArticle } from '#shared/article/index.ts';
import { shippedAgencies } from '#shared/credits/index.ts';
import { readSource } from './index.ts';

const now = '2026-01-02T03:04:05Z';
const article = newArticle('2017-07-18T09:00:00Z', { headline: 'Night bus stays' }, [
  { type: 'paragraph', id: 'aaaaaa', text: inline('Council keeps the night bus.') },
]);
const read = (text: string) =>
  readSource({
    name: 'copy.json',
    bytes: new TextEncoder().encode(text),
    decisions: [],
    now,
    agencies: shippedAgencies,
  });

describe('the copy of an article that was saved elsewhere', () => {
  test('comes back whole, as an article of its own', async () => {
    const reading = await read(JSON.stringify(article, null, 2));
    expect(reading.format).toBe('article');
    expect(reading.article).toEqual({ ...article, id: reading.article.id, changed: now });
    expect(reading.article.id).not.toBe(article.id);
  });

  test('that is torn says so, and is not taken for a story', async () => {
    await expect(read(JSON.stringify(article, null, 2).slice(0, -40))).rejects.toMatchObject({
      code: 'article-damaged',
    });
  });

  test('written by a newer Standfirst says so', async () => {
    await expect(read(JSON.stringify({ ...article, version: 99 }))).rejects.toMatchObject({ code: 'article-newer' });
  });

  test('is not mistaken for a story that begins with a brace', async () => {
    expect((await read('{ “format” is a word }\n\nA story about braces and the people who type them.')).format).toBe(
      'text',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { newArticle, readArticle } from './index.ts';

const now = '2017-07-18T09:00:00Z';

describe('an article read from disk', () => {
  test('comes back as it was written', () => {
    const article = newArticle(now, { headline: 'Council keeps the night bus' });
    const read = readArticle(JSON.parse(JSON.stringify(article)));
    expect(read).toEqual({ ok: true, article, migratedFrom: null });
  });

  test('written by a newer Standfirst is refused, and says by which', () => {
    expect(readArticle({ ...newArticle(now), version: 99 })).toEqual({ ok: false, reason: 'newer', version: 99 });
  });

  test.each([[null], ['text'], [{}], [{ format: 'standfirst/article', version: 1 }]])(
    'that is damaged says so: %j',
    (stored) => {
      expect(readArticle(stored)).toMatchObject({ ok: false, reason: 'damaged' });
    },
  );

  test('with a script for an address is refused', () => {
    const article = newArticle(now, {}, [
      { type: 'paragraph', id: 'abcdef', text: [{ text: 'x', href: 'javascript:alert(1)' }] },
    ]);
    expect(readArticle(article)).toMatchObject({ ok: false, reason: 'damaged' });
  });
});

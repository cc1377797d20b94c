import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spelling } from './spelling.ts';

const spelling = (...words: string[]) => new Spelling(words.map((word, at) => ({ word, articles: words.length - at })));

test.each([
  ['exchanged', 'habrour'],
  ['left out', 'harbur'],
  ['doubled', 'harrbour'],
  ['wrong', 'hatbour'],
  ['wrong at the start', 'jarbour'],
])('a letter %s is forgiven: %s', (_what, typed) => {
  expect(spelling('council', 'harbour', 'harvest').near(typed, false)).toEqual(['harbour']);
});

test('a word not typed to its end is taken for those it may become', () => {
  expect(spelling('harbour', 'harbours', 'harvest').near('hsrbo', true)).toEqual(['harbour', 'harbours']);
  expect(spelling('harbour').near('hsrbo', false)).toEqual([]);
});

test('the nearest words are taken, those of most articles first; short words not at all', () => {
  expect(spelling('dredgings', 'dredging', 'dredger').near('dregding', false)).toEqual(['dredging']);
  expect(spelling('boots', 'boats').near('bxats', false)).toEqual(['boats']);
  expect(spelling('booms', 'books').near('boogs', false)).toEqual(['booms', 'books']);
  expect(spelling('cat').near('cst', false)).toEqual([]);
});

test('passing over beginnings that are too far off misses no word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, fc.boolean(), (words, typed, begun) => {
      const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
      const far = (each: string) =>
        begun ? Math.min(...beginnings(each).map((part) => wrong(typed, part))) : wrong(typed, each);
      const near = limit === 0 ? [] : words.filter((each) => far(each) <= limit);
      const fewest = Math.min(...near.map(far));
      const expected = near.filter((each) => far(each) === fewest);
      const found = new Spelling(words.map((each) => ({ word: each, articles: 1 }))).near(typed, begun);
      expect(found).toHaveLength(Math.min(expected.length, 8));
      for (const each of found) expect(expected).toContain(each);
    }),
    { numRuns: 500 },
  );
});

const beginnings = (word: string) => Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));

/** Optimal string alignment as it is defined, letter by letter from the end. */
function wrong(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let cost = Math.min(from(i - 1, j) + 1, from(i, j - 1) + 1, from(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, from(i - 2, j - 2) + 1);
    known.set(key, cost);
    return cost;
  };
  return from(a.length, b.length);
}

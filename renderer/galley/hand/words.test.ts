import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenWords } from './words.ts';

const blue = (before: string, now: string) => writtenWords(before, now).map(({ from, to }) => now.slice(from, to));

describe('words an editor wrote', () => {
  test('are blue, and the rest of the paragraph is not', () => {
    expect(blue('Ahead the meeting with Putin', 'Ahead of the meeting with Putin')).toEqual(['of ']);
    expect(blue('spoke over lunch on Friday', 'spoke over dinner on Friday')).toEqual(['dinner']);
    expect(blue('one two three', 'one 2 3')).toEqual(['2 3']);
  });

  test('a new paragraph is blue from end to end, and one that words were taken from is not blue at all', () => {
    expect(blue('', 'All new')).toEqual(['All new']);
    expect(blue('one two three', 'one three')).toEqual([]);
  });

  test('lie in the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, now) => {
        let at = 0;
        for (const { from, to } of writtenWords(before, now)) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(now.length);
      }),
    );
  });
});

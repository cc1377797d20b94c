import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountLine } from '#shared/contract/index.ts';
import { questions, remember } from './questions.ts';
import { counts, nextQuestion, rows } from './rows.ts';
import { pieces } from './struck.ts';

const account: AccountLine[] = [
  { line: 1, text: '18 July 2017', became: 'dateLine', sure: true },
  { line: 3, text: 'Getty Images', became: 'credit', sure: true, figure: 1 },
  {
    line: 6,
    text: 'Syrian civil war',
    became: 'altText',
    sure: false,
    question: 'Is this the title of the picture below, or a crosshead?',
    choices: ['altText', 'crosshead'],
  },
  { line: 7, text: 'The meeting went well[/caption]', became: 'caption', sure: false, struck: ['[/caption]'] },
  { line: 9, text: 'Write a comment', became: 'furniture', sure: true },
];
const asked = remember(new Map(), account);

describe('the questions of an import', () => {
  test('stay in sight once they are answered', () => {
    const decided = account.map((line) =>
      line.line === 6 ? { ...line, sure: true, became: 'crosshead' as const } : line,
    );
    const standing = questions(asked, decided, [{ line: 6, became: 'crosshead' }]);
    expect(standing.get(6)).toMatchObject({ decided: true, choices: ['altText', 'crosshead'] });
    expect(standing.get(7)?.decided).toBe(false);
  });

  test('go when another answer settled them', () => {
    const settled = account.map((line) => (line.line === 7 ? { ...line, sure: true } : line));
    expect(questions(asked, settled, []).has(7)).toBe(false);
  });

  test('are walked in the order of the lines and around the end, open ones first', () => {
    const open = questions(asked, account, []);
    expect(nextQuestion(open, null, 1)).toBe(6);
    expect(nextQuestion(open, 6, 1)).toBe(7);
    expect(nextQuestion(open, 7, 1)).toBe(6);
    expect(nextQuestion(open, 6, -1)).toBe(7);
    const half = questions(asked, account, [{ line: 6, became: 'altText' }]);
    expect(nextQuestion(half, 7, 1)).toBe(7);
    expect(nextQuestion(new Map(), null, 1)).toBeNull();
  });
});

describe('the lines on screen', () => {
  test('are all there, each once, with the blank lines between them', () => {
    const shown = rows(account, questions(asked, account, []), null);
    expect(shown.map((row) => row.line.line)).toEqual([1, 3, 6, 7, 9]);
    expect(shown.map((row) => row.gap)).toEqual([0, 1, 2, 0, 1]);
  });

  test('can be those of one class, or those that ask', () => {
    const asking = questions(asked, account, []);
    expect(rows(account, asking, 'leftOut').map((row) => row.line.text)).toEqual(['Write a comment']);
    expect(rows(account, asking, 'decide').map((row) => row.line.line)).toEqual([6, 7]);
    expect([...counts(account).values()].reduce((sum, count) => sum + count, 0)).toBe(account.length);
  });

  test('show struck markup where it stood and lose no character', () => {
    expect(
      pieces('One [b]two[/b]', ['[b]', '[/b]'])
        .filter(({ struck }) => struck)
        .map(({ at }) => at),
    ).toEqual([4, 10]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, struck) => {
        expect(
          pieces(text, struck)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

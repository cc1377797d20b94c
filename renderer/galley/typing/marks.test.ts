import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { substituted } from './marks.ts';

/** What a text becomes when it is typed key by key. */
function typed(text: string, language = 'en-GB'): string {
  let before = '';
  for (const key of text) {
    const change = substituted(before, key, language);
    before = change === null ? before + key : before.slice(0, before.length - change.back) + change.text;
  }
  return before;
}

describe('typing', () => {
  test.each([
    ['en-GB', "\"It's 'fine',\" he said.", '“It’s ‘fine’,” he said.'],
    ['de', '"Das ist \'gut\'", sagte sie.', '„Das ist ‚gut‘“, sagte sie.'],
    ['de-CH', '"Gut", sagte sie.', '«Gut», sagte sie.'],
    ['fr', '"Oui", dit-il, l\'été.', '«\u202fOui\u202f», dit-il, l’été.'],
    ['sv', '"Ja", sa hon.', '”Ja”, sa hon.'],
    ['pl', '"Tak", powiedziała.', '„Tak”, powiedziała.'],
    ['es', '"Sí", dijo.', '«Sí», dijo.'],
    ['it', '"Sì", disse, l\'altro.', '«Sì», disse, l’altro.'],
    ['nl', '"Ja", zei ze.', '“Ja”, zei ze.'],
    ['da', '"Ja", sagde hun.', '»Ja«, sagde hun.'],
    ['xx', '"Yes"', '“Yes”'],
  ])('in %s sets %s as %s', (language, keys, expected) => {
    expect(typed(keys, language)).toBe(expected);
  });

  test.each([
    ['He is 5\'10" tall', 'He is 5\'10" tall'],
    ['a 12" record', 'a 12" record'],
    ['"the class of 1969" met', '“the class of 1969” met'],
    ["the boys' team, rock 'n' roll", 'the boys’ team, rock ‘n’ roll'],
    ['("so")', '(“so”)'],
    ['one--two', 'one–two'],
    ['one---two', 'one—two'],
    ['well-known', 'well-known'],
    ['<!-- x', '<!-- x'],
    ['wait...', 'wait…'],
    ['wait....', 'wait….'],
    ['3.5', '3.5'],
  ])('%s becomes %s', (keys, expected) => {
    expect(typed(keys)).toBe(expected);
  });

  test('only quotation marks, hyphens and full stops ever become something else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        (before, key) => {
          fc.pre(!['"', "'", '-', '.'].includes(key));
          expect(substituted(before, key, 'en-GB')).toBeNull();
        },
      ),
    );
  });
});

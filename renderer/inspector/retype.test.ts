import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, inlineSchema, plain } from '#shared/article/index.ts';
import { retype } from './retype.ts';

const caption: Inline = [
  { text: 'The ' },
  { text: 'Rainbow Warrior', marks: ['italic'] },
  { text: ' leaves ' },
  { text: 'Auckland', href: 'https://example.com/' },
];

const styledText = fc
  .array(
    fc.oneof(
      fc.constant({ break: true as const }),
      fc.record({ text: fc.string({ minLength: 1 }).map((text) => text.replaceAll('\n', ' ')) }),
      fc.record({
        text: fc.string({ minLength: 1 }).map((text) => text.replaceAll('\n', ' ')),
        marks: fc.constant<['bold']>(['bold']),
      }),
    ),
  )
  .map((runs): Inline => runs);

describe('a caption edited in the inspector', () => {
  test('keeps the italics and the link of the words that stay', () => {
    expect(retype(caption, 'The Rainbow Warrior sails from Auckland')).toEqual([
      { text: 'The ' },
      { text: 'Rainbow Warrior', marks: ['italic'] },
      { text: ' sails from ' },
      { text: 'Auckland', href: 'https://example.com/' },
    ]);
  });

  test('gives words typed into a ship’s name the style of the name', () => {
    expect(retype(caption, 'The Rainbow Warriors leaves Auckland')[1]).toEqual({
      text: 'Rainbow Warriors',
      marks: ['italic'],
    });
  });

  test('takes a new line as a break', () => {
    expect(retype([{ text: 'One two' }], 'One\ntwo')).toEqual([{ text: 'One' }, { break: true }, { text: 'two' }]);
  });

  test('always reads as it was typed, and always fits the article', () => {
    fc.assert(
      fc.property(styledText, fc.string(), (runs, words) => {
        const after = retype(runs, words);
        expect(plain(after)).toBe(words);
        expect(inlineSchema.safeParse(after).success).toBe(true);
      }),
    );
  });

  test('is untouched when nothing was changed', () => {
    fc.assert(
      fc.property(styledText, (runs) => {
        expect(retype(runs, plain(runs))).toBe(runs);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, guessEncoding } from './legacy.ts';

/** Text in a single-byte set, by turning the set's own table round. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoded(Uint8Array.of(byte), encoding), byte]));
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f);
}

const read = (texts: string[], encoding: string, known: string[] = []) => {
  const bytes = texts.map((text) => encoded(text, encoding));
  const guessed = guessEncoding(bytes, known);
  return bytes.map((each) => decoded(each, guessed));
};

describe('text from before Unicode', () => {
  test.each([
    ['© Müller/dpa – Fußgänger in Köln'],
    ['Øystein Åsgård, Tromsø'],
    ['L’été à Genève, “déjà vu”'],
    ['El niño y la señora de A Coruña'],
    ['PEDRO SÁNCHEZ PÉREZ-CASTEJÓN'],
  ])('is read right as Windows and as a Macintosh wrote it: %s', (text) => {
    expect(read([text], 'windows-1252')).toEqual([text]);
    expect(read([text], 'macintosh')).toEqual([text]);
  });

  test('is read as the file’s own XMP spells it, in any set, even cut short', () => {
    expect(read(['Belvárosi Főplébániatemplom'], 'windows-1250', ['Belvárosi Főplébániatemplom, Budapest'])).toEqual([
      'Belvárosi Főplébániatemplom',
    ]);
    expect(read(['Фото: ТАСС'], 'windows-1251', ['Фото: ТАСС'])).toEqual(['Фото: ТАСС']);
  });

  test('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), fc.array(fc.string()), (texts, known) => {
        const encoding = guessEncoding(texts, known);
        for (const text of texts) expect(decoded(text, encoding)).toBeTypeOf('string');
      }),
    );
  });
});

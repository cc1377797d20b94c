import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceStory } from '../../tests/page/story.ts';
import { jsonBytes } from './index.ts';

const text = (document: unknown) => new TextDecoder('utf-8', { fatal: true }).decode(jsonBytes(document));

describe('the text of a document', () => {
  test('has a line for each paragraph, so that a changed paragraph is a changed line', () => {
    const story = referenceStory();
    const lines = text(story).split('\n');
    for (const block of story.body)
      expect(lines.filter((line) => line.trim().replace(/,$/, '') === JSON.stringify(block))).toHaveLength(1);
  });

  test('is pretty at the top and tidy below', () => {
    expect(text({ version: 1, head: { slug: 'bus', tags: ['a', 'b'] }, body: [{ id: 'x' }, 2], empty: [] })).toBe(
      `{
  "version": 1,
  "head": {
    "slug": "bus",
    "tags": ["a","b"]
  },
  "body": [
    {"id":"x"},
    2
  ],
  "empty": []
}
`,
    );
  });

  test('says what JSON says, of anything JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(text(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(JSON.parse(text({ absent: undefined, list: [undefined] }))).toEqual({ list: [null] });
  });

  test('is whole however long it is', () => {
    const long = {
      body: Array.from({ length: 3_000 }, (_, at) => ({ id: String(at), text: 'Grüße aus Łódź 🚌 '.repeat(at % 40) })),
    };
    expect(JSON.parse(text(long))).toEqual(long);
  });
});

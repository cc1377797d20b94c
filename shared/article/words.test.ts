import { describe, expect, test } from 'vitest';
import { articleWords, countWords, inline, newArticle, readingMinutes, slugFrom } from './index.ts';

describe('counting words', () => {
  test.each([
    ['', 0],
    ['Trump’s eldest son', 3],
    ['500,000 lives – and 8.30pm', 4],
    ['Al-Assad said: “No.”', 3],
    ['  two   spaces  ', 2],
  ])('%j has %i', (text, words) => expect(countWords(text, 'en-GB')).toBe(words));

  test('tells Japanese words apart, which has no spaces', () => {
    expect(countWords('東京で会議が開かれた。', 'ja')).toBeGreaterThan(3);
  });

  test('covers headline, standfirst, copy and captions, and not the notes', () => {
    const article = newArticle(
      '2017-07-18T09:00:00Z',
      { headline: 'One two', standfirst: 'three', notes: 'not counted' },
      [
        { type: 'paragraph', id: 'aaaaaa', text: inline('four five') },
        {
          type: 'figure',
          id: 'bbbbbb',
          picture: null,
          awaits: 'not-counted.jpg',
          caption: inline('six'),
          alt: { kind: 'text', text: 'not counted' },
          size: 'column',
          credit: 'not counted',
        },
      ],
    );
    expect(articleWords(article)).toBe(6);
  });

  test('gives at least a minute to read', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(762)).toBe(3);
  });
});

describe('a slug from a headline', () => {
  test.each([
    [
      'Donald Trump had a second ‘undisclosed’ meeting with Vladimir Putin at G20 summit',
      'donald-trump-second-undisclosed-meeting',
    ],
    ['It’s on: the night bus stays', 'its-night-bus-stays'],
    ['Čtyři dny v Łodzi', 'ctyri-dny-v-łodzi'],
    ['Путин и Трамп', 'путин-и-трамп'],
    ['…', 'untitled'],
    ['To be or', 'be'],
  ])('%s → %s', (headline, slug) => expect(slugFrom(headline)).toBe(slug));
});

import { type Article, type Block, type Inline, inline, newArticle } from '#shared/article/index.ts';
import { dice } from '../dice.ts';

const vocabulary =
  'the council vote on harbour dredging came after a long night of talks between port officials and the fishing fleet which has waited since winter for the channel to be cleared of silt said a spokesman who asked not to be named'.split(
    ' ',
  );

/**
 * An article of about that many words: paragraphs of 40 words, some bold, some italic, some linked, a crosshead every
 * 25 paragraphs and a figure every ten.
 * @param pictures hashes the figures point at in turn; frames that wait when there are none
 */
export function longArticle(words: number, pictures: readonly string[] = []): Article {
  const roll = dice(words);
  const body: Block[] = [];
  const sentence = (length: number): string => {
    const picked = Array.from({ length }, () => vocabulary[Math.floor(roll() * vocabulary.length)]);
    return `${picked.join(' ')}.`;
  };
  const id = (kind: string, number: number): string => `${kind}${String(number).padStart(7, '0')}`;
  for (let paragraph = 1; paragraph <= Math.ceil(words / 40); paragraph++) {
    if (paragraph % 25 === 0) {
      body.push({ type: 'crosshead', id: id('c', paragraph), level: 1, text: inline(sentence(4)) });
    }
    body.push({
      type: 'paragraph',
      id: id('p', paragraph),
      text: styled(sentence(12), sentence(6), sentence(22), paragraph),
    });
    if (paragraph % 10 === 0) {
      const number = paragraph / 10;
      body.push({
        type: 'figure',
        id: id('f', number),
        picture: pictures.length === 0 ? null : (pictures[number % pictures.length] ?? null),
        awaits: `picture-${number}.jpg`,
        caption: inline(sentence(9)),
        alt: { kind: 'text', text: sentence(7) },
        size: 'column',
        credit: 'Jane Doe/Reuters',
      });
    }
  }
  return newArticle(
    '2017-07-18T09:00:00Z',
    { slug: `words-${words}`, headline: sentence(9), standfirst: sentence(18) },
    body,
  );
}

function styled(first: string, second: string, third: string, paragraph: number): Inline {
  const middle: Inline[number] =
    paragraph % 3 === 0
      ? { text: second, marks: ['bold'] }
      : paragraph % 3 === 1
        ? { text: second, marks: ['italic'] }
        : { text: second, href: 'https://example.org/harbour' };
  return [{ text: `${first} ` }, middle, { text: ` ${third}` }];
}

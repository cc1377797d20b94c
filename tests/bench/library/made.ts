import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, articleSchema, type Block, inline, newArticle } from '#shared/article/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { jsonBytes } from '../../../main/disk/index.ts';
import { dice } from '../../dice.ts';

const syllables =
  'ha ber dre ging port off ci al fleet win ter chan nel silt spo kes man coun cil vote night tal'.split(' ');
const sections = ['World', 'Politics', 'Business', 'Culture', 'Sport'];
const statuses = ['draft', 'ready', 'published'] as const;
const people = ['Zoë Müller', 'Jane Doe', 'Łukasz Nowak', 'Ana Sánchez', 'Kofi Mensah', 'Aiko Tanaka'];

/** The words of the made articles, commonest first: as in any language, the n-th is met a tenth as often as the n-th part says. */
export const vocabulary = Array.from(new Set(madeWords(30_000)));

/** Every picture of the library has a record; an article has three. */
export const picturesAnArticle = 3;

/**
 * Writes a library's files: articles of about 300 words, each with three pictures' records. The same in every run.
 * @returns the ids of its articles
 */
export async function makeLibrary(folder: string, articles: number): Promise<string[]> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  const identity = { format: 'standfirst/library', version: 1, id: 'benchlibrary' };
  await writeFile(join(folder, 'library.json'), jsonBytes(identity));
  for (let fan = 0; fan < 256; fan++)
    await mkdir(join(folder, 'pictures', fan.toString(16).padStart(2, '0')), { recursive: true });
  const ids: string[] = [];
  for (let number = 0; number < articles; number++) {
    const article = madeArticle(number);
    ids.push(article.id);
    await mkdir(join(folder, 'articles', article.id));
    const files = [writeFile(join(folder, 'articles', article.id, 'article.json'), jsonBytes(article))];
    for (let at = 0; at < picturesAnArticle; at++) {
      const picture = madePicture(number * picturesAnArticle + at);
      const file = join(folder, 'pictures', picture.hash.slice(0, 2), `${picture.hash}.json`);
      files.push(writeFile(file, jsonBytes(picture)));
    }
    await Promise.all(files);
  }
  return ids;
}

/** The article of a number. */
export function madeArticle(number: number): Article {
  const roll = dice(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(roll() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  // The logarithm of the rank is even: Zipf's law.
  const word = () => vocabulary[Math.floor(vocabulary.length ** roll()) - 1] ?? 'the';
  const sentence = (words: number) => `${Array.from({ length: words }, word).join(' ')}.`;
  const body: Block[] = [];
  for (let paragraph = 1; paragraph <= 6; paragraph++) {
    body.push({ type: 'paragraph', id: `p${String(paragraph).padStart(7, '0')}`, text: inline(sentence(45)) });
    if (paragraph % 2 !== 0) continue;
    const figure = paragraph / 2 - 1;
    body.push({
      type: 'figure',
      id: `f${String(figure).padStart(7, '0')}`,
      picture: madeHash(number * picturesAnArticle + figure),
      awaits: '',
      caption: inline(sentence(10)),
      alt: { kind: 'text', text: sentence(6) },
      size: 'column',
      credit: figure === 0 ? `${pick(people)}/Reuters` : null,
    });
  }
  const at = new Date(Date.UTC(2010, 0, 1) + number * 3_600_000).toISOString();
  const article = newArticle(
    at,
    {
      slug: `${word()}-${word()}-${number}`,
      headline: sentence(8),
      standfirst: sentence(16),
      bylines: [{ name: pick(people), role: 'Reporter' }],
      section: pick(sections),
      status: pick(statuses),
      tags: [word(), word()],
    },
    body,
  );
  return articleSchema.parse({ ...article, id: `made${String(number).padStart(8, '0')}` });
}

function madePicture(number: number): Picture {
  const roll = dice(number + 7);
  const person = people[Math.floor(roll() * people.length)] ?? '';
  return {
    format: 'standfirst/picture',
    version: 4,
    hash: madeHash(number),
    type: 'image/jpeg',
    fileName: `harbour-${number}.jpg`,
    bytes: 900_000,
    width: 2_400,
    height: 1_600,
    added: '2017-07-18T09:00:00Z',
    read: { creator: [person], creditLine: `${person}/Getty Images`, keywords: ['harbour', 'boats'] },
    from: { creditLine: 'xmp' },
    disagree: {},
    edited: {},
    rights: {},
    shape: { turns: 0, focus: null, crops: {} },
    contentCredentials: null,
  };
}

function madeHash(number: number): string {
  return Math.floor(dice(number)() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')
    .padEnd(56, '0')
    .concat(number.toString(16).padStart(8, '0'));
}

function madeWords(many: number): string[] {
  const roll = dice(1);
  const syllable = () => syllables[Math.floor(roll() * syllables.length)] ?? '';
  return Array.from({ length: many }, (_, rank) =>
    Array.from({ length: 2 + Math.floor(Math.log10(rank + 1) / 2 + roll() * 2) }, syllable).join(''),
  );
}

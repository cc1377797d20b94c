import { standfirstHouse } from '#shared/house/index.ts';
import type { PageInput } from '#shared/page/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { longArticle } from './article.ts';

const hashes = [1, 2, 3, 4, 5, 6].map((number) => String(number).padStart(64, '0'));

/** A long article with its pictures there, as a page is made of it. */
export function longPage(words: number): PageInput {
  return {
    article: longArticle(words, hashes),
    pictures: new Map(hashes.map((hash) => [hash, record(hash)])),
    house: standfirstHouse,
  };
}

function record(hash: string): Picture {
  return {
    format: 'standfirst/picture',
    version: 4,
    hash,
    type: 'image/jpeg',
    fileName: 'harbour.jpg',
    bytes: 900_000,
    width: 2_400,
    height: 1_600,
    added: '2017-07-18T09:00:00Z',
    read: { creditLine: 'Jane Doe/Reuters', creator: ['Jane Doe'] },
    from: {},
    disagree: {},
    edited: {},
    rights: {},
    shape: { turns: 0, focus: null, crops: {} },
    contentCredentials: null,
  };
}

import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test } from 'vitest';
import { everything } from '#shared/contract/index.ts';
import { LibrarySearch } from '../../main/search/index.ts';
import { dice } from '../dice.ts';
import { scratch } from '../scratch.ts';
import { article, library, now } from './desk.ts';
import { everyByte } from './tearing.ts';

const words = [
  'harbour',
  'ferry',
  'quay',
  'budget',
  'night',
  'bus',
  'strike',
  'pier',
  'mayor',
  'storm',
  'flood',
  'poll',
];
const roll = dice(11);
const word = () => words[Math.floor(roll() * words.length)] ?? 'harbour';
const headlines = Array.from({ length: 40 }, (_, at) => `${word()} ${word()} ${word()} n${at}`);

let folder = '';
let expected: Record<string, string[]> = {};

/** What a search of the library finds for each word, in a program of its own. */
async function found(): Promise<Record<string, string[]>> {
  const desk = await library(folder);
  const search = new LibrarySearch(desk, {
    now: () => now,
    unforeseen: (error) => {
      throw error;
    },
  });
  await search.ready(() => undefined);
  const all: Record<string, string[]> = {};
  for (const asked of words) {
    const { hits } = await search.find({ search: { ...everything, words: asked }, skip: 0, take: 100 });
    all[asked] = hits.map(({ article: { headline } }) => headline).toSorted();
  }
  await search.close();
  await desk.close();
  return all;
}

beforeEach(async () => {
  folder = join(await scratch(), 'Library');
  const desk = await library(folder);
  for (const headline of headlines)
    await desk.create(article(headline, { standfirst: `${headline} `.repeat(30).trim() }));
  await desk.close();
  expected = Object.fromEntries(
    words.map((asked) => [asked, headlines.filter((headline) => headline.split(' ').includes(asked)).toSorted()]),
  );
  expect(await found()).toEqual(expected);
}, 120_000);

/** Every length a file can be torn at, some strides apart. */
const lengths = (whole: Buffer, times: number) =>
  Array.from({ length: times }, (_, at) => Math.floor((whole.length * at) / times) + (at % 7)).filter(
    (at) => at < whole.length,
  );

test('an index torn at any length, or whose end reads as zeros, finds what the articles say all the same', async () => {
  const file = join(folder, '.cache', 'search.db');
  const whole = await readFile(file);
  for (const length of lengths(whole, everyByte ? 200 : 12)) {
    const zeros = Buffer.alloc(whole.length);
    whole.copy(zeros, 0, 0, length);
    for (const torn of [whole.subarray(0, length), zeros]) {
      for (const ending of ['-wal', '-shm']) await rm(`${file}${ending}`, { force: true });
      await writeFile(file, torn);
      expect(await found(), `${length} of ${whole.length} bytes`).toEqual(expected);
    }
  }
}, 600_000);

test('so does one whose last additions were torn, as they stood beside it when the power went', async () => {
  const file = join(folder, '.cache', 'search.db');
  await rm(join(folder, '.cache'), { recursive: true });
  expect(await found()).toEqual(expected);
  const kept = await scratch();
  // Somebody who reads it keeps the additions beside it from being put away.
  const reader = new DatabaseSync(file);
  reader.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; UPDATE articles SET stamp = 'of yesterday';");
  for (const ending of ['', '-wal']) await copyFile(`${file}${ending}`, join(kept, `search.db${ending}`));
  reader.close();
  const wal = await readFile(join(kept, 'search.db-wal'));
  expect(wal.length).toBeGreaterThan(0);
  for (const length of lengths(wal, everyByte ? 100 : 5)) {
    const zeros = Buffer.alloc(wal.length);
    wal.copy(zeros, 0, 0, length);
    for (const torn of [wal.subarray(0, length), zeros]) {
      await rm(join(folder, '.cache'), { recursive: true });
      await mkdir(join(folder, '.cache'));
      await copyFile(join(kept, 'search.db'), file);
      await writeFile(`${file}-wal`, torn);
      expect(await found(), `${length} of ${wal.length} bytes`).toEqual(expected);
    }
  }
}, 600_000);

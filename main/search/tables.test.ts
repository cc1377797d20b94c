import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, library } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { Keeper } from './keeper.ts';

/** How SQLite divides the file. */
const page = 4_096;

/** A library, and its index in a file. */
async function indexed() {
  const desk = await library();
  const ids: string[] = [];
  for (let number = 0; number < 12; number++) {
    const story = article(`Night bus ${number}`);
    await desk.create(story);
    ids.push(story.id);
  }
  const file = join(await scratch(), 'search.db');
  const found = async () => {
    const keeper = new Keeper(desk.folder, file);
    try {
      await keeper.follow(ids, () => undefined);
      return keeper.match({ typed: 'counci', ranked: false, skip: 0, take: 20 }).ids.length;
    } finally {
      keeper.close();
    }
  };
  expect(await found()).toBe(ids.length);
  return { file, found, all: ids.length };
}

test('an index cut short at any length is made anew, and everything is found', async () => {
  const { file, found, all } = await indexed();
  const whole = await readFile(file);
  const lengths = new Set([0, 1, 15, 16, 31, 32, 99, 100, 511, 512, whole.length - 1]);
  for (let at = 0; at < whole.length; at += 1_021) lengths.add(at);
  for (let at = page; at < whole.length; at += page) for (const near of [at - 1, at, at + 1]) lengths.add(near);
  for (const length of lengths) {
    await writeFile(file, whole.subarray(0, length));
    expect(await found(), `${length} of ${whole.length} bytes`).toBe(all);
  }
}, 120_000);

test('an index cut short beside what a kill left of it is made anew too', async () => {
  const { file, found, all } = await indexed();
  const whole = await readFile(file);
  const keeper = new Keeper(join(await scratch(), 'nothing'), file);
  // Every article is gone from that library, which the file itself does not say yet.
  await keeper.follow([], () => undefined);
  const left = `${file}.left`;
  await copyFile(`${file}-wal`, left);
  keeper.close();
  for (let length = page; length < whole.length; length += 1_021) {
    await writeFile(file, whole.subarray(0, length));
    await copyFile(left, `${file}-wal`);
    await rm(`${file}-shm`, { force: true });
    expect(await found(), `${length} of ${whole.length} bytes`).toBe(all);
  }
}, 120_000);

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standfirstHouse } from '#shared/house/index.ts';
import { library, refusal } from '../../tests/faults/desk.ts';
import { harbourPost as drawn } from '../../tests/page/story.ts';

const harbourPost = { ...drawn, id: 'harbour-post' };

describe('house styles', () => {
  test('a new library has the plain one', async () => {
    const desk = await library();
    expect(await desk.houses()).toEqual([standfirstHouse]);
    expect(await desk.house('standfirst')).toEqual(standfirstHouse);
  });

  test('one that is saved is there after a restart, in a file of its own', async () => {
    const first = await library();
    await first.saveHouse(harbourPost);
    const second = await library(first.folder);
    expect(await second.houses()).toEqual([standfirstHouse, harbourPost]);
    expect(await second.house(harbourPost.id)).toEqual(harbourPost);
    expect(JSON.parse(await readFile(houseFile(first.folder, harbourPost.id), 'utf8'))).toEqual(harbourPost);
  });

  test('one saved under the plain one’s name goes before it', async () => {
    const desk = await library();
    const ours = { ...standfirstHouse, name: 'The Harbour Post' };
    await desk.saveHouse(ours);
    expect(await desk.houses()).toEqual([ours]);
  });

  test('one whose file is damaged is left out and left alone, and says so when it is asked for', async () => {
    const desk = await library();
    await desk.saveHouse(harbourPost);
    await writeFile(houseFile(desk.folder, harbourPost.id), '{"format": "standf');
    expect(await desk.houses()).toEqual([standfirstHouse]);
    expect(await refusal(desk.house(harbourPost.id))).toBe('house-damaged');
    expect(await readFile(houseFile(desk.folder, harbourPost.id), 'utf8')).toBe('{"format": "standf');
  });

  test.each(['nobody', '../library', ''])('“%s” is not there', async (id) => {
    expect(await refusal((await library()).house(id))).toBe('house-missing');
  });
});

function houseFile(folder: string, id: string): string {
  return join(folder, 'houses', `${id}.json`);
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mendedWords } from '#shared/contract/index.ts';
import { standfirstHouse } from '#shared/house/index.ts';
import { library, refusal } from '../../tests/faults/desk.ts';
import { harbourPost as drawn } from '../../tests/page/story.ts';
import { visitorAccess } from '../access/index.ts';

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

  test('one whose file is torn is kept aside and told of, and the others stay', async () => {
    const { folder, told } = await torn();
    const desk = await library(folder, [], { mended: (mended) => told.push(mendedWords(mended)) });
    expect(await desk.houses()).toEqual([standfirstHouse]);
    expect(await refusal(desk.house(harbourPost.id))).toBe('house-missing');
    const aside = 'houses/harbour-post.damaged-20170718T090000Z.json';
    expect(await readFile(join(folder, aside), 'utf8')).toBe('{"format": "standf');
    expect(told).toEqual([`The file of a house style was damaged; the damaged file is kept as “${aside}”.`]);
    await desk.saveHouse(harbourPost);
    expect(await desk.house(harbourPost.id)).toEqual(harbourPost);
  });

  test('one whose file is torn stays where it is in a library that is only read', async () => {
    const { folder } = await torn();
    const desk = await library(folder, [], { access: visitorAccess(folder, null) });
    expect(await desk.houses()).toEqual([standfirstHouse]);
    expect(await refusal(desk.house(harbourPost.id))).toBe('house-damaged');
    expect(await readFile(houseFile(folder, harbourPost.id), 'utf8')).toBe('{"format": "standf');
  });

  test.each(['nobody', '../library', ''])('“%s” is not there', async (id) => {
    expect(await refusal((await library()).house(id))).toBe('house-missing');
  });
});

/** A library with a house style whose file is torn. */
async function torn(): Promise<{ folder: string; told: string[] }> {
  const desk = await library();
  await desk.saveHouse(harbourPost);
  await writeFile(houseFile(desk.folder, harbourPost.id), '{"format": "standf');
  return { folder: desk.folder, told: [] };
}

function houseFile(folder: string, id: string): string {
  return join(folder, 'houses', `${id}.json`);
}

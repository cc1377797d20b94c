import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { articlePictures, withFigures } from '#shared/article/index.ts';
import { quietWork } from '#shared/contract/index.ts';
import { place, refusal } from '../../tests/faults/desk.ts';
import { referenceStory } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import type { Place } from './index.ts';
import { packageOf, takePackage } from './packages.ts';

const emptyPlace = async () => place(join(await scratch(), 'Library'));
const photo = () => readFile(join(import.meta.dirname, '..', 'pictures', 'examples', 'agrees.jpg'));
const story = referenceStory();
let here: Place;

beforeEach(async () => {
  here = await emptyPlace();
  const { hash, edited } = await here.pictures.takeIn('pier.jpg', await photo(), quietWork);
  await here.pictures.edit(hash, { ...edited, creditLine: 'Jane Doe/Reuters' }, { rights: { territory: 'UK only' } });
  await here.library.create(withFigures(story, (figure) => ({ ...figure, picture: hash })));
});

describe('an article saved as a file', () => {
  test('opens in another library as it was, with its pictures and all that was written about them', async () => {
    const { name, bytes } = await packageOf(here, story.id);
    expect(name).toMatch(/^[a-z0-9-]+\.standfirst$/);
    const there = await emptyPlace();
    expect(await takePackage(there, name, bytes, quietWork)).toBe(story.id);
    const { article } = await there.library.open(story.id);
    expect(article).toEqual((await here.library.open(story.id)).article);
    const hashes = articlePictures(article);
    expect(await there.pictures.records(hashes)).toEqual(await here.pictures.records(hashes));
    expect(await readFile((await there.pictures.file(hashes[0] ?? '')).path)).toEqual(await photo());
    // The same article makes the same file.
    expect((await packageOf(there, story.id)).bytes).toEqual(bytes);
  });

  test('comes in beside the article of the library it was saved from, and changes nothing there', async () => {
    const { name, bytes } = await packageOf(here, story.id);
    const [hash = ''] = articlePictures((await here.library.open(story.id)).article);
    await here.pictures.edit(hash, { creditLine: 'As it is known now' });
    const id = await takePackage(here, name, bytes, quietWork);
    expect(id).not.toBe(story.id);
    const beside = (await here.library.open(id)).article;
    expect(beside.body).toEqual((await here.library.open(story.id)).article.body);
    expect((await here.pictures.records([hash]))[0]?.edited.creditLine).toBe('As it is known now');
  });

  test('that was cut off anywhere is refused with a word, and nothing comes in', async () => {
    const { name, bytes } = await packageOf(here, story.id);
    const there = await emptyPlace();
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 40)) {
      expect(await refusal(takePackage(there, name, bytes.subarray(0, length), quietWork))).toBe('package-unreadable');
    }
    expect(await there.library.list()).toEqual([]);
    expect(await there.pictures.hashes()).toEqual([]);
  });

  test('that holds what no package holds is refused', async () => {
    const there = await emptyPlace();
    const article = Buffer.from(JSON.stringify(story));
    const some = Buffer.from('words');
    const other = 'a'.repeat(64);
    for (const [name, content] of [
      ['pictures/../../escape.jpg', some],
      [`pictures/${other}.exe`, some],
      [`pictures/${other}.jpg`, some],
      ['notes.txt', some],
      ['article.json', Buffer.from('{"format": "standfirst/article", "version": 1, "body": "no"}')],
    ] as const) {
      const zip = new ZipFile();
      if (name !== 'article.json') zip.addBuffer(article, 'article.json');
      // The writer itself refuses a way out of the folder: it is patched in afterwards, byte for byte.
      const placed = name.replaceAll('..', 'xx');
      zip.addBuffer(content, placed);
      zip.end();
      const packed = (await buffer(zip.outputStream)).toString('latin1').replaceAll(placed, name);
      const taken = takePackage(there, 'story.standfirst', Buffer.from(packed, 'latin1'), quietWork);
      expect(await refusal(taken), name).toBe('package-unreadable');
    }
    expect(await there.library.list()).toEqual([]);
    expect(await there.pictures.hashes()).toEqual([]);
  });
});

import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everything, quietWork } from '#shared/contract/index.ts';
import { standfirstHouse } from '#shared/house/index.ts';
import { publishToFolder } from '../../main/publishing/index.ts';
import { scratch } from '../scratch.ts';
import { article, library, now, place, refusal, retitled } from './desk.ts';
import { filesIn } from './files.ts';

describe('a library that another version wrote', () => {
  test('newer: it opens to be read, refuses every write with a plain word, and nothing is written', async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await library(folder);
    const story = article('Night bus');
    await desk.create(story);
    await desk.close();
    const file = join(folder, 'library.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"version": 1', '"version": 2'));
    await rm(join(folder, '.cache'), { recursive: true, force: true });
    const before = await readdir(folder, { recursive: true });
    const files = await filesIn(folder);
    const newer = await place(folder);
    const { library: reading, access } = newer;
    expect(access.writable).toEqual({ kind: 'no', why: { because: 'newer', version: 2 } });
    expect((await reading.list()).map(({ headline }) => headline)).toEqual(['Night bus']);
    const { article: read, revision } = await reading.open(story.id);
    expect(read).toEqual(story);
    for (const work of [
      () => reading.save(retitled(story, 'Changed'), revision),
      () => reading.create(article('New')),
      () => reading.duplicate(story.id),
      () => reading.discard(story.id),
      () => reading.restore(story.id),
      () => reading.saveHouse(standfirstHouse),
    ])
      expect(await refusal(work()), String(work)).toBe('library-newer');
    const question = { search: { ...everything, words: 'council' }, skip: 0, take: 10 };
    await newer.search.ready(() => undefined);
    expect((await newer.search.find(question)).total).toBe(1);
    const asked = { allowMissing: true, override: 'it is urgent', now };
    const report = await publishToFolder(newer, read, asked, join(await scratch(), 'out'), quietWork);
    expect(report).toMatchObject({ recorded: false, files: expect.arrayContaining([expect.anything()]) });
    await newer.close();
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await filesIn(folder)).toEqual(files);
  });

  test('copied without its library.json and its cache: it is a library again, with every article', async () => {
    const desk = await library();
    const story = article('Night bus');
    await desk.create(story);
    const copy = join(await scratch(), 'Copy');
    await cp(join(desk.folder, 'articles'), join(copy, 'articles'), { recursive: true });
    const copied = await library(copy);
    expect((await copied.open(story.id)).article).toEqual(story);
    await copied.close();
    await rm(join(copy, 'library.json'));
    expect(await (await library(copy)).list()).toHaveLength(1);
  });
});

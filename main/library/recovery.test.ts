import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, documentOf, library, place, refusal, retitled } from '../../tests/faults/desk.ts';
import { History } from '../history/index.ts';
import type { Library } from './index.ts';

const leftoverName = '.article.json.0123456789ab.partial';

describe('after a crash in the middle of a save', () => {
  test('the article is as it was last saved, and the leftover is swept away', async () => {
    const { desk, story } = await crashed('{"format": "standfirst/art');
    const again = await library(desk.folder);
    expect((await again.open(story.id)).article).toEqual(story);
    await again.close();
    expect(await filesOf(desk, story.id)).toEqual(['article.json']);
  });

  test('what another program is writing right now is left alone', async () => {
    const { desk, story } = await crashed('{"format": "standfirst/art', new Date());
    await (await library(desk.folder)).close();
    expect(await filesOf(desk, story.id)).toEqual([leftoverName, 'article.json']);
  });

  test('an article half made is swept away', async () => {
    const desk = await library();
    const half = join(desk.folder, 'articles', '.abcdef.0123456789ab.partial');
    await mkdir(join(half, 'source'), { recursive: true });
    await utimes(half, new Date(0), new Date(0));
    const again = await library(desk.folder);
    expect(await again.list()).toEqual([]);
    await again.close();
    expect(await readdir(join(desk.folder, 'articles'))).toEqual([]);
  });
});

describe('a damaged article', () => {
  test('stays where it was, and says that it is damaged', async () => {
    const desk = await library();
    const story = article('Night bus');
    await desk.create(story);
    await writeFile(documentOf(desk, story.id), '{"format": "standfirst/article", "ver');
    expect(await refusal(desk.open(story.id))).toBe('article-damaged');
    expect(await filesOf(desk, story.id)).toEqual(['article.json']);
  });

  test('is refused as damaged when its words are not UTF-8, rather than read with other letters', async () => {
    const desk = await library();
    const story = article('Zürich');
    await desk.create(story);
    const text = await readFile(documentOf(desk, story.id), 'utf8');
    await writeFile(documentOf(desk, story.id), Buffer.from(text, 'latin1'));
    expect(await refusal(desk.open(story.id))).toBe('article-damaged');
  });

  test('gives way to a whole one that the last save left, and is kept aside under a name that says so', async () => {
    const { desk, story } = await crashed('');
    const latest = retitled(story, 'Saved last');
    await writeLeftover(desk, story.id, JSON.stringify(latest));
    await writeFile(documentOf(desk, story.id), 'torn');
    const again = await library(desk.folder);
    expect((await again.open(story.id)).article).toEqual(latest);
    expect(await filesOf(desk, story.id)).toEqual([
      'article.damaged-20170718T090000Z.json',
      'article.json',
      'recovered.json',
    ]);
    expect(
      await readFile(join(dirname(documentOf(desk, story.id)), 'article.damaged-20170718T090000Z.json'), 'utf8'),
    ).toBe('torn');
  });

  test('gives way to what was kept since, not to what a crash of long ago left', async () => {
    const { desk, story } = await crashed('');
    await writeLeftover(desk, story.id, JSON.stringify(retitled(story, 'Of the crash')));
    const now = '2017-07-18T18:00:00.000Z';
    const saved = { ...retitled(story, 'Saved and kept since'), changed: now };
    const history = new History(desk.folder, { now: () => now, who: 'ida' });
    await history.keep(saved, 'sittingEnd');
    await writeFile(documentOf(desk, story.id), 'torn');
    const again = await place(desk.folder);
    expect((await again.library.open(story.id)).article).toEqual(saved);
  });

  test('whose document is gone gives way to a whole one too', async () => {
    const { desk, story } = await crashed('');
    await writeLeftover(desk, story.id, JSON.stringify(story));
    await rm(documentOf(desk, story.id));
    expect((await (await library(desk.folder)).open(story.id)).article).toEqual(story);
    expect(await filesOf(desk, story.id)).toEqual(['article.json', 'recovered.json']);
  });
});

/** A library in which a save died that had written that much. */
async function crashed(left: string, when = new Date(0)) {
  const desk = await library();
  const story = article('Night bus');
  await desk.create(story);
  await desk.close();
  await writeLeftover(desk, story.id, left, when);
  return { desk, story };
}

async function writeLeftover(desk: Library, id: string, left: string, when = new Date(0)): Promise<void> {
  const leftover = join(dirname(documentOf(desk, id)), leftoverName);
  await writeFile(leftover, left);
  await utimes(leftover, when, when);
}

async function filesOf(desk: Library, id: string): Promise<string[]> {
  return (await readdir(dirname(documentOf(desk, id)))).sort();
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Article, newArticle } from '#shared/article/index.ts';
import { quietWork } from '#shared/contract/index.ts';
import { article, now, refusal, retitled } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { historyRows, openPlace, type Place } from './index.ts';

/** A library in that folder, and its history as the window asks for it. */
async function place(folder: string) {
  const unforeseen = (error: unknown) => {
    throw error;
  };
  const opened: Place = await openPlace(folder, { now: () => now, who: 'ida', unforeseen, create: true });
  onTestFinished(() => opened.close());
  return { ...opened, rows: historyRows(() => opened) };
}

const headline = (state: Article) => state.head.headline;

test('an editor writes, names a version, writes on, compares, and takes the named one back', async () => {
  const desk = await place(join(await scratch(), 'Library'));
  const story = article('Night bus');
  const { id } = story;
  const created = await desk.library.create(story);
  const { revision } = await desk.library.save(retitled(story, 'Night bus stays'), created);
  const named = await desk.rows['history.name']({ id, name: 'For the lawyers' }, quietWork);
  await desk.library.save(retitled(story, 'Night bus stays, council says'), revision);

  const difference = await desk.rows['history.difference']({ id, from: named.id, to: null }, quietWork);
  expect(difference).toMatchObject({ added: 2, removed: 0, head: [{ field: 'headline' }], credits: [] });

  const back = await desk.rows['history.restore']({ id, version: named.id, blocks: null }, quietWork);
  expect(headline(back.article)).toBe('Night bus stays');
  expect(back.pictures).toEqual([]);
  // Nothing is written but the version of what there was: the window saves what it shows.
  expect(headline((await desk.library.open(id)).article)).toBe('Night bus stays, council says');
  const { versions } = await desk.rows['history.list']({ id }, quietWork);
  expect(versions.map(({ why }) => why)).toEqual(['beforeRestore', 'named', 'sittingStart']);
  const [kept] = versions;
  expect(headline(await desk.rows['history.read']({ id, version: kept?.id ?? '' }, quietWork))).toBe(
    'Night bus stays, council says',
  );
});

test('when the desk closes, what was written last is a version', async () => {
  const folder = join(await scratch(), 'Library');
  const desk = await place(folder);
  const story = article('Night bus');
  await desk.library.save(retitled(story, 'Last words'), await desk.library.create(story));
  await desk.close();
  const { versions } = await (await place(folder)).rows['history.list']({ id: story.id }, quietWork);
  expect(versions.map(({ why, who }) => [why, who])).toEqual([
    ['sittingEnd', 'ida'],
    ['sittingStart', 'ida'],
  ]);
});

test('an article takes its history to the bin and back, and nothing is left where it was', async () => {
  const folder = join(await scratch(), 'Library');
  const desk = await place(folder);
  const story = article('Night bus');
  await desk.library.save(retitled(story, 'Last words'), await desk.library.create(story));
  await desk.library.discard(story.id);
  expect(await readdir(join(folder, 'articles'))).toEqual([]);
  await desk.library.restore(story.id);
  expect((await desk.rows['history.list']({ id: story.id }, quietWork)).versions).toHaveLength(2);
});

test('an article nobody changed has no versions; one that is not there is missing', async () => {
  const desk = await place(join(await scratch(), 'Library'));
  const story = newArticle(now);
  await desk.library.create(story);
  expect(await desk.rows['history.list']({ id: story.id }, quietWork)).toEqual({ versions: [], damaged: [] });
  expect(await refusal(desk.rows['history.list']({ id: 'aaaaaaaa' }, quietWork))).toBe('article-missing');
});

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Article } from '#shared/article/index.ts';
import { DeskError, quietWork } from '#shared/contract/index.ts';
import { article, documentOf, now, refusal, retitled } from '../../tests/faults/desk.ts';
import { filesIn } from '../../tests/faults/files.ts';
import { referenceStory } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { historyRows, openArticle, openPlace, type Place } from './index.ts';

async function openedIn(folder: string): Promise<Place> {
  const unforeseen = (error: unknown) => {
    throw error;
  };
  const place: Place = await openPlace(folder, { now: () => now, who: 'ida', unforeseen, create: true });
  onTestFinished(() => place.close());
  return place;
}

/** A library that was closed, with an article that has versions and another one beside it. */
async function written(story: Article) {
  const folder = join(await scratch(), 'Library');
  const place = await openedIn(folder);
  const latest = retitled(story, 'As it was last saved');
  await place.library.save(latest, await place.library.create(story));
  await place.library.create(article('Night bus'));
  await place.close();
  return { folder, latest, file: documentOf(place.library, story.id) };
}

const asideName = 'article.damaged-20170718T090000Z.json';

test('an article torn at any byte opens at its last version, and nothing else is disturbed', async () => {
  const story = referenceStory();
  const { folder, latest, file } = await written(story);
  const whole = await readFile(file);
  const others = (await filesIn(folder)).filter(({ path }) => path !== file);
  for (let length = 0; length < whole.length - 1; length += 509) {
    const torn = whole.subarray(0, length);
    await writeFile(file, torn);
    const place = await openedIn(folder);
    const opened = await openArticle(place, story.id);
    expect(opened.article, `${length} bytes`).toEqual(latest);
    expect(opened.recovered).toEqual({ aside: asideName, at: now });
    await place.close();
    const articleFolder = join(folder, 'articles', story.id);
    expect(await readFile(join(articleFolder, asideName))).toEqual(torn);
    await rm(join(articleFolder, asideName));
    await rm(join(articleFolder, 'recovered.json'));
    expect((await filesIn(folder)).filter(({ path }) => path !== file)).toEqual(others);
  }
}, 60_000);

test('an article whose document is gone stands in the list as damaged, and opens at its last version', async () => {
  const story = article('Night bus');
  const { folder, latest, file } = await written(story);
  await rm(file);
  const place = await openedIn(folder);
  expect(await place.library.list()).toContainEqual(expect.objectContaining({ id: story.id, trouble: 'damaged' }));
  const { article: opened, recovered } = await openArticle(place, story.id);
  expect([opened, recovered]).toEqual([latest, { aside: null, at: now }]);
  expect((await place.library.line(story.id))?.trouble).toBeUndefined();
});

test('what was recovered is news until the article is saved', async () => {
  const story = article('Night bus');
  const { folder, latest, file } = await written(story);
  await writeFile(file, 'torn');
  const place = await openedIn(folder);
  const { revision } = await openArticle(place, story.id);
  expect((await openArticle(place, story.id)).recovered).not.toBeNull();
  await place.library.save(retitled(latest, 'Written on'), revision);
  expect((await openArticle(place, story.id)).recovered).toBeNull();
});

test('torn by another program while it is written, an article goes on from the last save', async () => {
  const story = article('Night bus');
  const place = await openedIn(join(await scratch(), 'Library'));
  await place.library.save(retitled(story, 'Saved last'), await place.library.create(story));
  await writeFile(documentOf(place.library, story.id), 'torn');
  expect((await openArticle(place, story.id)).article.head.headline).toBe('Saved last');
});

test('torn twice within a second, both are kept aside', async () => {
  const { folder, latest, file } = await written(article('Night bus'));
  const place = await openedIn(folder);
  for (const torn of ['torn once', 'torn twice']) {
    await writeFile(file, torn);
    await openArticle(place, latest.id);
  }
  const names = await readdir(join(folder, 'articles', latest.id));
  expect(names.filter((name) => name.includes('.damaged-'))).toEqual([
    'article.damaged-20170718T090000Z-2.json',
    asideName,
  ]);
});

test('an article that was damaged, set aside and lost its history too says under which name it was kept', async () => {
  const story = article('Night bus');
  const { folder, file } = await written(story);
  await writeFile(file, 'torn');
  const place = await openedIn(folder);
  await openArticle(place, story.id);
  await rm(file);
  await rm(join(folder, 'articles', story.id, 'history'), { recursive: true });
  const error = await openArticle(place, story.id).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'article-damaged', facts: { aside: asideName } });
  expect(error).toBeInstanceOf(DeskError);
});

test('an article that was taken away is missing, and not made anew', async () => {
  const story = article('Night bus');
  const place = await openedIn(join(await scratch(), 'Library'));
  await place.library.save(retitled(story, 'Saved last'), await place.library.create(story));
  await place.history.over();
  await rm(join(place.library.folder, 'articles', story.id), { recursive: true });
  expect(await refusal(openArticle(place, story.id))).toBe('article-missing');
  expect(await readdir(join(place.library.folder, 'articles'))).toEqual([]);
  const rows = historyRows(() => place);
  expect(await refusal(Promise.resolve(rows['history.list']({ id: story.id }, quietWork)))).toBe('article-missing');
});

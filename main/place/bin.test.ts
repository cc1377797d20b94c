import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Article, type Block, newArticle } from '#shared/article/index.ts';
import { quietWork } from '#shared/contract/index.ts';
import { photo } from '../../tests/e2e/photo.ts';
import { article, documentOf, now, refusal, retitled } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { binRows, openPlace, type Place } from './index.ts';

/** The clock of a computer, to be set by the test. */
interface Clock {
  now: string;
}

async function openedIn(folder: string, clock: Clock = { now }) {
  const unforeseen = (error: unknown) => {
    throw error;
  };
  const place: Place = await openPlace(folder, { now: () => clock.now, who: 'ida', unforeseen, create: true });
  onTestFinished(() => place.close());
  return { ...place, rows: binRows(() => place) };
}

/** The same moment, so many days later. */
function daysLater(days: number): string {
  return new Date(Date.parse(now) + days * 24 * 60 * 60_000).toISOString();
}

function figure(picture: string): Block {
  return {
    type: 'figure',
    id: 'figure',
    picture,
    awaits: '',
    caption: [],
    credit: null,
    alt: { kind: 'text', text: '' },
    size: 'wide',
  };
}

/** A library with pictures of so many colours, opened again by an editor who came back the next day. */
async function withPictures(count: number) {
  const folder = join(await scratch(), 'Library');
  const first = await openedIn(folder);
  const hashes: string[] = [];
  for (let hue = 0; hue < count; hue++) {
    const taken = await first.pictures.takeIn(`photo ${hue}.jpg`, await photo(hue * 40), quietWork);
    hashes.push(taken.hash);
  }
  await first.close();
  return { folder, hashes };
}

test('an article in the bin says who put it there, what is lost with it and when it goes, and goes for ever with all of that', async () => {
  const desk = await openedIn(join(await scratch(), 'Library'));
  const story = article('Night bus');
  const source = { name: 'bus.txt', bytes: Buffer.from('The council'), account: [], reading: story };
  await desk.library.save(retitled(story, 'Night bus stays'), await desk.library.create(story, source));
  await desk.library.discard(story.id);
  const { articles } = await desk.rows['bin.list']({}, quietWork);
  expect(articles).toMatchObject([
    { id: story.id, headline: 'Night bus stays', discarded: now, who: 'ida', goes: daysLater(30), versions: 2 },
  ]);
  expect(articles[0]).toMatchObject({ imported: true, exports: 0 });
  const gone = await desk.rows['bin.erase']({ articles: [story.id, 'nothing'], pictures: [] }, quietWork);
  expect(gone).toEqual({ articles: [story.id], pictures: [] });
  expect((await readdir(join(desk.library.folder, 'bin'))).filter((name) => name !== 'bin.json')).toEqual([]);
  expect(await refusal(desk.library.restore(story.id))).toBe('article-missing');
});

/** Opens a workstation each day for so long, and says what is in the bin at the end. */
async function leftAfter(folder: string, days: number[]): Promise<string[]> {
  const clock = { now };
  const desk = await openedIn(folder, clock);
  for (const day of days) {
    clock.now = daysLater(day);
    await desk.emptying.eraseDue();
  }
  const { articles } = await desk.rows['bin.list']({}, quietWork);
  await desk.close();
  return articles.map(({ headline }) => headline);
}

/** A library whose bin was looked at, and then had an article put in. */
async function binned(clock: Clock = { now }): Promise<string> {
  const folder = join(await scratch(), 'Library');
  const desk = await openedIn(folder);
  const earlier = article('Earlier');
  await desk.library.create(earlier);
  await desk.library.discard(earlier.id);
  await desk.library.restore(earlier.id);
  await desk.emptying.eraseDue();
  await desk.close();
  const later = await openedIn(folder, clock);
  const story = article('Night bus');
  await later.library.create(story);
  await later.library.discard(story.id);
  await later.close();
  return folder;
}

test('the bin empties after thirty days, not before', async () => {
  const daily = Array.from({ length: 29 }, (_, day) => day + 1);
  expect(await leftAfter(await binned(), daily)).toEqual(['Night bus']);
  expect(await leftAfter(await binned(), [...daily, 30])).toEqual([]);
});

test('a clock that leaps or went back empties nothing, and neither does one that was wrong when an article was put there', async () => {
  // A year ahead, and set right again.
  expect(await leftAfter(await binned(), [1, 366, 2, 3])).toEqual(['Night bus']);
  // Put there by a clock that had gone back a year, and was set right.
  expect(await leftAfter(await binned({ now: daysLater(-365) }), [1, 2, 3])).toEqual(['Night bus']);
  // After a month away, what is old waits for a day more.
  const folder = await binned();
  expect(await leftAfter(folder, [90])).toEqual(['Night bus']);
  expect(await leftAfter(folder, [91])).toEqual([]);
});

test('what nobody noted the day of stays, however old its files are', async () => {
  const folder = await binned();
  const [name = ''] = (await readdir(join(folder, 'bin'))).filter((found) => found !== 'bin.json');
  for (const content of [null, 'torn', '{"format":"standfirst/discarded","version":9}']) {
    const mark = join(folder, 'bin', name, 'discarded.json');
    if (content === null) await rm(mark);
    else await writeFile(mark, content);
    await utimes(join(folder, 'bin', name), 0, 0);
    expect(await leftAfter(folder, [25, 50, 75, 100])).toEqual(['Night bus']);
  }
  const desk = await openedIn(folder);
  expect((await desk.rows['bin.list']({}, quietWork)).articles).toMatchObject([
    { discarded: null, who: '', goes: null },
  ]);
});

test('a picture counts as used by an article, by one in the bin, by an earlier version and by a source as it was read', async () => {
  const { folder, hashes } = await withPictures(6);
  const [used = '', binnedOne = '', earlier = '', read = '', still = '', unused = ''] = hashes;
  const desk = await openedIn(folder);
  const embed: Block = { type: 'embed', id: 'still1', href: 'https://example.org/', title: '', still };
  const gallery: Block = { type: 'gallery', id: 'set001', caption: [], figures: [] };
  const story = newArticle(now, { headline: 'Night bus' }, [figure(earlier), embed, gallery]);
  const reading = newArticle(now, {}, [figure(read)]);
  const created = await desk.library.create(story, { name: 'a.txt', bytes: Buffer.from(''), account: [], reading });
  await desk.library.save({ ...story, body: [figure(used), embed] } satisfies Article, created);
  const thrown = newArticle(now, {}, [figure(binnedOne)]);
  await desk.library.create(thrown);
  await desk.library.discard(thrown.id);
  await desk.history.over();
  const found = await desk.rows['pictures.unused']({}, quietWork);
  expect(found.map(({ hash, fileName }) => [hash, fileName])).toEqual([[unused, 'photo 5.jpg']]);
  // With the article in the bin goes what only it uses.
  await desk.rows['bin.erase']({ articles: [thrown.id], pictures: [] }, quietWork);
  const more = await desk.rows['pictures.unused']({}, quietWork);
  expect(more.map(({ hash }) => hash).sort()).toEqual([unused, binnedOne].sort());
});

test('an unused picture goes to the bin with what was written about it, comes back, and goes for ever with its copies', async () => {
  const { folder, hashes } = await withPictures(1);
  const [hash = ''] = hashes;
  const desk = await openedIn(folder);
  await desk.pictures.edit(hash, { creditLine: 'Ida Holm' });
  expect(await desk.rows['pictures.discard']({ hashes }, quietWork)).toEqual(hashes);
  expect(await desk.pictures.hashes()).toEqual([]);
  const { pictures } = await desk.rows['bin.list']({}, quietWork);
  expect(pictures).toMatchObject([
    { hash, who: 'ida', discarded: now, picture: { edited: { creditLine: 'Ida Holm' } } },
  ]);
  // The bin shows it.
  expect((await desk.pictures.copies.rendition(hash, 320, 'image/webp')).length).toBeGreaterThan(0);
  expect(await desk.rows['bin.restorePicture']({ hash }, quietWork)).toMatchObject({
    edited: { creditLine: 'Ida Holm' },
  });
  expect((await desk.pictures.file(hash)).type).toBe('image/jpeg');

  await desk.rows['pictures.discard']({ hashes }, quietWork);
  expect(await desk.rows['bin.erase']({ articles: [], pictures: hashes }, quietWork)).toEqual({
    articles: [],
    pictures: hashes,
  });
  const left = (await readdir(folder, { recursive: true })).filter((name) => name.includes(hash));
  expect(left).toEqual([]);
});

test('a picture in the bin that an article uses again goes back instead of for ever, and so does one that is taken in again', async () => {
  const { folder, hashes } = await withPictures(2);
  const [used = '', taken = ''] = hashes;
  const desk = await openedIn(folder);
  await desk.pictures.edit(taken, { creditLine: 'Ida Holm' });
  await desk.rows['pictures.discard']({ hashes }, quietWork);
  await desk.library.create(newArticle(now, {}, [figure(used)]));
  expect(await desk.rows['bin.erase']({ articles: [], pictures: [used] }, quietWork)).toEqual({
    articles: [],
    pictures: [],
  });
  expect((await desk.pictures.records([used])).length).toBe(1);
  const again = await desk.pictures.takeIn('again.jpg', await photo(40), quietWork);
  expect(again).toMatchObject({ hash: taken, edited: { creditLine: 'Ida Holm' } });
  expect((await desk.rows['bin.list']({}, quietWork)).pictures).toEqual([]);
});

test('a picture that came in just now is not offered: it may be on its way into an article', async () => {
  const desk = await openedIn(join(await scratch(), 'Library'));
  await desk.pictures.takeIn('photo.jpg', await photo(40), quietWork);
  expect(await desk.rows['pictures.unused']({}, quietWork)).toEqual([]);
});

test('while an article cannot be read no picture is called unused, and none is moved', async () => {
  const { folder, hashes } = await withPictures(1);
  const desk = await openedIn(folder);
  const story = article('Night bus', { slug: 'night-bus' });
  await desk.library.create(story);
  await writeFile(documentOf(desk.library, story.id), 'torn');
  for (const asked of [
    () => desk.rows['pictures.unused']({}, quietWork),
    () => desk.rows['pictures.discard']({ hashes }, quietWork),
  ])
    expect(await refusal(asked())).toBe('pictures-unsure');
  // In the bin it is still an article that may be taken back.
  await mkdir(join(folder, 'bin'), { recursive: true });
  await rename(join(folder, 'articles', story.id), join(folder, 'bin', story.id));
  expect(await refusal(desk.rows['pictures.unused']({}, quietWork))).toBe('pictures-unsure');
  expect(await desk.pictures.hashes()).toEqual(hashes);
});

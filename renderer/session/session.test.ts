import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Article, newArticle } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { type Picture, unshaped } from '#shared/picture/index.ts';
import { type DeskDouble, deskDouble } from './desk-double.ts';
import { galleyDouble } from './galley-double.ts';
import { holdingDouble } from './holding-double.ts';
import { createSession } from './session.ts';

const summit = newArticle('2017-07-18T09:00:00Z', { slug: 'g20-summit', headline: 'One' });
const harbour = newArticle('2017-07-18T08:00:00Z', { slug: 'harbour', headline: 'Dredging' });
const diskFull = () => new DeskError('disk-full', {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An editor at a desk with two articles, the first of them open. */
async function atDesk() {
  const desk = deskDouble([summit, harbour]);
  const session = createSession(desk.client, holdingDouble());
  await session.getState().show(desk.open(summit));
  let galley = summit;
  function type(headline: string, article: Article = galley): void {
    galley = { ...article, head: { ...article.head, headline } };
    const typed = galley;
    session.getState().changed(() => typed, true);
  }
  return { desk, session, type };
}

function onDisk(desk: DeskDouble, article: Article): string | undefined {
  return desk.disk.get(article.id)?.head.headline;
}

test('What is typed is on disk soon after the last key, without anybody saving', async () => {
  const { desk, session, type } = await atDesk();
  type('Two');
  expect(session.getState().saving.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(420);
  expect(onDisk(desk, summit)).toBe('Two');
  expect(session.getState().saving.state).toBe('saved');
});

test('An editor who types without a pause is saved once a second', async () => {
  const { desk, type } = await atDesk();
  for (let key = 1; key <= 60; key++) {
    type(`Key ${key}`);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(desk.acknowledged.length).toBeGreaterThanOrEqual(2);
  expect(desk.acknowledged.length).toBeLessThanOrEqual(4);
});

test('The article is read from the galley once a pause, not once a key', async () => {
  const { session } = await atDesk();
  const read = vi.fn(() => summit);
  for (let key = 0; key < 30; key++) session.getState().changed(read, true);
  expect(read).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('While words are typed the article on show waits for a pause, unless a page shows it', async () => {
  const { session, type } = await atDesk();
  const shown = () => session.getState().article?.head.headline;
  const typeOn = async (word: string) => {
    for (let key = 0; key < 30; key++) {
      type(`${word} ${key}`);
      await vi.advanceTimersByTimeAsync(60);
    }
  };
  await typeOn('Two');
  expect(shown()).toBe('One');
  await vi.advanceTimersByTimeAsync(300);
  expect(shown()).toBe('Two 29');
  const stop = session.getState().followClosely();
  await typeOn('Three');
  expect(shown()).toMatch(/^Three/);
  stop();
});

test('However slow the disk and whenever the editor types, one save is under way, and the last words win', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ pause: fc.integer({ min: 0, max: 1_500 }), disk: fc.integer({ min: 1, max: 3_000 }) }), {
        minLength: 1,
        maxLength: 25,
      }),
      async (keys) => {
        const { desk, session, type } = await atDesk();
        desk.next = keys.map(({ disk }) => disk);
        for (const [at, { pause }] of keys.entries()) {
          type(`Key ${at}`);
          await vi.advanceTimersByTimeAsync(pause);
        }
        await vi.advanceTimersByTimeAsync(20_000);
        expect(desk.mostAtOnce).toBe(1);
        expect(onDisk(desk, summit)).toBe(`Key ${keys.length - 1}`);
        expect(session.getState().saving.state).toBe('saved');
        const saved = desk.acknowledged.map(({ head }) => Number(head.headline.slice(4)));
        expect(saved).toEqual([...saved].sort((a, b) => a - b));
      },
    ),
    { numRuns: 40 },
  );
});

describe('When a save fails', () => {
  test('the screen says so until one succeeds, and keeps every word', async () => {
    const { desk, session, type } = await atDesk();
    desk.next = [diskFull(), diskFull()];
    type('Two');
    await vi.advanceTimersByTimeAsync(500);
    expect(session.getState().saving).toMatchObject({ state: 'failed', error: { code: 'disk-full' } });
    type('Three');
    expect(session.getState().saving.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.getState().saving.state).toBe('saved');
    expect(onDisk(desk, summit)).toBe('Three');
  });

  test('Save tries again at once', async () => {
    const { desk, session, type } = await atDesk();
    desk.next = [diskFull()];
    type('Two');
    await vi.advanceTimersByTimeAsync(500);
    const saved = session.getState().save();
    await vi.advanceTimersByTimeAsync(10);
    await saved;
    expect(onDisk(desk, summit)).toBe('Two');
    expect(session.getState().saving.state).toBe('saved');
  });

  test('another article is not opened over it', async () => {
    const { desk, session, type } = await atDesk();
    desk.next = Array.from({ length: 9 }, diskFull);
    type('Two');
    const opening = expect(session.getState().open(harbour.id)).rejects.toMatchObject({ code: 'disk-full' });
    await vi.advanceTimersByTimeAsync(50);
    await opening;
    expect(session.getState().latest()?.head.headline).toBe('Two');
  });
});

test('Words typed while another article is being opened are saved before it shows', async () => {
  const { desk, session, type } = await atDesk();
  const opening = session.getState().open(harbour.id);
  await vi.advanceTimersByTimeAsync(2);
  type('Just in time');
  await vi.advanceTimersByTimeAsync(5_000);
  await opening;
  expect(onDisk(desk, summit)).toBe('Just in time');
  expect(session.getState().article?.head.headline).toBe('Dredging');
});

test('The galley stays at hand when another article comes onto it', async () => {
  const { session } = await atDesk();
  const galley = galleyDouble(() => undefined);
  session.getState().useGalley(galley);
  const opening = session.getState().open(harbour.id);
  await vi.advanceTimersByTimeAsync(50);
  await opening;
  expect(session.getState().galley).toBe(galley);
});

test('Of two articles asked for quickly, the second shows', async () => {
  const { desk, session } = await atDesk();
  desk.usual = 20;
  const first = session.getState().open(harbour.id);
  const second = session.getState().open(summit.id);
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all([first, second]);
  expect(session.getState().article?.id).toBe(summit.id);
  expect(session.getState().opening).toBeNull();
});

test('What an editor writes about a picture is on disk before the article counts as saved', async () => {
  const { desk, session } = await atDesk();
  const picture: Picture = {
    format: 'standfirst/picture',
    version: 4,
    hash: 'a'.repeat(64),
    type: 'image/jpeg',
    fileName: 'putin.jpg',
    bytes: 1,
    width: 3,
    height: 2,
    added: '2017-07-18T09:00:00Z',
    read: {},
    from: {},
    disagree: {},
    edited: {},
    rights: {},
    shape: { turns: 0, focus: null, crops: {} },
    contentCredentials: null,
  };
  desk.pictures.set(picture.hash, picture);
  await session.getState().show(desk.open(summit, [picture]));
  for (const creditLine of ['G', 'Ge', 'Getty Images'])
    session.getState().editPicture(picture.hash, { edited: { creditLine }, rights: {}, shape: unshaped });
  expect(session.getState().pictures.get(picture.hash)?.edited.creditLine).toBe('Getty Images');
  expect(session.getState().saving.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(500);
  expect(desk.pictures.get(picture.hash)?.edited.creditLine).toBe('Getty Images');
  expect(session.getState().saving.state).toBe('saved');

  // Another window credits it: it shows here too, unless something is being written about it.
  const credits = () => session.getState().pictures.get(picture.hash)?.edited.creditLine;
  desk.pictures.set(picture.hash, { ...picture, edited: { creditLine: 'AFP' } });
  await session.getState().lookAtPictures([picture.hash]);
  expect(credits()).toBe('AFP');
  desk.pictures.set(picture.hash, { ...picture, edited: { creditLine: 'AP' } });
  const looking = session.getState().lookAtPictures([picture.hash]);
  session.getState().editPicture(picture.hash, { edited: { creditLine: 'Mine' }, rights: {}, shape: unshaped });
  await looking;
  expect(credits()).toBe('Mine');
});

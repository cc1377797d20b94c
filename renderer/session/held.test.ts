import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Article, newArticle } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import type { DeskClient } from '../desk/index.ts';
import { deskDouble } from './desk-double.ts';
import { holdingDouble } from './holding-double.ts';
import { createSession } from './session.ts';

const summit = newArticle('2017-07-18T09:00:00Z', { slug: 'g20-summit', headline: 'On disk' });
const retitled = (headline: string): Article => ({ ...summit, head: { ...summit.head, headline } });
const full = (times: number) => Array.from({ length: times }, () => new DeskError('disk-full', {}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A desk, what windows of it hold, and the way to open one on the article: after the first, it crashed meanwhile. */
function withCrashes() {
  const desk = deskDouble([summit]);
  const holding = holdingDouble();
  let crash = (): void => undefined;
  const windowOpened = async () => {
    crash();
    let isGone = false;
    crash = () => {
      isGone = true;
    };
    // A window that crashed asks nothing of anybody any more.
    const call: DeskClient['call'] = (...asked) => (isGone ? new Promise(() => undefined) : desk.client.call(...asked));
    const session = createSession({ ...desk.client, call }, holding);
    const opening = session.getState().open(summit.id);
    await vi.advanceTimersByTimeAsync(20);
    await opening;
    const type = (headline: string) => session.getState().changed(() => retitled(headline), true);
    return { session, type };
  };
  return { desk, holding, windowOpened };
}

test('words typed while the disk was full outlive a crash of the window, and are saved when it takes them', async () => {
  const { desk, holding, windowOpened } = withCrashes();
  const { type } = await windowOpened();
  desk.next = full(9);
  type('Typed');
  await vi.advanceTimersByTimeAsync(450);
  type('Typed on');
  await vi.advanceTimersByTimeAsync(1_100);
  expect(holding.held.get(summit.id)?.article.head.headline).toBe('Typed on');

  desk.next = [];
  const { session } = await windowOpened();
  expect(session.getState().opened?.article.head.headline).toBe('Typed on');
  expect(session.getState().news?.what).toBe('regained');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(desk.disk.get(summit.id)?.head.headline).toBe('Typed on');
  expect(holding.held.size).toBe(0);
});

test('words that were held while another hand saved are one of two sides', async () => {
  const { desk, windowOpened } = withCrashes();
  const { type } = await windowOpened();
  desk.next = full(9);
  type('Typed');
  await vi.advanceTimersByTimeAsync(1_500);

  desk.next = [];
  desk.otherHand(retitled('Theirs'));
  const { session } = await windowOpened();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(session.getState().sides).toMatchObject({
    mine: { head: { headline: 'Typed' } },
    theirs: { article: retitled('Theirs') },
  });
  expect(desk.disk.get(summit.id)?.head.headline).toBe('Theirs');
});

test('words of an article that went meanwhile are on screen, to be put back', async () => {
  const { desk, windowOpened } = withCrashes();
  const { type } = await windowOpened();
  desk.next = full(9);
  type('Typed');
  await vi.advanceTimersByTimeAsync(1_500);

  desk.next = [];
  desk.otherHand(summit.id);
  const { session } = await windowOpened();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(session.getState().latest()?.head.headline).toBe('Typed');
  expect(session.getState().saving).toMatchObject({ state: 'failed', error: { code: 'article-missing' } });
});

test('while saves work nothing is held, however long an editor types', async () => {
  const { holding, windowOpened } = withCrashes();
  const { type } = await windowOpened();
  const held = vi.spyOn(holding, 'hold');
  for (let key = 0; key < 100; key++) {
    type(`Key ${key}`);
    await vi.advanceTimersByTimeAsync(90);
  }
  expect(held).not.toHaveBeenCalled();
});

test('a disk that takes long to answer is as good as one that does not: what is typed meanwhile is held', async () => {
  const { desk, holding, windowOpened } = withCrashes();
  const { type } = await windowOpened();
  desk.next = [60_000];
  for (let key = 0; key < 60; key++) {
    type(`Key ${key}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(holding.held.get(summit.id)?.article.head.headline).toMatch(/^Key [45]/);
});

test('words an editor let go of are not held', async () => {
  const { desk, holding, windowOpened } = withCrashes();
  const { session, type } = await windowOpened();
  desk.next = full(9);
  type('Typed');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(holding.held.size).toBe(1);
  session.getState().abandon();
  await vi.advanceTimersByTimeAsync(10);
  expect(holding.held.size).toBe(0);
});

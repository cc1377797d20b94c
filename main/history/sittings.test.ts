import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '#shared/article/index.ts';
import { article, now, retitled } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { History, Sittings } from './index.ts';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An article being written, under clocks that only the test moves. */
async function writing() {
  const story = article('0');
  const folder = await scratch();
  await mkdir(join(folder, 'articles', story.id), { recursive: true });
  const clocks = { wall: Date.parse(now), steady: 0 };
  const history = new History(folder, { now: () => new Date(clocks.wall).toISOString(), who: 'ida' });
  const failures: unknown[] = [];
  const clock = { wall: () => clocks.wall, steady: () => clocks.steady };
  const sittings = new Sittings(history, clock, (error) => failures.push(error));
  let onDisk: Article = story;
  return {
    story,
    folder,
    clocks,
    failures,
    sittings,
    /** A save, some minutes after the one before; both clocks run. */
    save(headline: string, minutes = 0): void {
      clocks.wall += minutes * minute;
      clocks.steady += minutes * minute;
      const before = sittings.begins(story.id) ? onDisk : null;
      onDisk = retitled(story, headline);
      sittings.saved(onDisk, before);
    },
    /** Why each version was kept and the headline it has, first made first. */
    async kept(): Promise<string[]> {
      await sittings.close();
      const { versions } = await history.list(story.id);
      const lines = versions.map(async ({ id, why }) => `${why} ${(await history.read(story.id, id)).head.headline}`);
      return (await Promise.all(lines)).reverse();
    },
  };
}

describe('while an editor writes', () => {
  test('the state before the first change is kept, one every ten minutes, and the last', async () => {
    const desk = await writing();
    for (let minutes = 1; minutes <= 24; minutes++) desk.save(String(minutes), 1);
    expect(await desk.kept()).toEqual(['sittingStart 0', 'writing 11', 'writing 21', 'sittingEnd 24']);
  });

  test('half an hour without a save ends the sitting; the next begins from what was left', async () => {
    const desk = await writing();
    desk.save('1', 1);
    desk.save('2', 1);
    await vi.advanceTimersByTimeAsync(30 * minute);
    desk.save('3', 31);
    expect(await desk.kept()).toEqual(['sittingStart 0', 'sittingEnd 2', 'sittingEnd 3']);
  });

  test('a computer that slept through the half hour does the same, though its timers and one clock stood still', async () => {
    const desk = await writing();
    desk.save('1', 1);
    desk.clocks.wall += 480 * minute;
    desk.save('2');
    expect(await desk.kept()).toEqual(['sittingStart 0', 'sittingEnd 1', 'sittingEnd 2']);
  });

  test('a clock that goes back loses no version and makes none too many', async () => {
    const desk = await writing();
    for (let minutes = 1; minutes <= 5; minutes++) desk.save(`a${minutes}`, 1);
    desk.clocks.wall -= 90 * 24 * 60 * minute;
    for (let minutes = 1; minutes <= 15; minutes++) desk.save(`b${minutes}`, 1);
    expect(await desk.kept()).toEqual(['sittingStart 0', 'writing b6', 'sittingEnd b15']);
  });

  test('an article made just now begins with nothing before it', async () => {
    const desk = await writing();
    desk.sittings.saved(desk.story, null);
    expect(await desk.kept()).toEqual(['sittingEnd 0']);
  });
});

describe('when something goes wrong', () => {
  test('an article that was taken away leaves nothing behind and is no failure', async () => {
    const desk = await writing();
    desk.save('1', 1);
    await desk.sittings.leave(desk.story.id);
    await rm(join(desk.folder, 'articles', desk.story.id), { recursive: true });
    desk.save('2', 1);
    await desk.sittings.close();
    expect(desk.failures).toEqual([]);
  });

  test('a history that cannot be written is told of, and the writing goes on', async () => {
    const desk = await writing();
    await mkdir(join(desk.folder, 'articles', desk.story.id, 'history', 'versions.jsonl'), { recursive: true });
    desk.save('1', 1);
    desk.save('2', 1);
    await desk.sittings.close();
    expect(desk.failures.length).toBeGreaterThan(0);
  });
});

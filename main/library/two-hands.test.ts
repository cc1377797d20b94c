import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '#shared/article/index.ts';
import { article, documentOf, library, refusal, retitled } from '../../tests/faults/desk.ts';
import { absent, type Library } from './index.ts';

/** Longer than the library waits before it tells of a change. */
const whileNothingIsTold = 600;

describe('an article that two hands write', () => {
  test('two windows: the one that did not see the other’s save is refused, and nothing is overwritten', async () => {
    const desk = await library();
    const story = article('As opened');
    const opened = await desk.create(story);
    const first = await desk.save(retitled(story, 'First window'), opened);
    expect(await refusal(desk.save(retitled(story, 'Second window'), opened))).toBe('article-changed-outside');
    expect((await desk.open(story.id)).article.head.headline).toBe('First window');
    await desk.save(retitled(story, 'First window, again'), first.revision);
  });

  test('two programs: each is refused when the other saved since', async () => {
    const one = await library();
    const other = await library(one.folder);
    const story = article('As opened');
    const opened = await one.create(story);
    await other.open(story.id);
    const saved = await other.save(retitled(story, 'Other program'), opened);
    expect(await refusal(one.save(retitled(story, 'This program'), opened))).toBe('article-changed-outside');
    await one.save(retitled(story, 'Agreed'), saved.revision);
    expect(await refusal(other.save(retitled(story, 'Late'), saved.revision))).toBe('article-changed-outside');
    expect((await other.open(story.id)).article.head.headline).toBe('Agreed');
  });

  test('a text editor that keeps the size and writes in place is noticed', async () => {
    const desk = await library();
    const story = article('Night bus');
    const opened = await desk.create(story);
    const text = await readFile(documentOf(desk, story.id), 'utf8');
    await writeFile(documentOf(desk, story.id), text.replace('Night bus', 'Nicht bus'));
    expect(await refusal(desk.save(retitled(story, 'Ours'), opened))).toBe('article-changed-outside');
    expect((await desk.open(story.id)).article.head.headline).toBe('Nicht bus');
  });

  test('a sync program that writes the same bytes again is no conflict', async () => {
    const desk = await library();
    const story = article('Night bus');
    const opened = await desk.create(story);
    await writeFile(documentOf(desk, story.id), await readFile(documentOf(desk, story.id)));
    await desk.save(retitled(story, 'Day bus'), opened);
    expect((await desk.open(story.id)).article.head.headline).toBe('Day bus');
  });

  test('one that was taken away is missing, and can be put back', async () => {
    const desk = await library();
    const story = article('Night bus');
    const opened = await desk.create(story);
    await rm(dirname(documentOf(desk, story.id)), { recursive: true });
    expect(await refusal(desk.save(story, opened))).toBe('article-missing');
    expect((await desk.save(story, absent)).revision).toBe(opened);
    // The same again is no harm; over another hand's words it is not put.
    await desk.save(story, absent);
    expect(await refusal(desk.save(retitled(story, 'Mine'), absent))).toBe('article-changed-outside');
    expect((await desk.open(story.id)).article).toEqual(story);
  });
});

describe('the library tells the window', () => {
  test('when another hand changes, adds or removes an article', async () => {
    const desk = await library();
    const story = article('Night bus');
    await desk.create(story);
    const told = await listening(desk);
    await writeFile(documentOf(desk, story.id), JSON.stringify(retitled(story, 'Changed')));
    await vi.waitFor(() => expect(told.splice(0)).toEqual([story.id]), 5_000);

    await replace(desk, retitled(story, 'Replaced once'));
    await vi.waitFor(() => expect(told.splice(0)).toEqual([story.id]), 5_000);
    await replace(desk, retitled(story, 'Replaced twice'));
    await vi.waitFor(() => expect(told.splice(0)).toEqual([story.id]), 5_000);

    await mkdir(join(desk.folder, 'articles', 'added1'));
    await writeFile(documentOf(desk, 'added1'), JSON.stringify(article('Added')));
    await vi.waitFor(() => expect(told.splice(0)).toEqual(['added1']), 5_000);
    await replace(desk, { ...article('Added, then changed'), id: 'added1' });
    await vi.waitFor(() => expect(told.splice(0)).toEqual(['added1']), 5_000);

    await rename(join(desk.folder, 'articles', 'added1'), join(desk.folder, 'elsewhere'));
    await vi.waitFor(() => expect(told.splice(0)).toEqual(['added1']), 5_000);
    await rename(join(desk.folder, 'elsewhere'), join(desk.folder, 'articles', 'added1'));
    await vi.waitFor(() => expect(told.splice(0)).toEqual(['added1']), 5_000);
  });

  test('nothing of what it did itself', async () => {
    const desk = await library();
    const story = article('Night bus');
    const told = await listening(desk);
    const created = await desk.create(story);
    await desk.save(retitled(story, 'Day bus'), created);
    const copy = await desk.duplicate(story.id);
    await desk.discard(story.id);
    await desk.restore(story.id);
    await desk.discard(copy.id);
    await pause(whileNothingIsTold);
    expect(told).toEqual([]);
  });

  test('nothing after it stopped listening', async () => {
    const desk = await library();
    const story = article('Night bus');
    await desk.create(story);
    const told: string[] = [];
    desk.onChange((ids) => told.push(...ids))();
    await writeFile(documentOf(desk, story.id), JSON.stringify(retitled(story, 'Changed')));
    await pause(whileNothingIsTold);
    expect(told).toEqual([]);
  });
});

/** What the library tells, from when it has looked at what is there. */
async function listening(desk: Library): Promise<string[]> {
  const told: string[] = [];
  desk.onChange((ids) => told.push(...ids));
  await pause(100);
  return told;
}

/** Replaces an article's document by a rename, as most programs save. */
async function replace(desk: Library, changed: Article): Promise<void> {
  const file = documentOf(desk, changed.id);
  await writeFile(`${file}.new`, JSON.stringify(changed));
  await rename(`${file}.new`, file);
}

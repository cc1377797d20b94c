import { execFileSync } from 'node:child_process';
import { open, readdir, rename, rm, statfs, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { longArticle } from '../bench/article.ts';
import { scratch } from '../scratch.ts';
import { article, documentOf, library, now, refusal, retitled } from './desk.ts';
import { filesIn } from './files.ts';
import { asReader, root } from './reader.ts';

describe('a full disk', () => {
  test.skipIf(!root || process.platform !== 'linux')(
    'a real one: the last save is whole, and saving goes on when there is space',
    async () => {
      const disk = await scratch();
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
      onTestFinished(() => void execFileSync('umount', [disk]));
      const desk = await library(join(disk, 'Library'));
      onTestFinished(() => desk.close());
      const story = longArticle(2_000);
      let { revision } = await desk.save(story, null);
      await writeFile(join(disk, 'filler'), Buffer.alloc((await free(disk)) - 8_192));
      const before = await filesIn(desk.folder);
      expect(await refusal(desk.save(retitled(story, 'Too much'), revision))).toBe('disk-full');
      expect(await refusal(desk.create(longArticle(3_000)))).toBe('disk-full');
      expect(await filesIn(desk.folder)).toEqual(before);
      expect((await desk.open(story.id)).article).toEqual(story);
      await rm(join(disk, 'filler'));
      ({ revision } = await desk.save(retitled(story, 'Space again'), revision));
      expect(await desk.open(story.id)).toMatchObject({ article: retitled(story, 'Space again'), revision });
    },
  );

  test.each([
    ['ENOSPC', 'writeFile', 'disk-full'],
    ['EDQUOT', 'writeFile', 'disk-full'],
    ['ENOSPC', 'sync', 'disk-full'],
    ['EIO', 'sync', 'disk-failed'],
  ] as const)('%s from %s: the save is refused as %s, and the last one is whole', async (code, call, told) => {
    const desk = await library();
    const story = article('Saved');
    const created = await desk.create(story);
    const before = await filesIn(desk.folder);
    const failing = await failOnce(code, call);
    expect(await refusal(desk.save(retitled(story, 'Lost'), created))).toBe(told);
    expect(failing).toHaveBeenCalled();
    expect(await filesIn(desk.folder)).toEqual(before);
    await desk.save(retitled(story, 'Saved again'), created);
    expect((await desk.open(story.id)).article.head.headline).toBe('Saved again');
  });
});

describe('a library that may not be written in', () => {
  test('opens, lists and reads, and refuses to write with a plain word', async () => {
    const disk = await scratch();
    const desk = await library(join(disk, 'Library'));
    const story = article('Night bus');
    const created = await desk.create(story);
    await desk.create(article('Day bus'));
    await desk.discard(story.id);
    await desk.restore(story.id);
    await desk.close();
    await asReader(disk, {}, async () => {
      const reading = await library(desk.folder);
      expect(await reading.list()).toHaveLength(2);
      expect((await reading.open(story.id)).article).toEqual(story);
      expect(await refusal(reading.save(retitled(story, 'Changed'), created))).toBe('library-read-only');
      expect(await refusal(reading.create(article('New')))).toBe('library-read-only');
      expect(await refusal(reading.duplicate(story.id))).toBe('library-read-only');
      expect(await refusal(reading.discard(story.id))).toBe('library-read-only');
      expect((await reading.open(story.id)).article).toEqual(story);
      await reading.close();
    });
  });

  test('is not made in a folder that is somebody else’s', async () => {
    const disk = await scratch();
    await asReader(disk, {}, async () => {
      expect(await refusal(library(disk))).toBe('library-read-only');
      expect(await refusal(library(join(disk, 'Library')))).toBe('library-read-only');
    });
    expect(await readdir(disk)).toEqual([]);
  });

  test('one article that may not be read leaves the others in the list', async () => {
    const disk = await scratch();
    const desk = await library(join(disk, 'Library'));
    const [closed, other] = [article('Closed'), article('Night bus')];
    await desk.create(closed);
    await desk.create(other);
    await desk.close();
    await asReader(disk, { closed: join(desk.folder, 'articles', closed.id) }, async () => {
      const reading = await library(desk.folder);
      expect((await reading.list()).map(({ id, trouble }) => ({ id, trouble }))).toEqual(
        expect.arrayContaining([
          { id: closed.id, trouble: 'unreadable' },
          { id: other.id, trouble: undefined },
        ]),
      );
      await reading.close();
    });
  });
});

describe('a library folder that is taken away while it is open', () => {
  test('is missing, is not made anew in its place, and is used again when it is back', async () => {
    const disk = await scratch();
    const desk = await library(join(disk, 'Library'));
    const story = article('Night bus');
    const created = await desk.create(story);
    await rename(desk.folder, join(disk, 'elsewhere'));
    for (const work of [
      () => desk.list(),
      () => desk.open(story.id),
      () => desk.save(retitled(story, 'Changed'), created),
      () => desk.save(retitled(story, 'Changed'), null),
      () => desk.create(article('New')),
      () => desk.duplicate(story.id),
      () => desk.discard(story.id),
      () => desk.restore(story.id),
    ])
      expect(await refusal(work()), String(work)).toBe('library-missing');
    expect(await readdir(disk)).toEqual(['elsewhere']);
    await rename(join(disk, 'elsewhere'), desk.folder);
    await desk.save(retitled(story, 'Back'), created);
    expect((await desk.open(story.id)).article.head.headline).toBe('Back');
  });

  test('stays away when the program ends: nothing is left in its place', async () => {
    const disk = await scratch();
    const desk = await library(join(disk, 'Library'));
    await desk.create(article('Night bus'));
    await desk.list();
    await rename(desk.folder, join(disk, 'elsewhere'));
    await desk.close();
    expect(await readdir(disk)).toEqual(['elsewhere']);
  });

  test('a file in its place is no library', async () => {
    const file = join(await scratch(), 'Library');
    await writeFile(file, 'text');
    expect(await refusal(library(file))).toBe('library-missing');
    expect(await refusal(library(join(file, 'Library')))).toBe('library-missing');
  });
});

describe('a clock that goes back', () => {
  test('loses no save and hides no other hand', async () => {
    const desk = await library();
    const story = article('Night bus');
    const { revision } = await desk.save(story, null);
    const future = new Date(Date.now() + 86_400_000);
    await utimes(documentOf(desk, story.id), future, future);
    const saved = await desk.save({ ...retitled(story, 'Earlier'), changed: '2001-01-01T00:00:00Z' }, revision);
    expect(await desk.open(story.id)).toMatchObject({ revision: saved.revision });
    expect(await desk.list()).toMatchObject([{ headline: 'Earlier' }]);
    expect(saved.saved).toBe(now);
  });
});

/** Space left on a disk, in bytes. */
async function free(disk: string): Promise<number> {
  const { bavail, bsize } = await statfs(disk);
  return bavail * bsize;
}

/** Makes the next such call on any open file fail as the system would. */
async function failOnce(code: string, call: 'writeFile' | 'sync') {
  const handle = await open(import.meta.filename);
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const failing = vi.spyOn(prototype, call).mockImplementationOnce(async () => {
    throw Object.assign(new Error(`${code}: the test says so`), { code, syscall: call });
  });
  onTestFinished(() => failing.mockRestore());
  return failing;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { quietWork, type Work } from '#shared/contract/index.ts';
import { dice } from '../../tests/dice.ts';
import { article, library, now, refusal } from '../../tests/faults/desk.ts';
import { referenceStory } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { backUp, restoreBackup } from './index.ts';

/** Every file of a folder by its path, and the SHA-256 of its bytes. What is made anew by itself is left aside. */
async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (name === '.cache' || name.startsWith('.cache/') || !(await stat(join(folder, name))).isFile()) continue;
    found[name] = createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  }
  return found;
}

const picture = Buffer.from('a picture, as received');
const pictureName = pictureNamed(createHash('sha256').update(picture).digest('hex'));

function pictureNamed(hash: string): string {
  return `pictures/${hash.slice(0, 2)}/${hash}.jpg`;
}

/** A library an editor has worked in: articles, one of them binned, a house style's folder, something of their own. */
async function worked(): Promise<{ folder: string; out: string }> {
  const place = await scratch();
  const folder = join(place, 'Library');
  const desk = await library(folder);
  await desk.create(referenceStory());
  const gone = article('Thrown away');
  await desk.create(gone);
  await desk.discard(gone.id);
  await desk.close();
  await put(folder, pictureName, picture);
  await put(folder, '.cache/list.json', Buffer.from('{}'));
  await put(folder, 'Read me, Zoë.txt', Buffer.alloc(0));
  return { folder, out: join(place, 'library.zip') };
}

async function put(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), bytes);
}

describe('a backup', () => {
  test('restored into a new folder is the same library: the same bytes of every file, and the reference story opens', async () => {
    const { folder, out } = await worked();
    const backup = await backUp(folder, out, now, quietWork);
    expect(backup).toEqual({
      file: out,
      bytes: (await stat(out)).size,
      sha256: createHash('sha256')
        .update(await readFile(out))
        .digest('hex'),
      entries: Object.keys(await contents(folder)).length,
      leftOut: [],
      unread: [],
      damaged: [],
    });
    const restored = join(dirname(out), 'Disk', 'Restored');
    const report = await restoreBackup(out, restored, false, quietWork);
    expect(report).toMatchObject({ library: restored, entries: backup.entries, damaged: [] });
    expect(await contents(restored)).toEqual(await contents(folder));
    const story = referenceStory();
    const desk = await library(restored);
    expect((await desk.open(story.id)).article).toEqual(story);
    expect(await desk.bin()).toHaveLength(1);
    expect((await readdir(dirname(restored))).sort()).toEqual(['Restored']);
  });

  test('of any files at all gives the same bytes back', async () => {
    const name = fc
      .array(fc.stringMatching(/^[A-Za-z0-9 äß日._-]{1,12}$/), { minLength: 1, maxLength: 3 })
      .map((steps) => steps.map((step) => `f${step}x`).join('/'));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 3_000_000 }))
        .map(([of, size]) => Buffer.alloc(size, of)),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, bytes, { maxKeys: 8 }), async (files) => {
        const place = await scratch();
        await put(place, 'Library/library.json', Buffer.from('{}'));
        for (const [path, content] of Object.entries(files)) {
          // A name may be a folder of another one.
          await put(join(place, 'Library'), `${path}.file`, content);
        }
        const out = join(place, 'library.zip');
        await backUp(join(place, 'Library'), out, now, quietWork);
        await restoreBackup(out, join(place, 'Again'), false, quietWork);
        expect(await contents(join(place, 'Again'))).toEqual(await contents(join(place, 'Library')));
      }),
      { numRuns: 25 },
    );
  });

  test('stores pictures and deflates the words', async () => {
    const { folder, out } = await worked();
    await backUp(folder, out, now, quietWork);
    const zip = await openPromise(out, { lazyEntries: true });
    const methods = new Map<string, number>();
    for await (const entry of zip.eachEntry()) methods.set(entry.fileName, entry.compressionMethod);
    expect(methods.get(`library/${pictureName}`)).toBe(0);
    expect(methods.get(`library/articles/${referenceStory().id}/article.json`)).toBe(8);
    expect([...methods.keys()].at(-1)).toBe('manifest.json');
    expect([...methods.keys()].some((name) => name.includes('.cache'))).toBe(false);
  });

  test('says what it left out: a link may lead anywhere, and not every system takes every name', async () => {
    const { folder, out } = await worked();
    await symlink(out, join(folder, 'elsewhere'));
    for (const name of ['aux.txt', 'notes: Monday.txt', 'trailing.']) await put(folder, name, Buffer.from('x'));
    expect(await backUp(folder, out, now, quietWork)).toMatchObject({
      leftOut: ['trailing.', 'notes: Monday.txt', 'elsewhere', 'aux.txt'],
    });
  });

  test('says what is damaged in the library, and has it as it is', async () => {
    const { folder, out } = await worked();
    const torn = `articles/${referenceStory().id}/article.json`;
    await truncate(join(folder, torn), 200);
    await put(folder, pictureNamed('ab'.repeat(32)), Buffer.from('another picture'));
    const { damaged } = await backUp(folder, out, now, quietWork);
    expect(damaged.sort()).toEqual([torn, pictureNamed('ab'.repeat(32))]);
    const again = join(dirname(out), 'Again');
    await restoreBackup(out, again, false, quietWork);
    expect(await contents(again)).toEqual(await contents(folder));
  });

  test('has an article once, where it is at the end, that was moved to the bin or out of it meanwhile', async () => {
    const { folder, out } = await worked();
    const { id } = referenceStory();
    const moves = [
      [`articles/${id}`, `bin/${id}`],
      [`bin/${id}`, `articles/${id}`],
    ] as const;
    for (const [at, [from, to]] of moves.entries()) {
      let moved = false;
      const progress: Work['progress'] = (done, total) => {
        if (moved || done < total) return;
        moved = true;
        renameSync(join(folder, from), join(folder, to));
      };
      await backUp(folder, out, now, { ...quietWork, progress });
      const again = join(dirname(out), `Again ${at}`);
      await restoreBackup(out, again, false, quietWork);
      expect(await contents(again)).toEqual(await contents(folder));
      expect(Object.keys(await contents(again))).toContain(`${to}/article.json`);
    }
  });

  test('of a library whose disk goes meanwhile is none', async () => {
    const { folder, out } = await worked();
    const progress: Work['progress'] = (done, total) => {
      if (done === total) renameSync(folder, `${folder} elsewhere`);
    };
    expect(await refusal(backUp(folder, out, now, { ...quietWork, progress }))).toBe('library-missing');
    expect(await readdir(dirname(out))).toEqual(['Library elsewhere']);
  });

  test('has the articles that came while it was written', async () => {
    const { folder, out } = await worked();
    const late = article('Late news');
    let came = false;
    const work: Work = {
      ...quietWork,
      progress: (_done, _total, doing) => {
        if (doing !== 'Packing the library' || came) return;
        came = true;
        void put(folder, `articles/${late.id}/article.json`, Buffer.from('late'));
      },
    };
    await backUp(folder, out, now, work);
    await restoreBackup(out, join(dirname(out), 'Again'), false, quietWork);
    expect(Object.keys(await contents(join(dirname(out), 'Again')))).toContain(`articles/${late.id}/article.json`);
  });

  test('that is cancelled leaves nothing, and the one before it stays', async () => {
    const { folder, out } = await worked();
    await writeFile(out, 'the backup of yesterday');
    for (const at of ['Packing the library', 'Reading the backup back']) {
      const stop = new AbortController();
      const progress: Work['progress'] = (_done, _total, doing) => doing === at && stop.abort();
      await expect(backUp(folder, out, now, { signal: stop.signal, progress })).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(await readFile(out, 'utf8')).toBe('the backup of yesterday');
      expect((await readdir(dirname(out))).sort()).toEqual(['Library', 'library.zip']);
    }
  });

  test('that reads back as something else is thrown away', async () => {
    const { folder, out } = await worked();
    await put(folder, 'a.jpg', Buffer.from('the last picture'));
    const progress: Work['progress'] = (done, _total, doing) => {
      if (doing !== 'Reading the backup back' || done !== 1) return;
      // The disk loses some of what it was given, behind the program's back.
      const [partial = ''] = readdirSync(dirname(out)).filter((name) => name.endsWith('.partial'));
      const bytes = readFileSync(join(dirname(out), partial));
      bytes.write('T', bytes.indexOf('the last picture'));
      writeFileSync(join(dirname(out), partial), bytes);
    };
    expect(await refusal(backUp(folder, out, now, { ...quietWork, progress }))).toBe('backup-unverified');
    expect(await readdir(dirname(out))).toEqual(['Library']);
  });

  test('inside the library, or of a folder that is none, is refused', async () => {
    const { folder, out } = await worked();
    expect(await refusal(backUp(folder, join(folder, 'library.zip'), now, quietWork))).toBe('backup-place');
    expect(await refusal(backUp(folder, join(folder, 'articles', 'library.zip'), now, quietWork))).toBe('backup-place');
    expect(await refusal(backUp(folder, join(dirname(out), 'nowhere', 'library.zip'), now, quietWork))).toBe(
      'backup-place',
    );
    expect(await refusal(backUp(folder, folder, now, quietWork))).toBe('backup-place');
    expect(await refusal(backUp(dirname(folder), out, now, quietWork))).toBe('library-missing');
    expect(await readdir(dirname(out))).toEqual(['Library']);
  });
});

describe('a restore', () => {
  test('goes into a new or an empty folder, never over anything', async () => {
    const { folder, out } = await worked();
    await backUp(folder, out, now, quietWork);
    const before = await contents(folder);
    const taken = join(dirname(out), 'Taken');
    await put(taken, 'mine.txt', Buffer.from('mine'));
    for (const place of [folder, taken, join(taken, 'mine.txt'), join(folder, 'new'), join(folder, 'articles', 'new')])
      expect(await refusal(restoreBackup(out, place, false, quietWork))).toBe('restore-place');
    expect(await contents(folder)).toEqual(before);
    expect(await readdir(taken)).toEqual(['mine.txt']);
    const empty = join(dirname(out), 'Empty');
    await mkdir(empty);
    await restoreBackup(out, empty, false, quietWork);
    expect(await contents(empty)).toEqual(before);
  });

  test('goes into no library by a link either', async () => {
    const { folder, out } = await worked();
    await backUp(folder, out, now, quietWork);
    await symlink(join(folder, 'articles'), join(dirname(out), 'link'));
    expect(await refusal(restoreBackup(out, join(dirname(out), 'link', 'new', 'one'), false, quietWork))).toBe(
      'restore-place',
    );
  });

  test('that is cancelled leaves nothing', async () => {
    const { folder, out } = await worked();
    await backUp(folder, out, now, quietWork);
    const stop = new AbortController();
    const work = { signal: stop.signal, progress: () => stop.abort() };
    await expect(restoreBackup(out, join(dirname(out), 'New'), false, work)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect((await readdir(dirname(out))).sort()).toEqual(['Library', 'library.zip']);
  });

  test('of a damaged backup says which files are damaged, restores nothing, and what is sound when told to', async () => {
    const { folder, out } = await worked();
    await backUp(folder, out, now, quietWork);
    const name = pictureName;
    const bytes = await readFile(out);
    bytes.write('X', bytes.indexOf(picture));
    await writeFile(out, bytes);
    const place = join(dirname(out), 'New');
    const error = await restoreBackup(out, place, false, quietWork).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'backup-damaged', facts: { entries: [name], more: 0 } });
    expect((await readdir(dirname(out))).sort()).toEqual(['Library', 'library.zip']);
    expect(await restoreBackup(out, place, true, quietWork)).toMatchObject({ damaged: [name] });
    const { [name]: _damaged, ...sound } = await contents(folder);
    expect(await contents(place)).toEqual(sound);
  });

  test('of a backup with any one byte changed gives every file as it was, or none that differs', async () => {
    const { folder, out } = await worked();
    await backUp(folder, out, now, quietWork);
    const whole = await readFile(out);
    const [before, roll] = [await contents(folder), dice(7)];
    for (let round = 0; round < 150; round++) {
      const bytes = Buffer.from(whole);
      const at = Math.floor(roll() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(roll() * 255));
      await writeFile(out, bytes);
      const place = join(dirname(out), 'New');
      const error: unknown = await restoreBackup(out, place, true, quietWork).then(
        () => null,
        (thrown) => thrown,
      );
      if (error === null) expect(before).toMatchObject(await contents(place));
      else expect(error).toMatchObject({ code: expect.stringMatching(/^backup-(?:unreadable|refused|newer)$/) });
      await rm(place, { recursive: true, force: true });
    }
  });
});

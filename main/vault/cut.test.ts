import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DeskError, quietWork, type Work } from '#shared/contract/index.ts';
import { article, library, now, refusal } from '../../tests/faults/desk.ts';
import { referenceStory } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { backUp, restoreBackup } from './index.ts';

/** A library with articles, a large picture that is stored as it is, and a zip in it, backed up. */
async function backedUp() {
  const place = await scratch();
  const folder = join(place, 'Library');
  const desk = await library(folder);
  await desk.create(referenceStory());
  for (const headline of ['Night bus', 'Harbour wall', 'By-election']) await desk.create(article(headline));
  await desk.close();
  await mkdir(join(folder, 'pictures', 'aa'), { recursive: true });
  const bytes = Buffer.from(Array.from({ length: 2_500_000 }, (_, at) => (at * 7919) % 251));
  await writeFile(join(folder, 'pictures', 'aa', `${'aa'.repeat(32)}.jpg`), bytes);
  const out = join(place, 'library.zip');
  await backUp(folder, join(place, 'inner.zip'), now, quietWork);
  await writeFile(join(folder, 'a zip of an editor.zip'), await readFile(join(place, 'inner.zip')));
  await rm(join(place, 'inner.zip'));
  await backUp(folder, out, now, quietWork);
  return { folder, out, whole: await readFile(out), place: join(place, 'New') };
}

async function files(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Every file of a restored library is, byte for byte, that of the library it was made of. */
async function expectSame(restored: string, original: string): Promise<string[]> {
  const names = await files(restored);
  for (const name of names)
    expect((await readFile(join(restored, name))).equals(await readFile(join(original, name))), name).toBe(true);
  return names;
}

test('a backup cut anywhere says so, and gives every file that is whole in it, and no other', async () => {
  const { folder, out, whole, place } = await backedUp();
  const stride = Math.ceil(whole.length / 60);
  const sizes = Array.from({ length: 60 }, (_, at) => whole.length - 1 - at * stride).filter((size) => size > 0);
  let most = Number.POSITIVE_INFINITY;
  for (const size of [...sizes, 200, 60, 31]) {
    await writeFile(out, whole.subarray(0, size));
    const error: unknown = await restoreBackup(out, place, false, quietWork).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error === null) {
      // Only the list a zip ends with was cut: every file is there, and the backup's own list says so.
      expect(await expectSame(place, folder)).toHaveLength((await files(folder)).filter(isPacked).length);
    } else {
      expect(error).toBeInstanceOf(DeskError);
      expect(error).toMatchObject({ code: expect.stringMatching(/^backup-(?:cut|unreadable)$/) });
      expect((await readdir(dirname(out))).toSorted()).toEqual(['Library', 'library.zip']);
      if (error instanceof DeskError && error.code === 'backup-cut') {
        const restored = await restoreBackup(out, place, true, quietWork);
        const names = await expectSame(place, folder);
        expect(restored).toMatchObject({ cut: true, entries: names.length });
        expect(restored.damaged).toContain('manifest.json');
        expect(names.length).toBeLessThanOrEqual(most);
        most = names.length;
      } else expect(size, 'only the first file is torn').toBeLessThan(400);
    }
    await rm(place, { recursive: true, force: true });
  }
  expect(most).toBeLessThan(3);
});

const isPacked = (name: string) => !name.startsWith('.cache');

test('what is packed first is the words, so that a cut takes pictures before it takes any article', async () => {
  const { folder, out, whole, place } = await backedUp();
  await truncate(out, whole.length - 2_000_000);
  await restoreBackup(out, place, true, quietWork);
  const documents = (names: string[]) => names.filter((name) => name.endsWith('article.json')).toSorted();
  expect(documents(await files(place))).toEqual(documents(await files(folder)));
});

test('the error counts what is whole and names the file the cut goes through', async () => {
  const { out, whole, place } = await backedUp();
  const picture = `pictures/aa/${'aa'.repeat(32)}.jpg`;
  // The last mention is the zip's own list, the one before it the head of the picture's bytes.
  const inList = whole.lastIndexOf(`library/${picture}`);
  await truncate(out, whole.lastIndexOf(`library/${picture}`, inList - 1) + 90_000);
  const error = await restoreBackup(out, place, false, quietWork).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'backup-cut', facts: { name: 'library.zip', torn: picture } });
  expect(error).toMatchObject({ facts: { entries: expect.any(Number) } });
  expect((await restoreBackup(out, place, true, quietWork)).damaged).toContain(picture);
});

test('a library restored from a cut backup opens, with the articles that were whole', async () => {
  const { out, whole, place } = await backedUp();
  await truncate(out, Math.floor(whole.length * 0.9));
  await restoreBackup(out, place, true, quietWork);
  const restored = await library(place);
  for (const { id } of await restored.list()) expect((await restored.open(id)).article.id).toBe(id);
});

test('a backup whose end reads as zeros is one that was cut', async () => {
  const { folder, out, whole, place } = await backedUp();
  const zeros = Buffer.from(whole);
  zeros.fill(0, Math.floor(whole.length * 0.6));
  await writeFile(out, zeros);
  expect(await refusal(restoreBackup(out, place, false, quietWork))).toBe('backup-cut');
  await restoreBackup(out, place, true, quietWork);
  await expectSame(place, folder);
});

test('looking for what is whole can be cancelled, and leaves nothing', async () => {
  const { out, whole, place } = await backedUp();
  await truncate(out, whole.length - 10);
  const stop = new AbortController();
  const progress: Work['progress'] = (_done, _total, doing) => doing === 'Looking for what is whole' && stop.abort();
  await expect(restoreBackup(out, place, true, { signal: stop.signal, progress })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect((await readdir(dirname(out))).toSorted()).toEqual(['Library', 'library.zip']);
  expect((await stat(out)).size).toBe(whole.length - 10);
});

test('a file that is no backup, whole or cut, is told as none', async () => {
  const { out, place } = await backedUp();
  for (const bytes of [Buffer.alloc(0), Buffer.from('PK'), Buffer.from('words\n'.repeat(400)), Buffer.alloc(70_000)]) {
    await writeFile(out, bytes);
    expect(await refusal(restoreBackup(out, place, true, quietWork))).toBe('backup-unreadable');
  }
});

import { execFileSync } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { DeskError, everything, quietWork } from '#shared/contract/index.ts';
import { untouchedCredits } from '#shared/credits/index.ts';
import { standfirstHouse } from '#shared/house/index.ts';
import { longArticle } from '../bench/article.ts';
import { scratch } from '../scratch.ts';
import { place, refusal } from './desk.ts';
import { draft } from './drafts.ts';
import { root } from './reader.ts';

const picture = (name: string) =>
  readFile(fileURLToPath(new URL(`../../main/pictures/examples/${name}`, import.meta.url)));

test.skipIf(!root || process.platform !== 'linux')(
  'on a disk that is really full everything that writes is refused in a word, loses nothing, and goes on when there is space',
  async () => {
    const disk = await scratch();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]);
    onTestFinished(() => void execFileSync('umount', ['-l', disk]));
    const desk = await place(join(disk, 'Library'));
    const story = longArticle(2_000);
    const revision = await desk.library.create(story);
    const [known, other] = [await picture('agrees.jpg'), await picture('old-mac.jpg')];
    const { hash } = await desk.pictures.takeIn('agrees.jpg', known, quietWork);
    const edited = await desk.pictures.edit(hash, { altText: 'A tower' });
    const binned = draft('binnedarticle', 3);
    await desk.library.create(binned);
    await desk.library.discard(binned.id);
    const named = await desk.history.name(story, 'Kept');

    const source = { name: 'long.txt', bytes: Buffer.alloc(20_000, 'a'), account: [], reading: story };
    const writes: [string, () => Promise<unknown>][] = [
      ['save', () => desk.library.save({ ...longArticle(2_500), id: story.id }, revision)],
      ['a version', () => desk.history.name({ ...longArticle(3_000), id: story.id }, 'Lost')],
      ['a picture', () => desk.pictures.takeIn('old-mac.jpg', other, quietWork)],
      ['an import', () => desk.library.create(draft('imported', 5), source)],
      ['a copy', () => desk.library.duplicate(story.id)],
      ['into the bin', () => desk.library.discard(story.id)],
      ['a picture into the bin', () => desk.pictures.bin.discard(hash)],
      ['a house style', () => desk.library.saveHouse({ ...standfirstHouse, id: 'harbour' })],
      ['a saved search', () => desk.searches.save('Embargoes', everything)],
      ['the desk’s agencies', () => desk.credits.write(untouchedCredits)],
      ['what is said of a picture', () => desk.pictures.edit(hash, { altText: 'Lost' })],
    ];
    await fill(join(disk, 'filler'));
    for (const [what, write] of writes) expect(await refusal(write()), what).toBe('disk-full');

    const whole = async () => {
      expect(await desk.library.open(story.id)).toMatchObject({ article: story, revision });
      expect(await desk.history.read(story.id, named.id)).toEqual({ ...story, id: story.id });
      expect((await desk.history.list(story.id)).versions.map(({ name }) => name)).toEqual(['Kept']);
      expect(await desk.pictures.records([hash])).toEqual([edited]);
      expect(await readFile((await desk.pictures.file(hash)).path)).toEqual(known);
      expect((await desk.library.list()).map(({ id }) => id)).toEqual([story.id]);
      expect((await desk.library.bin()).map(({ id }) => id)).toEqual([binned.id]);
      expect((await desk.library.houses()).map(({ id }) => id)).toEqual([standfirstHouse.id]);
      expect(await desk.searches.all()).toEqual([]);
    };
    await whole();
    await rm(join(disk, 'filler'));
    await whole();
    await desk.library.restore(binned.id);
    expect((await desk.library.open(binned.id)).article).toEqual(binned);
    const added = await desk.history.name(story, 'There is space');
    expect(await desk.history.read(story.id, added.id)).toEqual(story);
    expect((await desk.pictures.takeIn('old-mac.jpg', other, quietWork)).fileName).toBe('old-mac.jpg');
  },
  120_000,
);

/** Writes until the disk takes no byte more. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (let size = 65_536; size >= 1; ) {
      const full = await handle.write(Buffer.alloc(size)).then(
        ({ bytesWritten }) => bytesWritten < size,
        (error: unknown) => {
          if (error instanceof DeskError) throw error;
          return true;
        },
      );
      if (full) size = Math.floor(size / 2);
    }
  } finally {
    await handle.close();
  }
}

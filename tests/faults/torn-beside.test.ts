import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DeskError, quietWork } from '#shared/contract/index.ts';
import { keepExport } from '../../main/library/index.ts';
import { referenceStory } from '../page/story.ts';
import { scratch } from '../scratch.ts';
import { article, now, place } from './desk.ts';
import { draft } from './drafts.ts';
import { tornEverywhere } from './tearing.ts';

/** Long enough for the long form of the faults on a computer that has other work. */
const patience = 900_000;

const photo = fileURLToPath(new URL('../../main/pictures/examples/agrees.jpg', import.meta.url));

test(
  'of a history that was packed: what can be read is right, the rest is named, and it is written on',
  async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    const id = 'packedarticle';
    await desk.library.create(draft(id, 0));
    const history = join(folder, 'articles', id, 'history');
    const packed = 'versions-0001.jsonl.gz';
    let saves = 0;
    do await desk.history.name(draft(id, ++saves), String(saves));
    while (!(await readdir(history)).includes(packed));
    await desk.history.name(draft(id, ++saves), String(saves));
    await desk.close();
    const kept = join(await scratch(), 'history');
    await cp(history, kept, { recursive: true });
    const stride = Math.ceil((await readFile(join(history, packed))).length / 40);
    await tornEverywhere(folder, `articles/${id}/history/${packed}`, stride, async (again, _, torn) => {
      expect((await again.library.open(id)).article).toEqual(draft(id, 0));
      const { versions, damaged } = await again.history.list(id);
      expect(
        damaged.map(({ file }) => file),
        `${torn.length} bytes`,
      ).toContain(packed);
      for (const { id: version, name } of versions)
        expect(await again.history.read(id, version)).toEqual(draft(id, Number(name)));
      const { id: added } = await again.history.name(draft(id, 0), 'written on');
      expect(await again.history.read(id, added)).toEqual(draft(id, 0));
      await rm(history, { recursive: true });
      await cp(kept, history, { recursive: true });
    });
  },
  patience,
);

test(
  'of the record of an export: the article opens, and is still known to have gone out that day',
  async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    const story = referenceStory();
    await desk.library.create(story);
    await keepExport(folder, story.id, { at: now, place: 'out', files: [], leftOut: [], overridden: null });
    const { rows } = await desk.ledger.read(quietWork);
    expect(rows.length).toBeGreaterThan(0);
    await desk.close();
    const name = `articles/${story.id}/exports/${now.replaceAll(':', '-')}.json`;
    await tornEverywhere(folder, name, 29, async (again) => {
      expect((await again.library.open(story.id)).article).toEqual(story);
      expect((await again.ledger.read(quietWork)).rows).toEqual(rows);
    });
  },
  patience,
);

test(
  'of the bin’s last look at the clock: nothing goes from the bin before its time is known again',
  async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    const story = article('Night bus');
    await desk.library.create(story);
    await desk.library.discard(story.id);
    await desk.emptying.eraseDue();
    await desk.close();
    const later = { now: () => '2017-09-30T09:00:00.000Z' };
    await tornEverywhere(
      folder,
      'bin/bin.json',
      11,
      async (again) => {
        expect(await again.emptying.eraseDue()).toEqual({ articles: [], pictures: [] });
        expect((await again.library.bin()).map(({ id }) => id)).toEqual([story.id]);
      },
      later,
    );
  },
  patience,
);

test.each(['account.json', 'story.txt'])(
  'of an import’s %s: the article, and what it was read as, are whole',
  async (name) => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    const story = referenceStory();
    const bytes = Buffer.from('18 July 2017\n\nThe council votes tonight.\n');
    await desk.library.create(story, { name: 'story.txt', bytes, account: [], reading: story });
    await desk.close();
    await tornEverywhere(folder, `articles/${story.id}/source/${name}`, 13, async (again) => {
      expect(await again.library.open(story.id)).toMatchObject({ article: story, asRead: story, recovered: null });
    });
  },
  patience,
);

test(
  'of a picture’s record: it is read from the picture anew, the torn one is kept, and the editor is told',
  async () => {
    const { folder, picture } = await withPicture();
    const name = `pictures/${picture.hash.slice(0, 2)}/${picture.hash}.json`;
    await tornEverywhere(folder, name, -97, async (again, told) => {
      const [record] = await again.pictures.records([picture.hash]);
      expect(record).toMatchObject({ hash: picture.hash, read: picture.read, width: picture.width });
      expect(told).toMatchObject([{ what: 'picture' }]);
    });
  },
  patience,
);

test(
  'of a picture: it says that it is damaged, and is whole when it is added again',
  async () => {
    const { folder, picture, bytes } = await withPicture();
    const file = `pictures/${picture.hash.slice(0, 2)}/${picture.hash}.jpg`;
    await tornEverywhere(folder, file, 1_021, async (again) => {
      expect(await again.pictures.records([picture.hash])).toEqual([picture]);
      const shown = await again.pictures.copies
        .rendition(picture.hash, 320, 'image/jpeg')
        .catch((error: unknown) => error);
      if (shown instanceof DeskError) expect(shown.code).toBe('picture-damaged');
      else expect(shown).toBeInstanceOf(Uint8Array);
      expect(await again.pictures.takeIn('agrees.jpg', bytes, quietWork)).toEqual(picture);
      expect(await readFile(join(folder, file))).toEqual(bytes);
      await rm(join(folder, '.cache'), { recursive: true, force: true });
    });
  },
  patience,
);

/** A closed library with a picture in it, about which an editor wrote something. */
async function withPicture() {
  const folder = join(await scratch(), 'Library');
  const desk = await place(folder);
  const bytes = await readFile(photo);
  const { hash } = await desk.pictures.takeIn('agrees.jpg', bytes, quietWork);
  const picture = await desk.pictures.edit(hash, { altText: 'A tower' });
  await desk.close();
  return { folder, bytes, picture };
}

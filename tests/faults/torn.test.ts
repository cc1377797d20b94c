import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everything, type Mended } from '#shared/contract/index.ts';
import { standfirstHouse } from '#shared/house/index.ts';
import { openSettings } from '../../main/settings/index.ts';
import { referenceStory } from '../page/story.ts';
import { scratch } from '../scratch.ts';
import { article, documentOf, library, place, refusal, retitled } from './desk.ts';
import { filesIn } from './files.ts';
import { everyByte, tornEverywhere } from './tearing.ts';

/** Every length a torn write can leave a file in: each byte near its ends, and strides between. The closing line feed is no loss. */
function tornLengths(whole: Buffer, stride: number): number[] {
  const lengths = new Set<number>();
  for (let at = 0; at < whole.length - 1; at += everyByte ? 1 : stride) lengths.add(at);
  for (let at = 0; at < Math.min(64, whole.length - 1); at++) {
    lengths.add(at);
    lengths.add(whole.length - 2 - at);
  }
  return [...lengths].filter((length) => length >= 0);
}

/** What a torn write leaves of a file: it ends early, or its end was never written and reads as zeros. */
function tornForms(whole: Buffer, length: number): Buffer[] {
  const zeros = Buffer.alloc(whole.length);
  whole.copy(zeros, 0, 0, length);
  return [whole.subarray(0, length), zeros];
}

describe('a write torn by a power cut, wherever it was torn', () => {
  test('of an article: it says that it is damaged and stays, and nothing else is disturbed', async () => {
    const desk = await library();
    const [story, other] = [referenceStory(), article('Night bus')];
    await desk.create(story);
    await desk.create(other);
    await desk.list();
    const file = documentOf(desk, story.id);
    const whole = await readFile(file);
    const others = (await filesIn(desk.folder)).filter(({ path }) => !path.includes(story.id));
    for (const length of tornLengths(whole, 211)) {
      for (const torn of tornForms(whole, length)) {
        await writeFile(file, torn);
        expect(await refusal(desk.open(story.id)), `${length} bytes`).toBe('article-damaged');
        expect(await readFile(file)).toEqual(torn);
      }
    }
    expect(await desk.list()).toContainEqual(
      expect.objectContaining({ headline: story.head.headline, trouble: 'damaged' }),
    );
    expect((await desk.open(other.id)).article).toEqual(other);
    expect((await filesIn(desk.folder)).filter(({ path }) => !path.includes(story.id))).toEqual(others);
    await writeFile(file, whole);
    expect((await desk.open(story.id)).article).toEqual(story);
  });

  test('of library.json: the library opens with every article, its record made anew and the torn one kept', async () => {
    const desk = await library();
    const story = article('Night bus');
    await desk.create(story);
    await desk.close();
    const file = join(desk.folder, 'library.json');
    const whole = await readFile(file);
    const aside = join(desk.folder, 'library.damaged-20170718T090000Z.json');
    for (const length of tornLengths(whole, 1)) {
      for (const torn of tornForms(whole, length)) {
        await writeFile(file, torn);
        const told: Mended[] = [];
        const again = await library(desk.folder, [], { mended: (mended) => told.push(mended) });
        expect((await again.open(story.id)).article, `${length} bytes`).toEqual(story);
        await again.close();
        expect(told).toEqual([{ what: 'library', aside: basename(aside) }]);
        expect(await readFile(aside)).toEqual(torn);
        await rm(aside);
      }
    }
  });

  test('of a library.json with no articles beside it, which may be another program’s: it is refused and left alone', async () => {
    const folder = await scratch();
    await writeFile(join(folder, 'library.json'), '{"books": [');
    expect(await refusal(library(folder))).toBe('library-damaged');
    expect((await filesIn(folder)).map(({ bytes }) => bytes.toString())).toEqual(['{"books": [']);
  });

  test('of the list’s cache: the list is the same', async () => {
    const desk = await library();
    await desk.create(referenceStory());
    await desk.create(article('Night bus'));
    const list = await desk.list();
    await desk.close();
    const file = join(desk.folder, '.cache', 'list.json');
    const whole = await readFile(file);
    for (const length of tornLengths(whole, 31)) {
      for (const torn of tornForms(whole, length)) {
        await writeFile(file, torn);
        const again = await library(desk.folder);
        expect(await again.list(), `${length} bytes`).toEqual(list);
        await again.close();
      }
    }
  });

  test('of the settings: they are as drawn', async () => {
    const file = join(await scratch(), 'settings.json');
    await openSettings(file).write({ theme: 'dark' });
    const whole = await readFile(file);
    for (const length of tornLengths(whole, 1)) {
      for (const torn of tornForms(whole, length)) {
        await writeFile(file, torn);
        expect((await openSettings(file).read()).theme, `${length} bytes`).toBe('system');
      }
    }
  });

  test('of what an article was imported from: the article opens, and only that is gone', async () => {
    const desk = await library();
    const story = referenceStory();
    await desk.create(story, { name: 'story.txt', bytes: Buffer.from('18 July 2017'), account: [], reading: story });
    const file = join(desk.folder, 'articles', story.id, 'source', 'as-read.json');
    const whole = await readFile(file);
    for (const length of tornLengths(whole, 997)) {
      for (const torn of tornForms(whole, length)) {
        await writeFile(file, torn);
        expect(await desk.open(story.id), `${length} bytes`).toMatchObject({ article: story, asRead: null });
      }
    }
  });
});

describe('a write torn by a power cut, of what lies beside the articles', () => {
  test('of the saved searches: they are kept aside, and the editor is told', async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    await desk.searches.save('Embargoes', everything);
    await desk.close();
    await tornEverywhere(folder, 'searches.json', 17, async (again, told) => {
      expect(await again.searches.all()).toEqual([]);
      expect(told).toMatchObject([{ what: 'searches' }]);
    });
  });

  test('of a house style: it is kept aside, and the editor is told', async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    await desk.library.saveHouse({ ...standfirstHouse, id: 'harbour' });
    await desk.close();
    await tornEverywhere(folder, 'houses/harbour.json', 41, async (again, told) => {
      expect(await again.library.houses()).toEqual([standfirstHouse]);
      expect(told).toMatchObject([{ what: 'house' }]);
    });
  });

  test('of a history: the article is as it was, and every version before the tear can be read', async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    const story = article('Night bus');
    await desk.library.create(story);
    for (const name of ['one', 'two', 'three']) await desk.history.name(retitled(story, name), name);
    await desk.close();
    const file = `articles/${story.id}/history/versions.jsonl`;
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
    await tornEverywhere(folder, file, 97, async (again, _, torn) => {
      expect((await again.library.open(story.id)).article).toEqual(story);
      const { versions } = await again.history.list(story.id);
      const whole = lines.slice(0, 3).filter((line) => torn.includes(`${line}\n`) || torn.toString().endsWith(line));
      expect(versions.map(({ name }) => name).reverse()).toEqual(['one', 'two', 'three'].slice(0, whole.length));
      await again.history.name(story, 'written on');
      expect((await again.history.list(story.id)).versions[0]?.name).toBe('written on');
    });
  });

  test('of the mark of something in the bin: it is still there, and comes back whole', async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    const story = article('Night bus');
    await desk.library.create(story);
    await desk.library.discard(story.id);
    await desk.close();
    await tornEverywhere(folder, `bin/${story.id}/discarded.json`, 13, async (again) => {
      expect((await again.library.bin()).map(({ id }) => id)).toEqual([story.id]);
      await again.library.restore(story.id);
      expect((await again.library.open(story.id)).article).toEqual(story);
      await again.library.discard(story.id);
    });
  });

  test('of the index of the search: everything is found', async () => {
    const folder = join(await scratch(), 'Library');
    const desk = await place(folder);
    await desk.library.create(article('Night bus'));
    const search = { search: { ...everything, words: 'council' }, skip: 0, take: 10 };
    await desk.search.ready(() => undefined);
    await desk.close();
    await tornEverywhere(folder, '.cache/search.db', 20_011, async (again) => {
      await again.search.ready(() => undefined);
      expect((await again.search.find(search)).total).toBe(1);
    });
  }, 300_000);
});

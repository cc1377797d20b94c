import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newArticle } from '#shared/article/index.ts';
import { quietWork } from '#shared/contract/index.ts';
import { photo } from '../../tests/e2e/photo.ts';
import {
  budget,
  figure,
  find,
  harbour,
  marked,
  newsroom,
  now,
  reopened,
  slugs,
  tokyo,
} from '../../tests/search/newsroom.ts';
import { openPictures } from '../pictures/index.ts';

describe('the index', () => {
  test('finds what was just saved, and not what it said before', async () => {
    const desk = await newsroom();
    await find(desk, 'harbour');
    const { article, revision } = await desk.library.open(harbour.id);
    await desk.library.save({ ...article, head: { ...article.head, headline: 'Ferry cancelled' } }, revision);
    desk.search.touched([harbour.id]);
    expect(await slugs(desk, 'ferry')).toEqual(['harbour-dredging']);
    expect((await find(desk, 'dredging')).hits.flatMap(({ passages }) => passages.map(({ field }) => field))).toEqual([
      'slug',
    ]);
  });

  test('finds nothing that is in the bin, and finds it again when it is taken back', async () => {
    const desk = await newsroom();
    await find(desk, 'harbour');
    await desk.library.discard(harbour.id);
    desk.search.touched([harbour.id]);
    expect(await slugs(desk, 'harbour')).toEqual(['budget-night']);
    await desk.library.restore(harbour.id);
    desk.search.touched([harbour.id]);
    expect(await slugs(desk, 'lowestoft')).toEqual(['harbour-dredging']);
  });

  test.each<[string, (file: string) => Promise<void>]>([
    ['deleted', (file) => rm(file)],
    ['empty', (file) => truncate(file, 0)],
    ['cut short', (file) => truncate(file, 9_000)],
    ['no database', (file) => writeFile(file, 'not a database at all, '.repeat(500))],
    [
      'overwritten in the middle',
      async (file) => {
        const bytes = await readFile(file);
        bytes.fill(0x5a, 4_096);
        await writeFile(file, bytes);
      },
    ],
  ])('that is %s is made again, and finds the same', async (_what, harm) => {
    const first = await newsroom();
    expect(await slugs(first, 'harbour')).toEqual(['harbour-dredging', 'budget-night']);
    const { folder } = first.library;
    await first.close();
    await harm(join(folder, '.cache', 'search.db'));
    expect(await slugs(await reopened(folder), 'harbour')).toEqual(['harbour-dredging', 'budget-night']);
  });

  test('catches up with what happened while nobody looked', async () => {
    const first = await newsroom();
    await find(first, 'harbour');
    const { folder } = first.library;
    await first.close();
    const text = await readFile(join(folder, 'articles', harbour.id, 'article.json'), 'utf8');
    await writeFile(join(folder, 'articles', harbour.id, 'article.json'), text.replaceAll('Lowestoft', 'Grimsby'));
    await rm(join(folder, 'articles', budget.id), { recursive: true });
    await cp(join(folder, 'articles', tokyo.id), join(folder, 'articles', 'copied99'), { recursive: true });
    const second = await reopened(folder);
    expect(await slugs(second, 'grimsby')).toEqual(['harbour-dredging']);
    expect(await slugs(second, 'lowestoft')).toEqual([]);
    expect(await slugs(second, 'budget')).toEqual([]);
    expect((await find(second, '東京')).hits.map(({ article }) => article.id).sort()).toEqual(
      [tokyo.id, 'copied99'].sort(),
    );
  });

  test('finds by what a picture says of itself, and by what an editor then makes of it', async () => {
    const desk = await newsroom([]);
    const pictures = await openPictures(desk.library.folder, { now: () => now });
    onTestFinished(() => pictures.close());
    const words = { creator: 'Aiko Tanaka', caption: 'A ferry leaves Grimsby' };
    const { hash } = await pictures.takeIn('ferry.jpg', await photo(20, words), quietWork);
    await desk.library.create(newArticle(now, { slug: 'ferry-strike' }, [figure('', null, hash)]));
    const [hit] = (await find(desk, 'tanaka grimsby')).hits;
    expect(hit?.passages.map(marked)).toEqual([
      'credit: Aiko [Tanaka]',
      'picture: A ferry leaves [Grimsby] Aiko [Tanaka]',
    ]);
    await pictures.edit(hash, { creditLine: 'Desk archive' }, undefined);
    desk.search.picturesChanged([hash]);
    await expect.poll(() => slugs(desk, 'archive')).toEqual(['ferry-strike']);
  });

  test('that is broken off in the middle goes on at the next start', async () => {
    const many = Array.from({ length: 40 }, (_, at) => newArticle(now, { slug: `bus-${at}`, headline: 'Night bus' }));
    const first = await newsroom(many);
    const { search, library } = first;
    const broken = search.ready(() => undefined);
    await library.list();
    await first.close();
    await broken;
    const second = await reopened(library.folder);
    expect((await find(second, 'bus')).total).toBe(40);
  });

  test('of a library that may not be written in is kept in memory', async () => {
    const first = await newsroom();
    const { folder } = first.library;
    await first.close();
    await rm(join(folder, '.cache'), { recursive: true, force: true });
    // A file where the cache’s folder should be stops whoever runs the test, root too.
    await writeFile(join(folder, '.cache'), '');
    expect(await slugs(await reopened(folder), 'harbour')).toEqual(['harbour-dredging', 'budget-night']);
    expect(await readFile(join(folder, '.cache'), 'utf8')).toBe('');
  });
});

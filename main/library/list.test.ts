import { chmod, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleWords, newArticle } from '#shared/article/index.ts';
import { article, documentOf, library, now, retitled } from '../../tests/faults/desk.ts';
import { hash, picture, record, referenceStory } from '../../tests/page/story.ts';

const cacheOf = (folder: string): string => join(folder, '.cache', 'list.json');

describe('the list of articles', () => {
  test('says of the reference story what an editor wants to know', async () => {
    const desk = await library();
    const story = referenceStory();
    await desk.create(story);
    expect(await desk.list()).toEqual([
      {
        id: story.id,
        slug: story.head.slug,
        headline: story.head.headline,
        section: story.head.section,
        status: 'draft',
        words: articleWords(story),
        figures: 6,
        withoutCredit: 3,
        changed: story.changed,
        embargo: null,
      },
    ]);
  });

  test('stands in the order of the last change, whatever the time zone', async () => {
    const desk = await library();
    const changed = (headline: string, moment: string) => ({ ...article(headline), changed: moment });
    await desk.create(changed('Second', '2017-07-18T10:00:00+01:00'));
    await desk.create(changed('First', '2017-07-18T09:30:00Z'));
    await desk.create(changed('Third', '2017-07-18T08:59:59Z'));
    expect((await desk.list()).map(({ headline }) => headline)).toEqual(['First', 'Second', 'Third']);
  });

  test('is remembered from one start to the next, and shown before any article was looked at', async () => {
    const first = await library();
    expect(await first.remembered()).toBeNull();
    await first.create(article('Kept'));
    const gone = article('Gone');
    await first.create(gone);
    const before = await first.list();
    await first.close();
    await rm(join(first.folder, 'articles', gone.id), { recursive: true });

    const second = await library(first.folder);
    expect(await second.remembered()).toEqual(before);
    const looked: string[] = [];
    const now = await second.list((done, total) => looked.push(`${done} of ${total}`));
    expect(now.map(({ headline }) => headline)).toEqual(['Kept']);
    expect(looked).toEqual(['1 of 1']);
    expect(await second.remembered()).toEqual(now);
  });

  test('keeps what it learned of pictures’ credits though no article changed', async () => {
    const credited = record(1, { creditLine: 'Jane Doe' });
    const first = await library();
    await first.create(newArticle(now, {}, [picture(1, '', '')]));
    expect(await first.list()).toMatchObject([{ withoutCredit: 1 }]);
    await first.close();
    const second = await library(first.folder, [credited]);
    expect(await second.list()).toMatchObject([{ withoutCredit: 0 }]);
    await second.close();
    const third = await library(first.folder, []);
    expect(await third.remembered()).toMatchObject([{ withoutCredit: 0 }]);
  });

  test('counts a figure as credited by its own credit or its picture’s, and sees a credit come and go', async () => {
    const pictures = [record(1), record(2, { creditLine: 'Getty Images' })];
    const desk = await library(undefined, pictures);
    const figures = [picture(1, '', ''), picture(2, '', ''), picture(1, '', 'Reuters'), picture(3, '', '')];
    await desk.create(newArticle(now, {}, figures));
    const withoutCredit = async () => (await desk.list())[0]?.withoutCredit;
    expect(await withoutCredit()).toBe(2);
    pictures[0] = record(1, { creator: ['Jane Doe'] });
    expect(await withoutCredit()).toBe(1);
    pictures[1] = record(2);
    desk.picturesChanged([hash(2)]);
    expect(await withoutCredit()).toBe(2);
  });

  test('is kept for the next start, and made again when it is deleted', async () => {
    const first = await library();
    await first.create(referenceStory());
    const list = await first.list();
    await first.close();
    expect(await readFile(cacheOf(first.folder), 'utf8')).toContain(referenceStory().head.headline);
    const second = await library(first.folder);
    expect(await second.list()).toEqual(list);
    await second.close();
    await rm(join(first.folder, '.cache'), { recursive: true });
    expect(await (await library(first.folder)).list()).toEqual(list);
  });

  test('never decides what exists: the folder does', async () => {
    const first = await library();
    const [kept, removed] = [article('Kept'), article('Removed')];
    await first.create(kept);
    await first.create(removed);
    await first.list();
    await first.close();
    await rm(join(first.folder, 'articles', removed.id), { recursive: true });
    await mkdir(join(first.folder, 'articles', 'added1'));
    await writeFile(documentOf(first, 'added1'), JSON.stringify(article('Added')));
    await writeFile(documentOf(first, kept.id), JSON.stringify(retitled(kept, 'Changed')));
    const headlines = (await (await library(first.folder)).list()).map(({ headline }) => headline);
    expect(headlines.sort()).toEqual(['Added', 'Changed']);
  });

  test('is not taken in by a file of the same size and time', async () => {
    const desk = await library();
    const story = article('Bus A');
    await desk.create(story);
    await desk.list();
    const then = new Date(now);
    await utimes(documentOf(desk, story.id), then, then);
    await desk.list();
    await desk.save(retitled(story, 'Bus B'), null);
    await utimes(documentOf(desk, story.id), then, then);
    expect(await desk.list()).toMatchObject([{ headline: 'Bus B' }]);
  });

  test('shows an article it cannot read as it was last known, and says why', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus');
    await desk.create(story);
    await desk.list();
    const whole = await readFile(documentOf(desk, story.id), 'utf8');
    await writeFile(documentOf(desk, story.id), whole.slice(0, 200));
    expect(await desk.list()).toMatchObject([{ headline: story.head.headline, trouble: 'damaged' }]);
    await writeFile(documentOf(desk, story.id), whole.replace('"version": 1', '"version": 99'));
    expect(await desk.list()).toMatchObject([{ headline: story.head.headline, trouble: 'newer' }]);
    await writeFile(documentOf(desk, story.id), whole);
    expect((await desk.list())[0]).not.toHaveProperty('trouble');
  });

  test.skipIf(process.getuid?.() === 0)('shows an article it may not read', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus');
    await desk.create(story);
    await chmod(documentOf(desk, story.id), 0o000);
    expect(await desk.list()).toMatchObject([{ id: story.id, trouble: 'unreadable' }]);
  });

  test('passes over what a person or a sync program put beside the articles', async () => {
    const desk = await library();
    const story = article('Council keeps the night bus');
    await desk.create(story);
    await writeFile(join(desk.folder, 'articles', '.DS_Store'), '');
    await mkdir(join(desk.folder, 'articles', `${story.id} (copy)`));
    await mkdir(join(desk.folder, 'articles', 'emptyfolder'));
    expect(await desk.list()).toHaveLength(1);
  });
});

import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Article } from '#shared/article/index.ts';
import { quietWork } from '#shared/contract/index.ts';
import { article, documentOf, now, refusal, retitled } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { collationRows, historyRows, openPlace, type Place } from './index.ts';

/** A library, and what the window asks about articles that two had changed. */
async function place() {
  const unforeseen = (error: unknown) => {
    throw error;
  };
  const folder = join(await scratch(), 'Library');
  const opened: Place = await openPlace(folder, { now: () => now, who: 'ida', unforeseen, create: true });
  onTestFinished(() => opened.close());
  return {
    ...opened,
    rows: {
      ...collationRows(
        () => opened,
        () => undefined,
      ),
      ...historyRows(() => opened),
    },
  };
}

type Desk = Awaited<ReturnType<typeof place>>;

const headline = (state: Article) => state.head.headline;

/** The headlines of every version, last made first, with what each was kept for. */
async function versionsOf({ rows }: Desk, id: string): Promise<[string, string][]> {
  const { versions } = await rows['history.list']({ id }, quietWork);
  return Promise.all(
    versions.map(
      async ({ id: version, why }): Promise<[string, string]> => [
        why,
        headline(await rows['history.read']({ id, version }, quietWork)),
      ],
    ),
  );
}

test('when two had changed an article, both sides are versions before the editor is asked', async () => {
  const desk = await place();
  const story = article('As opened');
  await desk.library.create(story);
  await writeFile(documentOf(desk.library, story.id), JSON.stringify(retitled(story, 'Theirs')));
  const theirs = await desk.rows['collation.begin']({ article: retitled(story, 'Mine') }, quietWork);
  expect(headline(theirs.article)).toBe('Theirs');
  expect(await versionsOf(desk, story.id)).toEqual([
    ['thisHand', 'Mine'],
    ['otherHand', 'Theirs'],
  ]);
  // Nothing but the history was written.
  expect(headline((await desk.library.open(story.id)).article)).toBe('Theirs');
});

test('both can be kept: one becomes an article of its own', async () => {
  const desk = await place();
  const story = article('Night bus', { slug: 'night-bus', status: 'published' });
  await desk.library.create(story);
  const copy = await desk.rows['collation.keepBoth']({ article: retitled(story, 'Mine') }, quietWork);
  expect(copy.article.head).toMatchObject({ headline: 'Mine', slug: 'night-bus-copy', status: 'draft' });
  expect(copy.article.id).not.toBe(story.id);
  expect((await desk.library.list()).map(({ slug }) => slug).sort()).toEqual(['night-bus', 'night-bus-copy']);
});

test.each([
  'article (conflicted copy 2017-07-18).json',
  "article (Ida's conflicted copy 2017-07-18 (1)).json",
  'article.sync-conflict-20170718-090000-ABCDEFG.json',
  'article_conflict-20170718-090000.json',
  'article (SFConflict ida@desk.example 2017-07-18-09-00-00).json',
  'article-DESK-PC.json',
  'article 2.json',
  'Article (1).JSON',
])('“%s”, as a sync program leaves it, is the other side, and no second article', async (name) => {
  const desk = await place();
  const story = article('Mine');
  await desk.library.create(story);
  const folder = dirname(documentOf(desk.library, story.id));
  const told: string[] = [];
  desk.library.onChange((ids) => told.push(...ids));
  await pause(100);
  await writeFile(join(folder, name), JSON.stringify(retitled(story, 'Theirs')));
  await vi.waitFor(() => expect(told).toContain(story.id), 5_000);

  expect(await desk.library.list()).toHaveLength(1);
  const [copy] = await desk.rows['collation.copies']({ id: story.id }, quietWork);
  expect(copy).toMatchObject({ name, article: { id: story.id, head: { headline: 'Theirs' } }, pictures: [] });
  const seen = { id: story.id, name, revision: copy?.revision ?? '' };
  await desk.rows['collation.settle'](seen, quietWork);
  expect(await readdir(folder)).not.toContain(name);
  expect(await versionsOf(desk, story.id)).toEqual([['otherHand', 'Theirs']]);
  expect(await refusal(desk.rows['collation.settle'](seen, quietWork))).toBe('article-changed-outside');
});

test('a copy that changed since it was seen is not taken away; other files beside the document are no copies', async () => {
  const desk = await place();
  const story = article('Mine');
  await desk.library.create(story);
  const folder = dirname(documentOf(desk.library, story.id));
  for (const name of ['article.damaged-20170718T090000Z.json', 'notes.json', 'article.txt'])
    await writeFile(join(folder, name), JSON.stringify(story));
  await writeFile(join(folder, 'article half synced.json'), JSON.stringify(story).slice(0, 200));
  expect(await desk.rows['collation.copies']({ id: story.id }, quietWork)).toEqual([]);

  const name = 'article 2.json';
  await writeFile(join(folder, name), JSON.stringify(retitled(story, 'Theirs')));
  const [copy] = await desk.rows['collation.copies']({ id: story.id }, quietWork);
  await writeFile(join(folder, name), JSON.stringify(retitled(story, 'Theirs, later')));
  const seen = { id: story.id, name, revision: copy?.revision ?? '' };
  expect(await refusal(desk.rows['collation.settle'](seen, quietWork))).toBe('article-changed-outside');
  expect(await refusal(desk.rows['collation.settle']({ ...seen, name: 'article.json' }, quietWork))).toBe(
    'article-changed-outside',
  );
  expect(await readdir(folder)).toContain(name);
});

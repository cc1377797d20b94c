import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Article, articleFigures, type FigureBlock, newArticle } from '#shared/article/index.ts';
import { DeskError, quietWork } from '#shared/contract/index.ts';
import { photo } from '../../tests/e2e/photo.ts';
import { paragraph } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { type OpenDesk, openDesk } from '../desk.ts';

const work = quietWork;

async function desk(): Promise<OpenDesk> {
  const folder = await scratch();
  const opened = await openDesk({
    library: join(folder, 'Library'),
    settings: join(folder, 'settings.json'),
    version: '0.1.0',
    host: 'browser',
    now: () => '2026-11-24T12:00:00Z',
    unforeseen: String,
  });
  onTestFinished(() => opened.close());
  return opened;
}

async function takeIn({ rows }: OpenDesk, hue: number, creditLine: string): Promise<string> {
  const bytes = new Uint8Array(await photo(hue, { creditLine }));
  return (await rows['pictures.takeIn']({ name: `scene-${hue}.jpg`, bytes }, work)).hash;
}

/** An article of that headline that shows a picture, under a credit of its own where one is given. */
async function shows({ rows }: OpenDesk, headline: string, picture: string, credit: string | null): Promise<Article> {
  const figure: FigureBlock = {
    type: 'figure',
    id: 'figure1',
    picture,
    awaits: '',
    caption: [],
    alt: { kind: 'text', text: 'A scene' },
    size: 'column',
    credit,
  };
  const article = newArticle('2026-11-20T12:00:00Z', { headline }, [paragraph('Words.'), figure]);
  await rows['library.save']({ article, revision: null }, work);
  return article;
}

async function creditsIn({ rows }: OpenDesk): Promise<string[]> {
  return (await rows['ledger.read']({}, work)).rows.map(({ credit }) => credit).sort();
}

test('one picture credited two ways gets one credit line everywhere, and what stood before comes back', async () => {
  const open = await desk();
  const hash = await takeIn(open, 20, 'Jane Doe/Reuters');
  await shows(open, 'Harbour', hash, null);
  const other = await shows(open, 'Council', hash, 'Reuters');
  expect(await open.rows['ledger.doubles']({}, work)).toEqual([
    { pictures: [hash], credits: expect.arrayContaining(['Jane Doe/Reuters', 'Reuters']) },
  ]);

  const before = await open.rows['ledger.credit'](
    { pictures: [hash], creditLine: 'Jane Doe/Reuters', leave: null },
    work,
  );
  expect(await creditsIn(open)).toEqual(['Jane Doe/Reuters', 'Jane Doe/Reuters']);
  expect(await open.rows['ledger.doubles']({}, work)).toEqual([]);

  await open.rows['ledger.uncredit'](before, work);
  expect(await creditsIn(open)).toEqual(['Jane Doe/Reuters', 'Reuters']);
  const { article } = await open.rows['library.open']({ id: other.id }, work);
  expect(articleFigures(article)).toEqual(articleFigures(other));
});

test('the article that is open in a window keeps its figures: the window writes it', async () => {
  const open = await desk();
  const hash = await takeIn(open, 60, '');
  const article = await shows(open, 'Harbour', hash, 'Jane Doe');
  const { revision } = await open.rows['library.open']({ id: article.id }, work);
  const { figures } = await open.rows['ledger.credit'](
    { pictures: [hash], creditLine: 'Jane Doe/PA', leave: article.id },
    work,
  );
  expect(figures).toEqual([]);
  expect((await open.rows['library.open']({ id: article.id }, work)).revision).toBe(revision);
});

test('where a credit cannot be written everywhere, none is written', async () => {
  const open = await desk();
  const hash = await takeIn(open, 100, 'Jane Doe/Reuters');
  await shows(open, 'Harbour', hash, 'Reuters');
  const stop = new AbortController();
  const stopping = { signal: stop.signal, progress: () => undefined };
  stop.abort(new DeskError('cancelled', {}));
  await expect(
    open.rows['ledger.credit']({ pictures: [hash], creditLine: 'AP', leave: null }, stopping),
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect(await creditsIn(open)).toEqual(['Reuters']);
});

test('a picture licensed for one use is refused in a second article', async () => {
  const open = await desk();
  const hash = await takeIn(open, 140, 'Jane Doe/Reuters');
  await open.rows['pictures.edit']({ hash, edited: {}, rights: { uses: 1 } }, work);
  const first = await shows(open, 'Harbour', hash, null);
  const asked = { allowMissing: false, override: null };
  await expect(open.rows['export.toZip']({ id: first.id, ...asked }, work)).resolves.toBeDefined();
  const second = await shows(open, 'Council', hash, null);
  await expect(open.rows['export.toZip']({ id: second.id, ...asked }, work)).rejects.toMatchObject({
    code: 'export-blocked',
    facts: { findings: [expect.objectContaining({ code: 'rights-overused' })] },
  });
  expect(await open.rows['ledger.elsewhere']({ article: second.id, pictures: [hash] }, work)).toEqual({ [hash]: 1 });
});

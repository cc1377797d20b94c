import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { type Article, articleFigures, blockFigures } from '#shared/article/index.ts';
import { DeskError, type DeskEvent, fromWire, type Opened, quietWork } from '#shared/contract/index.ts';
import { photo } from '../tests/e2e/photo.ts';
import { scratch } from '../tests/scratch.ts';
import { type DeskOptions, type OpenDesk, openDesk } from './desk.ts';

const work = quietWork;
const story = new URL('../tests/stories/reference.txt', import.meta.url);
const source = async () => ({ name: 'reference.txt', bytes: new Uint8Array(await readFile(story)), decisions: [] });

async function desk(folder: string, more: Partial<DeskOptions> = {}): Promise<OpenDesk> {
  const opened = await openDesk({
    library: join(folder, 'Library'),
    settings: join(folder, 'settings.json'),
    version: '0.1.0',
    host: 'window',
    unforeseen: (error) => {
      throw error;
    },
    ...more,
  });
  onTestFinished(() => opened.close());
  return opened;
}

/** Fills every frame with a picture of its own, credits each and says what it shows, as an editor would. */
async function withPictures({ rows }: OpenDesk, { article, revision }: Opened): Promise<Article> {
  const placed: Article = { ...article, body: [] };
  let hue = 0;
  for (const block of article.body) {
    if (block.type !== 'figure') {
      placed.body.push(block);
      continue;
    }
    hue += 50;
    const bytes = new Uint8Array(await photo(hue));
    const picture = await rows['pictures.takeIn']({ name: `desk-${hue}.jpg`, bytes }, work);
    await rows['pictures.edit']({ hash: picture.hash, edited: { creditLine: `Jane Doe/Agency ${hue}` } }, work);
    const alt = { kind: 'text' as const, text: `A scene in hue ${hue}` };
    placed.body.push({ ...block, picture: picture.hash, alt });
  }
  await rows['library.save']({ article: placed, revision }, work);
  return placed;
}

/** Turns the first picture, and crops it for every layout. */
async function cropped({ rows }: OpenDesk, article: Article): Promise<void> {
  const [hash] = articleFigures(article).flatMap(({ picture }) => picture ?? []);
  const crops = {
    wide: { left: 0, top: 0.1, width: 0.75, height: 0.5 },
    square: { left: 0.1, top: 0, width: 0.5, height: 0.5 },
    portrait: { left: 0.2, top: 0.2, width: 0.3, height: 0.6 },
  };
  const shape = { turns: 1, focus: { x: 0.3, y: 0.4 }, crops };
  const edited = { creditLine: 'Jane Doe/Agency 50' };
  await rows['pictures.edit']({ hash: hash ?? '', edited, shape }, work);
}

/** Every file of a folder by its path in it. */
async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

/** Every file of a zip by its path in it. */
async function unzipped(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}

const parts = (address: string) => address.split('/').slice(2).map(decodeURIComponent);

describe('the main job on the reference story', () => {
  test('what was previewed is what is exported, byte for byte, to a folder and to a zip', async () => {
    const folder = await scratch();
    const out = join(folder, 'out');
    const open = await desk(folder, { chooseFolder: async () => out });
    const article = await withPictures(open, await open.rows['import.accept'](await source(), work));
    const { id } = article;
    await cropped(open, article);

    const shown = await open.rows['preview.show']({ article, edits: [] }, work);
    const exported = await open.rows['export.toFolder']({ id, allowMissing: false, override: null }, work);
    const zipped = await open.rows['export.toZip']({ id, allowMissing: false, override: null }, work);

    const written = await filesIn(out);
    const packed = await unzipped(open.stores.downloads.take(parts(zipped.address))?.bytes ?? new Uint8Array());
    expect([...written.keys()].sort()).toEqual(exported?.files.map(({ name }) => name).sort());
    expect(written.size).toBeGreaterThan(6 * 2);
    expect(new Map([...packed].sort())).toEqual(new Map([...written].sort()));

    const { slug } = (await open.rows['library.open']({ id }, work)).article.head;
    const [token = '', number = ''] = parts(shown.address);
    for (const [name, bytes] of written) {
      const beside = name === `${slug}/${slug}.html` ? 'index.html' : name.slice(slug.length + 1);
      const previewed = await open.stores.shelf.file([token, number, ...beside.split('/')])?.load();
      expect(previewed, name).toBeDefined();
      expect(Buffer.compare(bytes, Buffer.from(previewed ?? [])), name).toBe(0);
    }
    expect(Buffer.byteLength(written.get(`${slug}/${slug}.html`) ?? '')).toBe(shown.bytes);
    expect(shown.leftOut).toEqual([]);
    expect([...written.keys()].filter((name) => name.includes('wide')).length, 'a crop is among them').toBeGreaterThan(
      0,
    );
  });

  test('after a restart everything is as it was', async () => {
    const folder = await scratch();
    const first = await desk(folder);
    const imported = await first.rows['import.accept'](await source(), work);
    const article = await withPictures(first, imported);
    await first.rows['settings.write']({ theme: 'dark', lastArticle: article.id }, work);
    const before = await first.rows['library.open']({ id: article.id }, work);
    const list = await first.rows['library.list']({}, work);
    await first.close();

    const second = await desk(folder);
    const after = await second.rows['library.open']({ id: article.id }, work);
    expect(after).toEqual(before);
    expect(after.article).toEqual(article);
    expect(after.asRead).toEqual(imported.article);
    expect(after.pictures.map(({ edited }) => edited.creditLine)).toEqual(
      [50, 100, 150, 200, 250, 300].map((hue) => `Jane Doe/Agency ${hue}`),
    );
    expect(await second.rows['library.list']({}, work)).toEqual(list);
    expect(await second.rows['settings.read']({}, work)).toMatchObject({ theme: 'dark', lastArticle: article.id });
    expect(await second.rows['preview.show']({ article: after.article, edits: [] }, work)).toMatchObject({
      leftOut: [],
    });
  });
});

describe('the gate', () => {
  test('waiting frames stop an export, unless they may be left out; then each is named', async () => {
    const folder = await scratch();
    const open = await desk(folder);
    const { article } = await open.rows['import.accept'](await source(), work);
    const stopped = open.exportInto(join(folder, 'out'), { id: article.id, allowMissing: false, override: null }, work);
    await expect(stopped).rejects.toMatchObject({ code: 'export-blocked' });
    await expect(readdir(join(folder, 'out'))).rejects.toThrow('ENOENT');
    const { leftOut, files } = await open.exportInto(
      join(folder, 'out'),
      { id: article.id, allowMissing: true, override: null },
      work,
    );
    expect(leftOut).toHaveLength(articleFigures(article).length);
    expect(files.filter(({ name }) => /\.(jpe?g|webp|avif|png)$/.test(name))).toEqual([]);
  });

  test.each([
    ['credit', 'credit-missing'],
    ['alternative text', 'alt-missing'],
  ])('a picture without its %s stops an export whatever may be left out', async (what, code) => {
    const folder = await scratch();
    const open = await desk(folder);
    const opened = await open.rows['import.accept'](await source(), work);
    const article = await withPictures(open, opened);
    const [figure] = article.body.flatMap(blockFigures);
    if (what === 'credit') await open.rows['pictures.edit']({ hash: figure?.picture ?? '', edited: {} }, work);
    const bare: Article = {
      ...article,
      body: article.body.map((block) => {
        if (block.type !== 'figure' || block.id !== figure?.id) return block;
        return what === 'credit' ? { ...block, credit: null } : { ...block, alt: { kind: 'text', text: '' } };
      }),
    };
    const { revision } = await open.rows['library.open']({ id: article.id }, work);
    await open.rows['library.save']({ article: bare, revision }, work);
    for (const allowMissing of [false, true]) {
      const stopped = open.exportInto(join(folder, 'out'), { id: article.id, allowMissing, override: null }, work);
      const error = await stopped.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (!(error instanceof DeskError)) throw error ?? new Error('the export went through');
      expect(error.toWire()).toMatchObject({ code: 'export-blocked', facts: { findings: [{ code, figure: 1 }] } });
    }
  });
});

describe('an editor who exports all the same', () => {
  test('says why, which is kept with the export, and the picture is printed', async () => {
    const folder = await scratch();
    const library = join(folder, 'Library');
    const open = await desk(folder, { now: () => '2026-11-24T10:00:00.000Z' });
    const article = await withPictures(open, await open.rows['import.accept'](await source(), work));
    const { id } = article;
    const [first, second] = articleFigures(article);
    const edit = open.rows['pictures.edit'];
    await edit({ hash: first?.picture ?? '', edited: {}, rights: { noFurtherUse: true } }, work);
    await edit({ hash: second?.picture ?? '', edited: { creditLine: 'AP' }, rights: { expires: '2026-11-23' } }, work);
    const bare = article.body.map((block) =>
      block.type === 'figure' && block.id === first?.id ? { ...block, credit: null } : block,
    );
    const { revision } = await open.rows['library.open']({ id }, work);
    await open.rows['library.save']({ article: { ...article, body: bare }, revision }, work);

    const asked = { id, allowMissing: false, override: null };
    await expect(open.exportInto(join(folder, 'out'), asked, work)).rejects.toMatchObject({
      facts: {
        findings: [
          { code: 'credit-missing', figure: 1 },
          { code: 'rights-ended', figure: 1 },
          { code: 'rights-expired', figure: 2 },
        ],
      },
    });
    const override = 'The agency agreed by telephone';
    const report = await open.exportInto(join(folder, 'out'), { ...asked, override }, work);
    expect(report.leftOut).toEqual([]);
    expect(report.files.filter(({ name }) => /-1-\d+\.jpg$/.test(name)).length).toBeGreaterThan(0);
    expect(report.recorded).toBe(true);
    const kept = join(library, 'articles', id, 'exports', '2026-11-24T10-00-00.000Z.json');
    expect(JSON.parse(await readFile(kept, 'utf8'))).toEqual({
      format: 'standfirst/export',
      version: 1,
      at: '2026-11-24T10:00:00.000Z',
      place: join(folder, 'out'),
      files: report.files,
      leftOut: report.leftOut,
      overridden: {
        reason: override,
        findings: [
          { code: 'credit-missing', message: 'Picture 1 has no credit line.', figure: 1 },
          { code: 'rights-ended', message: 'Picture 1 may not be used any more.', figure: 1 },
          { code: 'rights-expired', message: 'Picture 2’s licence ended on 2026-11-23.', figure: 2 },
        ],
      },
    });
  });

  test('cannot export what is unfinished, whatever the reason', async () => {
    const folder = await scratch();
    const open = await desk(folder);
    const { article } = await open.rows['library.create']({}, work);
    const asked = { id: article.id, allowMissing: true, override: 'In a hurry' };
    await expect(open.exportInto(join(folder, 'out'), asked, work)).rejects.toMatchObject({ code: 'export-blocked' });
  });
});

describe('over the border', () => {
  test('a browser is told that a folder needs the window', async () => {
    const open = await desk(await scratch(), { host: 'browser' });
    const { article } = await open.rows['library.create']({}, work);
    for (const envelope of [
      { name: 'library.choose', input: {} },
      { name: 'export.toFolder', input: { id: article.id, allowMissing: true, override: null } },
    ]) {
      expect(await open.answer(envelope)).toMatchObject({ ok: false, error: { code: 'needs-window' } });
    }
  });

  test('another library is opened whole, and remembered', async () => {
    const folder = await scratch();
    const other = join(folder, 'Other');
    const open = await desk(folder, { chooseFolder: async () => other });
    await open.rows['library.create']({}, work);
    const changes: DeskEvent[] = [];
    open.listen((event) => changes.push(event));
    expect(await open.rows['library.choose']({}, work)).toMatchObject({ library: other });
    expect(await open.rows['library.list']({}, work)).toEqual([]);
    const { article } = await open.rows['library.create']({}, work);
    expect(changes).toContainEqual({ name: 'library.changed', payload: { ids: [article.id] } });
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ library: other });
  });

  test('a library that does not open leaves the one there is', async () => {
    const folder = await scratch();
    const open = await desk(folder, { chooseFolder: async () => join(folder, 'settings.json', 'no-folder') });
    await open.rows['settings.write']({ theme: 'light' }, work);
    const { article } = await open.rows['library.create']({}, work);
    expect(await open.answer({ name: 'library.choose', input: {} })).toMatchObject({ ok: false });
    expect((await open.rows['library.open']({ id: article.id }, work)).article).toEqual(article);
  });

  test.each([
    [null],
    ['library.list'],
    [[]],
    [{}],
    [{ name: 'library.list', input: {}, job: '../x' }],
    [{ name: 'library.list', input: {}, more: 1 }],
  ])('what is no envelope (%j) is refused', async (envelope) => {
    const open = await desk(await scratch());
    expect(await open.answer(envelope)).toMatchObject({ ok: false, error: { code: 'call-malformed' } });
  });

  test('an error travels whole', async () => {
    const open = await desk(await scratch());
    const answer = await open.answer({ name: 'library.open', input: { id: 'aaaaaaaa' } });
    if (answer.ok) throw new Error('an article that is not there was opened');
    expect(fromWire(answer.error)).toMatchObject({ code: 'article-missing', facts: { id: 'aaaaaaaa' } });
  });

  test('a job tells how far it is, and ends as cancelled when it is stopped', async () => {
    const folder = await scratch();
    const open = await desk(folder, { chooseFolder: async () => join(folder, 'out') });
    const article = await withPictures(open, await open.rows['import.accept'](await source(), work));
    const told: DeskEvent[] = [];
    open.listen((event) => {
      told.push(event);
      if (event.name === 'job.progress') void open.answer({ name: 'job.cancel', input: { job: event.payload.job } });
    });
    const exporting = {
      name: 'export.toFolder',
      input: { id: article.id, allowMissing: false, override: null },
      job: 'exporting1',
    };
    const [stopped, twice] = await Promise.all([open.answer(exporting), open.answer(exporting)]);
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(twice).toMatchObject({ ok: false, error: { code: 'call-malformed' } });
    expect(told).toContainEqual(
      expect.objectContaining({
        name: 'job.progress',
        payload: expect.objectContaining({ job: 'exporting1', done: 1 }),
      }),
    );
    expect([...(await filesIn(folder)).keys()].filter((name) => name.startsWith('out/'))).toEqual([]);
  });
});

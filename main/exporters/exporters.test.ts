import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { quietWork, type Work } from '#shared/contract/index.ts';
import type { Page } from '#shared/page/index.ts';
import { openPictures, type Pictures } from '../pictures/index.ts';
import { type ExportFiles, exportToFolder, exportToZip, pageFiles } from './index.ts';

let scratch: string;
let out: string;
let pictures: Pictures;
let page: Page;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'export-'));
  const library = join(scratch, 'library');
  await mkdir(library);
  pictures = await openPictures(library, { now: () => '2026-11-24T10:00:00Z' });
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } });
  const { hash } = await pictures.takeIn('quay.jpg', await photo.jpeg().toBuffer(), quietWork);
  const fields = { creditLine: 'Zoë/EPA' };
  const telling = { place: false, camera: false };
  page = {
    html: '<!doctype html><title>Zoë at the quay</title>',
    pictures: [
      { path: 'pictures/quay.jpg', hash, cut: null, width: null, type: 'image/jpeg', fields, telling },
      { path: 'pictures/quay-320.webp', hash, cut: null, width: 320, type: 'image/webp', fields, telling },
    ],
    fonts: ['fonts/newsreader-latin-opsz-normal.woff2'],
    leftOut: [],
  };
});

beforeEach(async () => {
  out = await mkdtemp(join(scratch, 'out-'));
});

afterAll(async () => {
  await pictures.close();
  await rm(scratch, { recursive: true });
});

type Contents = Record<string, string>;
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function contentsOf(files: ExportFiles): Promise<Contents> {
  const contents: Contents = {};
  for await (const { name, bytes } of files) contents[`${files.name}/${name}`] = sum(bytes);
  return contents;
}

async function onDisk(folder: string): Promise<Contents> {
  const contents: Contents = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) contents[relative(folder, path).replaceAll('\\', '/')] = sum(await readFile(path));
  }
  return contents;
}

async function inZip(bytes: Uint8Array): Promise<Contents> {
  const contents: Contents = {};
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry())
    contents[entry.fileName] = sum(await buffer(await zip.openReadStreamPromise(entry)));
  return contents;
}

/** The page's files, and an error in the place of the last one. */
function failing(error: Error): ExportFiles {
  const files = pageFiles({ ...page, html: 'new' }, pictures.copies, 'quay');
  return {
    name: files.name,
    count: files.count,
    async *[Symbol.asyncIterator]() {
      let left = files.count;
      for await (const file of files) {
        left -= 1;
        if (left === 0) throw error;
        yield file;
      }
    },
  };
}

describe('an export', () => {
  test('is the page to the byte, the picture in its own pixels with its credit, its copies and the fonts', async () => {
    const found = new Map<string, Uint8Array>();
    for await (const { name, bytes } of pageFiles(page, pictures.copies, 'quay')) found.set(name, bytes);
    expect([...found.keys()]).toEqual(['quay.html', ...page.pictures.map(({ path }) => path), ...page.fonts]);
    expect(new TextDecoder().decode(found.get('quay.html'))).toBe(page.html);
    const [original] = page.pictures;
    const received = await readFile((await pictures.file(original?.hash ?? '')).path);
    expect(await sharp(found.get('pictures/quay.jpg')).raw().toBuffer()).toEqual(
      await sharp(received).raw().toBuffer(),
    );
    for (const { path } of page.pictures) expect(Buffer.from(found.get(path) ?? []).toString()).toContain('>Zoë/EPA<');
    expect(await sharp(found.get('pictures/quay-320.webp')).metadata()).toMatchObject({ format: 'webp', width: 320 });
    expect(Buffer.from(found.get('fonts/newsreader-latin-opsz-normal.woff2') ?? '').toString('latin1', 0, 4)).toBe(
      'wOF2',
    );
  });

  test('is the same in a folder and in a zip, and its report says what is there', async () => {
    const files = pageFiles(page, pictures.copies, 'quay');
    const expected = await contentsOf(files);
    const report = await exportToFolder(files, out, quietWork);
    const zip = await exportToZip(files, quietWork);
    expect(await onDisk(out)).toEqual(expected);
    expect(await inZip(zip.bytes)).toEqual(expected);
    expect(zip.files).toEqual(report);
    expect(Object.fromEntries(report.map(({ name, sha256 }) => [name, sha256]))).toEqual(expected);
  });

  test('packed twice is the same to the byte', async () => {
    const [one, two] = [
      await exportToZip(pageFiles(page, pictures.copies, 'quay'), quietWork),
      await exportToZip(pageFiles(page, pictures.copies, 'quay'), quietWork),
    ];
    expect(one.bytes).toEqual(two.bytes);
  });

  test('tells how far it is', async () => {
    const told: [number, number, string][] = [];
    const work: Work = { ...quietWork, progress: (...step) => told.push(step) };
    await exportToFolder(pageFiles(page, pictures.copies, 'quay'), out, work);
    expect(told).toEqual([
      [1, 4, 'quay.html'],
      [2, 4, 'pictures/quay.jpg'],
      [3, 4, 'pictures/quay-320.webp'],
      [4, 4, 'fonts/newsreader-latin-opsz-normal.woff2'],
    ]);
  });

  test.each([
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON', '_CON'],
    ['lpt1.txt', '_lpt1.txt'],
    ['quay...', 'quay'],
    [' a:b*c? ', 'a-b-c-'],
    ['', 'article'],
    ['..', 'article'],
    ['nul\0byte', 'nul-byte'],
    ['ü'.repeat(70), 'ü'.repeat(60)],
  ])('of an article with the slug %j has a name every system takes', async (slug, name) => {
    const report = await exportToFolder(
      pageFiles({ ...page, pictures: [], fonts: [] }, pictures.copies, slug),
      out,
      quietWork,
    );
    expect(report.map((file) => file.name)).toEqual([`${name}/${name}.html`]);
    expect(Object.keys(await onDisk(out))).toEqual([`${name}/${name}.html`]);
  });

  test('never writes beside its own folder, whatever the page says', async () => {
    for (const path of ['../quay.jpg', '/etc/quay.jpg', 'pictures\\quay.jpg', 'pictures/con', 'C:/quay.jpg', 'a//b']) {
      const files = pageFiles(
        { ...page, pictures: page.pictures.map((file) => ({ ...file, path })) },
        pictures.copies,
        'quay',
      );
      await expect(exportToFolder(files, out, quietWork)).rejects.toThrow('none may lie');
    }
    for (const font of ['fonts/../../package.json', 'fonts/unknown-latin.woff2']) {
      const files = pageFiles({ ...page, fonts: [font] }, pictures.copies, 'quay');
      await expect(exportToFolder(files, out, quietWork)).rejects.toThrow('does not ship');
    }
    expect(await readdir(out)).toEqual([]);
  });
});

describe('an earlier export', () => {
  test('is replaced whole', async () => {
    await exportToFolder(pageFiles(page, pictures.copies, 'quay'), out, quietWork);
    const files = pageFiles({ ...page, html: 'new', fonts: [] }, pictures.copies, 'quay');
    await exportToFolder(files, out, quietWork);
    expect(await onDisk(out)).toEqual(await contentsOf(files));
    expect(await readdir(out)).toEqual(['quay']);
  });

  test('stays as it was when the new one fails, and nothing of that is left', async () => {
    const files = pageFiles(page, pictures.copies, 'quay');
    await exportToFolder(files, out, quietWork);
    await expect(exportToFolder(failing(new Error('no more')), out, quietWork)).rejects.toThrow('no more');
    expect(await onDisk(out)).toEqual(await contentsOf(files));
    expect(await readdir(out)).toEqual(['quay']);
  });

  test('comes back after a crash in the moment between the old one and the new', async () => {
    const files = pageFiles(page, pictures.copies, 'quay');
    await exportToFolder(files, out, quietWork);
    await rename(join(out, 'quay'), join(out, '.quay.replaced'));
    await expect(exportToFolder(failing(new Error('no more')), out, quietWork)).rejects.toThrow('no more');
    expect(await onDisk(out)).toEqual(await contentsOf(files));
  });

  test('is told from a folder of the same name with something else in it, which is left alone', async () => {
    await mkdir(join(out, 'quay'));
    await writeFile(join(out, 'quay', 'notes.txt'), 'mine');
    const report = await exportToFolder(
      pageFiles({ ...page, pictures: [], fonts: [] }, pictures.copies, 'quay'),
      out,
      quietWork,
    );
    expect(report.map(({ name }) => name)).toEqual(['quay-2/quay.html']);
    expect(await readFile(join(out, 'quay', 'notes.txt'), 'utf8')).toBe('mine');
  });
});

describe('an export that is called off', () => {
  const calledOffAfter = (files: number): Work => {
    const controller = new AbortController();
    return { signal: controller.signal, progress: (done) => done === files && controller.abort() };
  };

  test.each([1, 2, 4])('after %i files leaves nothing behind', async (count) => {
    const files = pageFiles(page, pictures.copies, 'quay');
    await expect(exportToFolder(files, out, calledOffAfter(count))).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(out)).toEqual([]);
    const fresh = join(out, 'made', 'for it');
    await expect(exportToFolder(files, fresh, calledOffAfter(count))).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(out)).toEqual([]);
    await expect(exportToZip(files, calledOffAfter(count))).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a folder that cannot be written in', () => {
  test('is told as such', async () => {
    const file = join(scratch, 'a file');
    await writeFile(file, '');
    await expect(exportToFolder(pageFiles(page, pictures.copies, 'quay'), file, quietWork)).rejects.toMatchObject({
      code: 'export-place',
      facts: { folder: file },
    });
  });

  test('a picture that is gone from the library is not blamed on the folder', async () => {
    const gone = { ...page, pictures: page.pictures.map((file) => ({ ...file, hash: '0'.repeat(64) })) };
    await expect(exportToFolder(pageFiles(gone, pictures.copies, 'quay'), out, quietWork)).rejects.toMatchObject({
      code: 'picture-missing',
    });
    expect(await readdir(out)).toEqual([]);
  });
});

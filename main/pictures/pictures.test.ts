import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DeskError, type FaultCode, quietWork } from '#shared/contract/index.ts';
import { isUnread, pictureSchema, pictureTypes } from '#shared/picture/index.ts';
import { openPictures, type Pictures } from './index.ts';

let library: string;
let pictures: Pictures;

const open = (folder: string) => openPictures(folder, { now: () => '2026-11-24T10:00:00Z' });

beforeAll(async () => {
  library = await mkdtemp(join(tmpdir(), 'pictures-'));
  pictures = await open(library);
});

beforeEach(async () => {
  await rm(join(library, 'pictures'), { recursive: true, force: true });
});

afterAll(async () => {
  await pictures.close();
  await rm(library, { recursive: true, force: true });
});

const photo = (width = 640, height = 480) =>
  sharp({
    create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 120, sigma: 40 }, background: '#000' },
  });
const example = (name: string) => readFile(new URL(`examples/${name}`, import.meta.url));
const take = (name: string, bytes: Uint8Array) => pictures.takeIn(name, bytes, quietWork);
const text = (words: string) => new TextEncoder().encode(words);
const everyFile = async () =>
  (await readdir(library, { recursive: true, withFileTypes: true })).filter(
    (each) => each.isFile() && !each.parentPath.includes('renditions'),
  );

async function refused(name: string, bytes: Uint8Array, code: FaultCode, facts: object = {}) {
  const before = (await everyFile()).length;
  await expect(take(name, bytes)).rejects.toMatchObject({ code, facts });
  expect(await everyFile(), 'nothing is left of it').toHaveLength(before);
}

describe('a picture that is taken in', () => {
  test.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['gif', 'image/gif'],
    ['tiff', 'image/tiff'],
  ] as const)('as %s is stored as received, under its hash, with its record beside it', async (kind, type) => {
    const bytes = await photo(300, 200).toFormat(kind).toBuffer();
    const picture = await take(`quay.${kind}`, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(picture).toMatchObject({
      hash,
      type,
      width: 300,
      height: 200,
      bytes: bytes.length,
      fileName: `quay.${kind}`,
    });
    const place = join(library, 'pictures', hash.slice(0, 2), hash);
    expect(await readFile(`${place}.${pictureTypes[type]}`)).toEqual(bytes);
    expect(pictureSchema.parse(JSON.parse(await readFile(`${place}.json`, 'utf8')))).toEqual(picture);
    expect(await everyFile()).toHaveLength(2);
  });

  test('with its camera held on end is as wide and high as it is seen', async () => {
    const bytes = await photo(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const picture = await take('upright.jpg', bytes);
    expect(picture).toMatchObject({ width: 200, height: 300 });
    const shown = await sharp(await pictures.copies.rendition(picture.hash, 100, 'image/webp')).metadata();
    expect(shown).toMatchObject({ width: 100, height: 150 });
    expect(shown.orientation).toBeUndefined();
  });

  test('brings what its file says, and an editor’s words are kept beside it', async () => {
    const picture = await take('boat.jpg', await example('agrees.jpg'));
    expect(picture.read.creditLine).toBe('Zoë Müller/Example Picture Agency of London');
    const edited = await pictures.edit(picture.hash, { creditLine: 'Zoë Müller/EPA London' });
    expect(edited).toEqual({ ...picture, edited: { creditLine: 'Zoë Müller/EPA London' } });
    const reopened = await open(library);
    expect(await reopened.records([picture.hash])).toEqual([edited]);
    await reopened.close();
  });

  test('again says what its file could not be asked the first time, and keeps what was edited', async () => {
    const bytes = await example('agrees.jpg');
    const read = await take('agrees.jpg', bytes);
    const record = join(library, 'pictures', read.hash.slice(0, 2), `${read.hash}.json`);
    const unread = { read: {}, from: {}, disagree: {}, contentCredentials: null, edited: { headline: 'Ours' } };
    await writeFile(record, JSON.stringify({ ...read, ...unread }));
    const [known] = await pictures.records([read.hash]);
    expect(known && isUnread(known)).toBe(true);
    expect(await take('agrees.jpg', bytes)).toEqual({ ...read, edited: unread.edited });
    expect(isUnread(read)).toBe(false);
  });

  test('twice is stored once, and keeps what was edited', async () => {
    const bytes = await example('agrees.jpg');
    const [one, two] = await Promise.all([take('a.jpg', bytes), take('b.jpg', bytes)]);
    expect(two).toEqual(one);
    const edited = await pictures.edit(one.hash, { creditLine: '' });
    expect(await take('c.jpg', bytes)).toEqual(edited);
    expect(await everyFile()).toHaveLength(2);
  });

  test.each([
    'photo',
    'photo.JPG',
    'photo.jpeg',
    'photo.jpe',
    'photo.jfif',
    'match 23.7.2026',
    '../../photo.jpg',
    'C:\\a\\photo.jpg',
  ])('may be called “%s”', async (name) => {
    const { fileName } = await take(name, await photo(40, 30).jpeg().toBuffer());
    expect(fileName).not.toMatch(/[\\/]/);
  });
});

describe('a file is refused, in a word, and nothing is disturbed, when it is', () => {
  test('empty', () => refused('a.jpg', new Uint8Array(), 'picture-empty'));
  test('text', () => refused('a.jpg', text('Once upon a time'), 'picture-not-a-picture'));
  test('a web page', () => refused('a.png', text('<!doctype html><p>Hello'), 'picture-not-a-picture'));
  test('a picture of another kind than its name says', async () => {
    const bytes = await photo(40, 30).jpeg().toBuffer();
    await refused('a.png', bytes, 'picture-mislabelled', { says: 'PNG', is: 'JPEG' });
    await refused('a.txt', bytes, 'picture-mislabelled', { says: 'TXT', is: 'JPEG' });
  });

  test.each([
    [
      'svg',
      text('<?xml version="1.0"?><!-- a --><!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['svg', text('\ufeff<svg onload="alert(1)"/>')],
    ['pdf', text('%PDF-1.7\n')],
    ['image', text(`BM${'\0'.repeat(60)}`)],
    ['video', text('\0\0\0\x18ftypisom\0\0\0\0isomiso2')],
  ] as const)('%s', (kind, bytes) => refused('a.jpg', bytes, 'picture-unsupported', { kind }));

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('a %s file that was cut short', async (kind) => {
    const whole = await photo(160, 120).toFormat(kind).toBuffer();
    for (const share of [0.2, 0.6, 0.95]) {
      await refused(`a.${kind}`, whole.subarray(0, Math.floor(whole.length * share)), 'picture-damaged');
    }
  });

  test('a progressive JPEG that was cut short', async () => {
    const whole = await photo().jpeg({ progressive: true }).toBuffer();
    await refused('a.jpg', whole.subarray(0, whole.length * 0.7), 'picture-damaged');
  });

  test('30,000 pixels wide and as many high, from its header alone', async () => {
    const small = await photo(40, 30).png().toBuffer();
    small.writeUInt32BE(30_000, 16);
    small.writeUInt32BE(30_000, 20);
    const whole = Buffer.concat([small.subarray(0, 29), crc(small.subarray(12, 29)), small.subarray(33)]);
    await refused('a.png', whole, 'picture-too-many-pixels', { width: 30_000, height: 30_000 });
  });
});

describe('a hostile file', () => {
  test('that is a picture and a zip at once is a picture, to the byte, and never anything else', async () => {
    const bytes = Buffer.concat([
      await photo(40, 30).jpeg().toBuffer(),
      Buffer.from('PK\x03\x04<script>alert(1)</script>'),
    ]);
    const { hash, type } = await take('both.jpg', bytes);
    expect(type).toBe('image/jpeg');
    expect(await pictures.file(hash)).toMatchObject({ type: 'image/jpeg' });
  });

  test('that is a GIF and a script at once is its pixels: every copy says nothing of the script', async () => {
    const gif = await photo(40, 30).gif().toBuffer();
    const { hash, type } = await take('both.gif', Buffer.concat([gif, Buffer.from('/*=1;*/alert(1)')]));
    expect(type).toBe('image/gif');
    expect(Buffer.from(await pictures.copies.rendition(hash, 40, 'image/gif')).includes('alert')).toBe(false);
  });

  test('of any kind, with any bytes changed, is taken in or refused in a word, and the desk lives on', async () => {
    const kinds = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;
    const files = await Promise.all(kinds.map((kind) => photo(48, 32).toFormat(kind).toBuffer()));
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (file, changes) => {
          const bytes = Uint8Array.from(file);
          for (const { at, to } of changes) bytes[Math.floor(at * bytes.length)] = to;
          try {
            pictureSchema.parse(await take('photo', bytes));
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
            expect(error.code).toMatch(/^picture-/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('a picture that is called off leaves nothing behind', async () => {
  const called = new AbortController();
  called.abort();
  const work = { ...quietWork, signal: called.signal };
  const before = await everyFile();
  await expect(pictures.takeIn('a.jpg', await example('agrees.jpg'), work)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(await everyFile()).toHaveLength(before.length);
});

describe('a library where something went wrong', () => {
  const lose = (hash: string, ending: string) => rm(join(library, 'pictures', hash.slice(0, 2), `${hash}.${ending}`));
  const record = (hash: string) => join(library, 'pictures', hash.slice(0, 2), `${hash}.json`);

  test.each(['{"torn', '{"format":"standfirst/picture","version":1}', 'null'])(
    'reads a picture anew when its record is %s, and keeps that aside',
    async (content) => {
      const picture = await take('boat.jpg', await example('agrees.jpg'));
      await writeFile(record(picture.hash), content);
      const [found] = await pictures.records([picture.hash]);
      expect(found).toEqual({ ...picture, fileName: `${picture.hash.slice(0, 12)}.jpg` });
      const aside = record(picture.hash).replace('.json', '.damaged-20261124T100000Z.json');
      if (content !== 'null') expect(await readFile(aside, 'utf8')).toBe(content);
    },
  );

  test('gives the records it has, and leaves out the others', async () => {
    const picture = await take('boat.jpg', await example('agrees.jpg'));
    expect(await pictures.records(['0'.repeat(64), picture.hash])).toEqual([picture]);
  });

  test('says when a picture’s file is gone, and takes it back in with its edits', async () => {
    const bytes = await example('agrees.jpg');
    const { hash } = await take('boat.jpg', bytes);
    const edited = await pictures.edit(hash, { altText: 'A boat' });
    await lose(hash, 'jpg');
    await expect(pictures.file(hash)).rejects.toMatchObject({ code: 'picture-missing' });
    await expect(pictures.copies.rendition(hash, 320, 'image/webp')).rejects.toMatchObject({ code: 'picture-missing' });
    expect(await take('boat.jpg', bytes)).toEqual(edited);
    expect(await readFile((await pictures.file(hash)).path)).toEqual(bytes);
  });

  test('says that its folder is gone, and does not make it anew', async () => {
    const gone = await open(join(library, 'gone'));
    const bytes = await example('agrees.jpg');
    await expect(gone.takeIn('a.jpg', bytes, quietWork)).rejects.toMatchObject({ code: 'library-missing' });
    await expect(readdir(join(library, 'gone'))).rejects.toThrow('ENOENT');
    await gone.close();
  });

  test.skipIf(process.getuid?.() === 0)('says that it may not be written in', async () => {
    await chmod(library, 0o555);
    await expect(take('a.jpg', await example('agrees.jpg'))).rejects.toMatchObject({ code: 'library-read-only' });
    await chmod(library, 0o755);
  });
});

describe('a rendition', () => {
  test('is made once, never larger than the picture, without its metadata, in the kind asked for', async () => {
    const { hash } = await take('boat.jpg', await example('agrees.jpg'));
    for (const type of ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const) {
      const made = await pictures.copies.rendition(hash, 320, type);
      const { width, exif, xmp, iptc, format } = await sharp(made).metadata();
      expect({ width, exif, xmp, iptc }, type).toEqual({ width: 96, exif: undefined, xmp: undefined, iptc: undefined });
      expect(type).toContain(format === 'heif' ? 'avif' : format);
      expect(await pictures.copies.rendition(hash, 320, type)).toEqual(made);
    }
    const small = await pictures.copies.rendition(hash, 48, 'image/webp');
    expect(await sharp(small).metadata()).toMatchObject({ width: 48, height: 32 });
  });

  test('for a list of pictures is made as the picture comes in, upright, and none is left of a refused one', async () => {
    const lists = async () =>
      (await readdir(join(library, '.cache', 'renditions'), { recursive: true })).filter((name) =>
        name.includes('320'),
      );
    await rm(join(library, '.cache'), { recursive: true, force: true });
    const bytes = await photo(2_000, 1_500).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { hash } = await take('card.jpg', bytes);
    expect(await lists()).toEqual([expect.stringContaining(`${hash}-320`)]);
    const kept = await pictures.copies.rendition(hash, 320, 'image/webp');
    expect(await sharp(kept).metadata()).toMatchObject({ width: 320, height: 427, format: 'webp' });
    await refused('half.jpg', bytes.subarray(0, bytes.length / 2 - 1), 'picture-damaged');
    expect(await lists()).toHaveLength(1);
  });

  test('of a moving picture keeps moving where its kind can, and stands on its first frame where not', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((background) =>
        sharp({ create: { width: 40, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const { hash } = await take(
      'moving.gif',
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
    );
    expect((await sharp(await pictures.copies.rendition(hash, 20, 'image/webp')).metadata()).pages).toBe(3);
    expect((await sharp(await pictures.copies.rendition(hash, 20, 'image/gif')).metadata()).pages).toBe(3);
    const still = sharp(await pictures.copies.rendition(hash, 20, 'image/jpeg'));
    expect(await still.metadata()).toMatchObject({ width: 20, height: 20 });
    expect((await still.stats()).dominant).toMatchObject({ r: 248, g: 8, b: 8 });
  });

  test('that was asked for by many at once is the same for all, and the cache can be deleted', async () => {
    const { hash } = await take('boat.jpg', await photo(2_000, 1_500).jpeg().toBuffer());
    const made = await Promise.all(Array.from({ length: 6 }, () => pictures.copies.rendition(hash, 320, 'image/webp')));
    for (const each of made) expect(each).toEqual(made[0]);
    await rm(join(library, '.cache'), { recursive: true });
    expect(await pictures.copies.rendition(hash, 320, 'image/webp')).toEqual(made[0]);
  });
});

/** A PNG chunk's check sum, so that the header is what the file truly says. */
function crc(chunk: Uint8Array): Buffer {
  let sum = 0xffffffff;
  for (const byte of chunk) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return bytes;
}

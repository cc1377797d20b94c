import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, library, retitled } from '../../tests/faults/desk.ts';
import { fileNameFor } from './source.ts';

const seed = join(import.meta.dirname, '../../../shared/seeds/000_808451e065a925df.txt');

describe('what an article was imported from', () => {
  test('is kept byte for byte, with what each line became and the article as it was read', async () => {
    const bytes = await readFile(seed).catch(() => Buffer.from('18 July 2017\r\n\ufeff“private”\0', 'utf16le'));
    const desk = await library();
    const reading = article('As it was read');
    const account = [{ line: 1, text: '18 July 2017', became: 'dateLine' as const, sure: true }];
    await desk.create(reading, { name: 'story.txt', bytes, account, reading });
    await desk.save(retitled(reading, 'As the editor made it'), null);
    expect((await desk.open(reading.id)).asRead).toEqual(reading);
    const kept = join(desk.folder, 'articles', reading.id, 'source');
    expect(await readFile(join(kept, 'story.txt'))).toEqual(bytes);
    expect(JSON.parse(await readFile(join(kept, 'account.json'), 'utf8'))).toEqual({
      format: 'standfirst/account',
      version: 1,
      name: 'story.txt',
      file: 'story.txt',
      lines: account,
    });
  });
});

describe('the name a source is kept under', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Jane\\story.txt', 'story.txt'],
    ['what: a "story"?.txt', 'what_ a _story__.txt'],
    ['..', 'source'],
    ['', 'source'],
    ['account.json', 'source-account.json'],
    ['As-Read.JSON', 'source-As-Read.JSON'],
    ['CON.txt', 'source-CON.txt'],
    ['東京の夜のバス.txt', '東京の夜のバス.txt'],
  ])('%s is kept as %s', (name, kept) => {
    expect(fileNameFor(name)).toBe(kept);
  });

  test('is one every disk takes, whatever the source was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const kept = fileNameFor(name);
        expect(kept).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^\.|\.$|^$/u);
        expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(130);
      }),
    );
  });
});

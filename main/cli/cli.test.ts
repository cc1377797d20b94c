import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { becameKinds } from '#shared/contract/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { parseUsage, WrongUsage } from './usage.ts';

// Each command is a process of its own, which takes its time to start on a computer that has other work.
vi.setConfig({ testTimeout: 180_000 });

const program = fileURLToPath(new URL('./index.ts', import.meta.url));
const story = fileURLToPath(new URL('../../tests/stories/reference.txt', import.meta.url));

interface Ran {
  code: number;
  out: string;
  error: string;
}

/** Runs a command as its own process, with settings of its own. */
async function standfirst(...args: string[]): Promise<Ran> {
  const home = await scratch();
  return new Promise((resolve) => {
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home };
    execFile(process.execPath, [program, ...args], { env, maxBuffer: 64 << 20 }, (failed, out, error) => {
      resolve({ code: typeof failed?.code === 'number' ? failed.code : 0, out, error });
    });
  });
}

describe('read', () => {
  test('gives the reference story whole: head, paragraphs, figures, related, and every line of the source', async () => {
    const { code, out, error } = await standfirst('read', story, '--json');
    const read = JSON.parse(out);
    expect([code, error]).toEqual([0, '']);
    expect(Object.keys(read)).toEqual([
      'article',
      'title',
      'standfirst',
      'byline',
      'publishedTime',
      'paragraphs',
      'figures',
      'related',
      'account',
    ]);
    expect(read.title).toBe('Donald Trump had a second ‘undisclosed’ meeting with Vladimir Putin at G20 summit');
    expect(read.publishedTime).toBe('2017-07-18');
    expect(read.figures).toHaveLength(6);
    expect(read.figures.flatMap(({ credit }: { credit: string | null }) => credit ?? [])).toEqual([
      'Getty Images',
      'Getty Images',
      'Rex Features',
    ]);
    expect(read.related.map(({ kind }: { kind: string }) => kind)).toEqual(['video', 'video']);
    expect(new Set(read.paragraphs).size).toBe(read.paragraphs.length);

    const lines = (await readFile(story, 'utf8')).split(/\r?\n/);
    const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect(read.account.map(({ line }: { line: number }) => line)).toEqual(written);
    for (const { line, text, became } of read.account) {
      expect(lines[line - 1]).toContain(text.trim());
      expect(becameKinds).toContain(became);
    }
  });

  test('says the same to a person without --json', async () => {
    const { code, out } = await standfirst('read', story);
    expect(code).toBe(0);
    expect(out).toContain('Donald Trump had a second');
    expect(out).toMatch(/^ +1 {2}dateLine +18 July 2017$/m);
  });

  test.each([
    ['an empty file', '', 'text-empty'],
    ['a binary named .txt', '\u007fELF\0\u0001\0\0\0\0\u0002\0', 'text-not-text'],
  ])('refuses %s with the typed error, and exits 1', async (_what, content, code) => {
    const file = join(await scratch(), 'story.txt');
    await writeFile(file, content);
    const ran = await standfirst('read', file, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      code,
      happened: expect.stringContaining('.'),
      todo: expect.any(String),
    });
    expect(ran.error).toContain(JSON.parse(ran.out).happened);
  });

  test('refuses a file that is not there', async () => {
    const ran = await standfirst('read', join(await scratch(), 'gone.txt'), '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      code: 'file-unreadable',
      facts: { name: 'gone.txt', detail: 'ENOENT' },
    });
  });
});

describe('picture', () => {
  const example = (name: string) => fileURLToPath(new URL(`../pictures/examples/${name}`, import.meta.url));

  test('says what the file says of itself, from which standard, and where they differ; an absent field is absent', async () => {
    const { code, out, error } = await standfirst('picture', example('iim-changed-later.jpg'), '--json');
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      type: 'image/jpeg',
      width: expect.any(Number),
      height: expect.any(Number),
      fields: { creator: ['Ann Example'], creditLine: 'Second wording', altText: 'A tower' },
      from: { creator: 'xmp', creditLine: 'iim', altText: 'xmp' },
      disagree: { creditLine: { xmp: 'First wording', iim: 'Second wording' } },
      contentCredentials: false,
    });
  });

  test('says it to a person without --json', async () => {
    const { out } = await standfirst('picture', example('agrees.jpg'));
    expect(out).toContain('image/jpeg, 96 × 64\n');
    expect(out).toMatch(/^creditLine +Zoë Müller\/Example Picture Agency of London$/m);
  });

  test('refuses what is no picture', async () => {
    const ran = await standfirst('picture', story, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ code: 'picture-not-a-picture' });
  });
});

describe('import, list and export', () => {
  test('take the reference story into a library, show it there and put it out', async () => {
    const folder = await scratch();
    const library = join(folder, 'Library');
    const imported = JSON.parse((await standfirst('import', story, '--library', library, '--json')).out);
    expect(Object.keys(imported)).toEqual(['id', 'slug', 'headline', 'status', 'words', 'updated']);
    expect(imported).toMatchObject({ status: 'draft', headline: expect.stringContaining('G20 summit') });

    const listed = JSON.parse((await standfirst('list', '--library', library, '--json')).out);
    expect(listed).toEqual([imported]);

    const versions = await standfirst('history', imported.id, '--library', library, '--json');
    expect(JSON.parse(versions.out)).toEqual({ versions: [], damaged: [] });
    const unknown = await standfirst('history', 'aaaaaaaa', '--library', library, '--json');
    expect([unknown.code, JSON.parse(unknown.out).code]).toEqual([1, 'article-missing']);

    const out = join(folder, 'out');
    const given = ['export', imported.id, '--library', library, '--out', out, '--json'];
    const stopped = await standfirst(...given);
    expect(stopped.code).toBe(1);
    expect(JSON.parse(stopped.out)).toMatchObject({ code: 'export-blocked' });
    await expect(readdir(out)).rejects.toThrow('ENOENT');

    const exported = await standfirst(...given, '--allow-missing');
    const report = JSON.parse(exported.out);
    expect(exported.code).toBe(0);
    expect(report.leftOut).toHaveLength(6);
    expect(report.files.length).toBeGreaterThan(0);
    for (const { name, bytes, sha256 } of report.files) {
      const content = await readFile(join(out, name));
      expect(content.byteLength).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  test('search finds an article by what it says, mistyped too, and says where', async () => {
    const library = join(await scratch(), 'Library');
    const { id } = JSON.parse((await standfirst('import', story, '--library', library, '--json')).out);
    const found = await standfirst('search', 'undisclosd', 'getty', '--library', library, '--json');
    expect([found.code, found.error]).toEqual([0, '']);
    const [hit, ...others] = JSON.parse(found.out);
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ id, headline: expect.stringContaining('G20 summit') });
    expect(hit.passages.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['headline', 'credit']),
    );
    expect(hit.passages[0].runs).toContainEqual({ text: 'undisclosed', hit: true });

    const said = await standfirst('search', 'undisclosd', '--library', library);
    expect(said.out).toContain('Taken for undisclosed.');
    expect(said.out).toMatch(/\n1 article\.\n$/);
    expect(JSON.parse((await standfirst('search', 'qwertyuiop', '--library', library, '--json')).out)).toEqual([]);
  });

  test('an article that is not there is refused', async () => {
    const folder = await scratch();
    const library = join(folder, 'Library');
    await standfirst('import', story, '--library', library);
    const ran = await standfirst('export', 'aaaaaaaa', '--library', library, '--out', folder, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ code: 'article-missing' });
  });

  test('a library that is not there is refused, and not made', async () => {
    const library = join(await scratch(), 'Lirbary');
    const ran = await standfirst('list', '--library', library, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ code: 'library-missing', facts: { folder: library } });
    await expect(readdir(library)).rejects.toThrow('ENOENT');
  });
});

describe('wrong usage', () => {
  test.each([
    [],
    ['burn'],
    ['read'],
    ['read', 'a', 'b'],
    ['picture'],
    ['picture', 'a', '--library', 'L'],
    ['read', 'a', '--library', 'L'],
    ['import', 'a'],
    ['list'],
    ['list', 'a', '--library', 'L'],
    ['export', 'aaaaaaaa', '--library', 'L'],
    ['export', 'aaaaaaaa', '--library', 'L', '--out', 'O', '--override', ' '],
    ['export', '../x', '--library', 'L', '--out', 'O'],
    ['serve', '--port', 'many'],
    ['serve', '--port', '99999'],
    ['read', 'a', '--colour'],
    ['constructor'],
  ])('%j is not understood', (...args) => {
    expect(() => parseUsage(args)).toThrow(WrongUsage);
  });

  test.each(['', 'read a --colour', 'serve --port many'])(
    '“%s” exits 2 and says how, on standard error alone',
    async (typed) => {
      const { code, out, error } = await standfirst(...typed.split(' ').filter((word) => word !== ''));
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error).toContain('Usage:');
    },
  );
});

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeskError } from '#shared/contract/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { factsOf, placeIn } from './facts.ts';
import { lastNotes, note, openLog, unforeseen } from './index.ts';

describe('what is noted of an error', () => {
  test('a parser quotes the text it failed on; the note tells where it failed and no word of the text', () => {
    const story = 'The minister will resign on Thursday';
    const error = caught(() => JSON.parse(`{"headline": ${story}}`));
    expect(error.message).toContain('The minist');
    const facts = factsOf(new Error(`${story}\n    at minister (/home/ida/main/story.ts:1:2)`, { cause: error }));
    expect(facts.cause).toMatchObject({ error: 'SyntaxError' });
    expect(facts.places[0]).toMatch(/^main\/log\/log\.test\.ts:\d+$/);
    expect(JSON.stringify(facts)).not.toMatch(/minist|ida/);
  });

  test('wherever the program stands, a place is told from its own folder and the folders above it are not', () => {
    for (const above of ['/home/main/desk/main/', '/Users/shared/', 'C:/out/main/', '/'])
      expect(placeIn(above, `${above}main/log/facts.ts`)).toBe('main/log/facts.ts');
    expect(placeIn('/opt/standfirst/', 'file:///opt/standfirst/out/main/index.js')).toBe('out/main/index.js');
    expect(placeIn('/opt/standfirst/', '/home/ida/node_modules/a/node_modules/zod/index.js')).toBe(
      'node_modules/zod/index.js',
    );
    expect(placeIn('/opt/standfirst/', '/home/ida/main/story.ts')).toBeUndefined();
  });

  test('the code says what went wrong, and the cause is followed', () => {
    const cause = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(factsOf(new DeskError('article-missing', { id: '0123456789abcdef' }, { cause }))).toMatchObject({
      error: 'DeskError',
      code: 'article-missing',
      cause: { error: 'Error', code: 'ENOSPC' },
    });
    expect(factsOf('a thrown sentence')).toEqual({ error: 'string', places: [] });
  });

  test('whatever an error says, its words are not noted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (said, name) => {
        const error = new Error(`«${said}»`);
        error.name = `«${name}»`;
        expect(JSON.stringify(factsOf(error))).not.toMatch(/[«»]/);
      }),
    );
  });
});

describe('the notes of a launch', () => {
  test('are lines of JSON that can be read back, oldest first', async () => {
    openLog(await scratch());
    note({ what: 'started', version: '1.2.3' });
    const reference = unforeseen(new TypeError('a secret'));
    const [first, second, ...more] = (await lastNotes(10)).map((line): unknown => JSON.parse(line));
    expect(first).toMatchObject({ what: 'started', version: '1.2.3' });
    expect(second).toMatchObject({ what: 'unforeseen', reference, error: 'TypeError' });
    expect(more).toEqual([]);
    expect(await lastNotes(1)).toHaveLength(1);
  });

  test('take two files at most, however long a shift is, and the last is always there', async () => {
    const folder = await scratch();
    openLog(folder);
    for (let index = 0; index < 3_000; index++) note({ what: 'filling', index, padding: 'x'.repeat(500) });
    expect((await readdir(folder)).sort()).toEqual(['standfirst.log', 'standfirst.old.log']);
    for (const name of await readdir(folder)) expect((await stat(join(folder, name))).size).toBeLessThan(600 * 1024);
    expect(await readFile(join(folder, 'standfirst.log'), 'utf8')).toContain('"index":2999');
  });
});

function caught(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { openSettings } from './index.ts';

const asDrawn = {
  theme: 'system',
  language: 'system',
  lastArticle: null,
  recent: [],
  libraryOpen: true,
  inspectorOpen: true,
  libraryWidth: null,
  inspectorWidth: null,
  tour: null,
};

describe('the settings of a person', () => {
  test('are as drawn on a fresh machine, and nothing is written to say so', async () => {
    const folder = await scratch();
    expect(await openSettings(join(folder, 'standfirst', 'settings.json')).read()).toEqual(asDrawn);
    expect(await readdir(folder)).toEqual([]);
  });

  test('hold after a restart, each as it was last set', async () => {
    const file = join(await scratch(), 'standfirst', 'settings.json');
    const settings = openSettings(file);
    await Promise.all([
      settings.write({ theme: 'dark' }),
      settings.write({ lastArticle: 'abcdef' }),
      settings.library.write('/home/jane/Standfirst'),
      settings.write({ libraryWidth: 300, theme: undefined }),
    ]);
    const again = openSettings(file);
    expect(await again.read()).toEqual({ ...asDrawn, theme: 'dark', lastArticle: 'abcdef', libraryWidth: 300 });
    expect(await again.library.read()).toBe('/home/jane/Standfirst');
  });

  test('the chosen library is not among those a window is told', async () => {
    const settings = openSettings(join(await scratch(), 'settings.json'));
    await settings.library.write('/home/jane/Standfirst');
    expect(await settings.read()).toEqual(asDrawn);
    expect(await settings.write({ theme: 'light' })).toEqual({ ...asDrawn, theme: 'light' });
  });

  test('of another version keep what fits, and what only that version knows', async () => {
    const file = join(await scratch(), 'settings.json');
    await writeFile(file, JSON.stringify({ theme: 'sepia', libraryOpen: false, spelling: 'strict' }));
    const settings = openSettings(file);
    expect(await settings.read()).toEqual({ ...asDrawn, libraryOpen: false });
    await settings.write({ inspectorOpen: false });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ spelling: 'strict', inspectorOpen: false });
  });

  test.each(['{"theme": "da', '', '[]', '"dark"'])('damaged to %j are kept aside, and are as drawn', async (torn) => {
    const folder = await scratch();
    const file = join(folder, 'settings.json');
    await writeFile(file, torn);
    const settings = openSettings(file);
    expect(await settings.read()).toEqual(asDrawn);
    expect(await settings.write({ theme: 'dark' })).toEqual({ ...asDrawn, theme: 'dark' });
    const aside = (await readdir(folder)).filter((name) => /^settings\.damaged-\d{8}T\d{6}Z\.json$/.test(name));
    expect(aside).toHaveLength(1);
    expect(await readFile(join(folder, aside[0] ?? ''), 'utf8')).toBe(torn);
  });

  test('that cannot be written say so in the disk’s word', async () => {
    const folder = await scratch();
    await writeFile(join(folder, 'Standfirst'), 'a file where their folder should be');
    const settings = openSettings(join(folder, 'Standfirst', 'settings.json'));
    expect(await refusal(settings.write({ theme: 'dark' }))).toBe('disk-failed');
  });

  test('a folder in their place is kept aside like damaged settings, and they are written', async () => {
    const folder = await scratch();
    await mkdir(join(folder, 'settings.json'));
    const settings = openSettings(join(folder, 'settings.json'));
    await settings.write({ theme: 'dark' });
    expect(await settings.read()).toMatchObject({ theme: 'dark' });
    expect((await readdir(folder)).sort()).toEqual([
      expect.stringMatching(/^settings\.damaged-\w+\.json$/),
      'settings.json',
    ]);
  });
});

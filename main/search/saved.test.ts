import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everything, mendedWords } from '#shared/contract/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { SavedSearches } from './index.ts';

const now = () => '2026-11-24T12:00:00.000Z';
const embargoes = { ...everything, embargoed: true };

test('saved searches are there after a restart, by name; one saved again gives way, one forgotten is gone', async () => {
  const folder = await scratch();
  const searches = new SavedSearches(folder, { now });
  await searches.save('Zoë’s desk', { ...everything, words: '"Zoë Müller"' });
  await searches.save('Embargoes', everything);
  await searches.save('Embargoes', embargoes);
  const again = await new SavedSearches(folder, { now }).all();
  expect(again).toMatchObject([
    { name: 'Embargoes', search: embargoes },
    { name: 'Zoë’s desk', search: { words: '"Zoë Müller"' } },
  ]);
  expect(await searches.forget(again[0]?.id ?? '')).toEqual([again[1]]);
});

test('saves that come at once are all kept', async () => {
  const searches = new SavedSearches(await scratch(), { now });
  const names = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all(names.map((name) => searches.save(name, everything)));
  expect((await searches.all()).map(({ name }) => name)).toEqual(names);
});

const aside = 'searches.damaged-20261124T120000Z.json';

test('a file that is torn is kept aside and told of, and shows no search', async () => {
  const folder = await scratch();
  await writeFile(join(folder, 'searches.json'), '{"format": "standfirst/sea');
  const told: string[] = [];
  const searches = new SavedSearches(folder, { now, mended: (mended) => told.push(mendedWords(mended)) });
  expect(await searches.all()).toEqual([]);
  expect(await readFile(join(folder, aside), 'utf8')).toBe('{"format": "standfirst/sea');
  expect(told).toEqual([
    `The file of the saved searches was damaged, so there are none now; the damaged file is kept as “${aside}”.`,
  ]);
  await searches.save('Embargoes', embargoes);
  expect(await readdir(folder)).toEqual([aside, 'searches.json']);
});

test('a file of a later version shows no search, stays as it is, and is kept aside before another is written', async () => {
  const folder = await scratch();
  const file = join(folder, 'searches.json');
  const text = '{"format":"standfirst/searches","version":9,"searches":[]}';
  await writeFile(file, text);
  const searches = new SavedSearches(folder, { now });
  expect(await searches.all()).toEqual([]);
  expect(await readFile(file, 'utf8')).toBe(text);
  await searches.save('Embargoes', embargoes);
  expect(await readdir(folder)).toEqual([aside, 'searches.json']);
  expect(await readFile(join(folder, aside), 'utf8')).toBe(text);
});

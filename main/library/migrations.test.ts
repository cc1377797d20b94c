import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { library } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { libraryVersion, readIdentity } from './migrations.ts';

const example = (version: number) => fileURLToPath(new URL(`examples/library-${version}.json`, import.meta.url));

/** Every version there has been: what it wrote is kept in a file that no later change may touch. */
const versions = Array.from({ length: libraryVersion }, (_, index) => index + 1);

test.each(versions)('a library written by version %i opens, and is the same library', async (version) => {
  const folder = join(await scratch(), 'Library');
  await mkdir(join(folder, 'articles'), { recursive: true });
  await copyFile(example(version), join(folder, 'library.json'));
  expect(await (await library(folder)).list()).toEqual([]);
  expect(readIdentity(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8')))).toMatchObject({
    ok: true,
    identity: { id: 'q7m2x9k4c8vt' },
  });
});

test('one written by a later version is known as such; one that is damaged says so', () => {
  const later = { format: 'standfirst/library', version: libraryVersion + 1, catalogue: true };
  expect(readIdentity(later)).toEqual({ ok: false, reason: 'newer', version: libraryVersion + 1 });
  for (const damaged of [null, 'text', {}, { format: 'standfirst/library', version: 1 }])
    expect(readIdentity(damaged)).toMatchObject({ ok: false, reason: 'damaged' });
});

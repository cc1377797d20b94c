import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { pictureVersion } from '#shared/picture/index.ts';
import { now } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { openPictures } from './index.ts';

const example = (version: number) => fileURLToPath(new URL(`examples/record-${version}.json`, import.meta.url));

/** Every version there has been: what it wrote is kept in a file that no later change may touch. */
const versions = Array.from({ length: pictureVersion }, (_, index) => index + 1);

const hash = '0f5a9f2f2a4ab2e1bb4e7b8d3f4c5a6978879604d1c2b3a4958677a8b9cadbec';

test.each(versions)(
  'a picture’s record written by version %i is read, edited, and keeps all it said',
  async (version) => {
    const library = await scratch();
    const record = join(library, 'pictures', hash.slice(0, 2), `${hash}.json`);
    await mkdir(dirname(record), { recursive: true });
    await copyFile(example(version), record);
    const before = JSON.parse(await readFile(record, 'utf8'));
    expect(before.version).toBe(version);
    const pictures = await openPictures(library, { now: () => now });
    onTestFinished(() => pictures.close());
    const { version: _, ...said } = before;
    const [picture] = await pictures.records([hash]);
    expect(picture).toMatchObject({ ...said, version: pictureVersion });
    await pictures.edit(hash, { altText: 'Two boats' });
    expect(JSON.parse(await readFile(record, 'utf8'))).toEqual({ ...picture, edited: { altText: 'Two boats' } });
  },
);

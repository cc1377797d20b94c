import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { quietWork } from '#shared/contract/index.ts';
import { findDoubles, type LedgerRow } from '#shared/ledger/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { openPictures } from './index.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpora/images-meta', import.meta.url));

/** What happens to one picture on its way between desks. */
const changes: Record<string, (picture: Sharp, size: { width: number; height: number }) => Sharp> = {
  'scaled to 320 pixels': (picture) => picture.resize(320).jpeg({ quality: 80 }),
  'saved again at low quality': (picture) => picture.jpeg({ quality: 35 }),
  'saved as WebP': (picture) => picture.webp({ quality: 60 }),
  'a little lighter': (picture) => picture.modulate({ brightness: 1.1 }).jpeg({ quality: 85 }),
  'a little more contrast': (picture) => picture.linear(1.12, -10).jpeg({ quality: 85 }),
  'in black and white': (picture) => picture.grayscale().jpeg({ quality: 85 }),
  'cropped by one in a hundred at each edge': (picture, { width, height }) => {
    const [left, top] = [Math.round(width / 100), Math.round(height / 100)];
    return picture.extract({ left, top, width: width - 2 * left, height: height - 2 * top }).jpeg({ quality: 85 });
  },
};

const row = (picture: string): LedgerRow => ({
  ...{
    picture,
    fileName: '',
    use: null,
    caption: '',
    credit: '',
    agency: '',
    creator: '',
    licence: '',
    usageTerms: '',
  },
  ...{ territory: '', expires: null, cost: null, currency: '', invoice: '', uses: 0, state: 'ok' },
});

test.skipIf(!existsSync(corpus))(
  'real pictures are found again after what desks do to them, and no other is taken for them (skipped where the corpora are not beside the repository)',
  async () => {
    const pictures = await openPictures(await scratch(), { now: () => '2026-11-24T12:00:00Z' });
    onTestFinished(() => pictures.close());
    const names = (await readdir(corpus, { recursive: true })).filter((name) => /\.jpe?g$/i.test(name));
    const versions = new Map<string, { of: string; change: string }>();
    for (const name of names) {
      const bytes = await readFile(join(corpus, name));
      const size = await sharp(bytes)
        .metadata()
        .catch(() => null);
      // What has no hundred pixels has nothing to look at.
      if (size === null || Math.min(size.width, size.height) < 100) continue;
      const upright = await sharp(bytes, { failOn: 'none' }).autoOrient().toBuffer({ resolveWithObject: true });
      const take = async (change: string, made: Uint8Array) => {
        const { hash } = await pictures.takeIn('scene', made, quietWork);
        if (!versions.has(hash)) versions.set(hash, { of: name, change });
      };
      await take('as received', bytes).catch(() => undefined);
      for (const [change, make] of Object.entries(changes))
        await take(change, new Uint8Array(await make(sharp(upright.data), upright.info).toBuffer()));
    }
    const looks = await pictures.looks([...versions.keys()], quietWork);
    const told = [...versions].filter(([hash]) => looks.get(hash) !== '');
    const groups = findDoubles(
      told.map(([hash]) => row(hash)),
      looks,
    ).map(({ pictures: some }) => some);
    const groupOf = new Map(groups.flatMap((some, index) => some.map((hash) => [hash, index])));
    const table: Record<string, { pictures: number; found: number }> = {};
    for (const [hash, { of, change }] of told) {
      const original = told.find(([, other]) => other.of === of && other.change === 'as received')?.[0];
      if (change === 'as received' || original === undefined) continue;
      const { pictures: all, found } = table[change] ?? { pictures: 0, found: 0 };
      const isFound = groupOf.get(hash) !== undefined && groupOf.get(hash) === groupOf.get(original);
      table[change] = { pictures: all + 1, found: found + Number(isFound) };
    }
    const mixed = groups
      .map((some) => [...new Set(some.flatMap((hash) => versions.get(hash)?.of ?? []))])
      .filter((of) => of.length > 1);
    console.table(table);
    expect(mixed, 'different pictures taken for one').toEqual([]);
    for (const [change, { pictures: all, found }] of Object.entries(table))
      expect(found / all, change).toBeGreaterThanOrEqual(0.9);
  },
  120_000,
);

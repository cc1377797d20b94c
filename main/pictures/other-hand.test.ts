import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Mended, quietWork } from '#shared/contract/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { openPictures, type Pictures } from './index.ts';

/** A library with a picture in it that is credited, followed as a window does. */
async function followed() {
  const library = await scratch();
  const mended: Mended[] = [];
  const open = async (): Promise<Pictures> => {
    const now = () => '2026-11-24T21:05:33Z';
    const opened = await openPictures(library, { now, mended: (one) => mended.push(one) });
    onTestFinished(() => opened.close());
    return opened;
  };
  const pictures = await open();
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer();
  const { hash } = await pictures.takeIn('quay.jpg', bytes, quietWork);
  await pictures.edit(hash, { creditLine: 'Jane Doe/Reuters', caption: 'The quay.' });
  const changed: string[] = [];
  const unforeseen = (error: unknown) => {
    throw error;
  };
  const record = join(library, 'pictures', hash.slice(0, 2), `${hash}.json`);
  return {
    pictures,
    open,
    hash,
    record,
    mended,
    changed,
    follow: () => onTestFinished(pictures.onChange((hashes) => changed.push(...hashes), unforeseen)),
    /** Leaves a second record as a sync program does, with what another computer wrote. */
    leave: async (name: string, written: Partial<Picture>) => {
      const other = { ...JSON.parse(await readFile(record, 'utf8')), ...written };
      await writeFile(join(dirname(record), name.replace('HASH', hash)), JSON.stringify(other));
    },
    names: async () => (await readdir(dirname(record))).filter((name) => name.endsWith('.json')),
    one: async () => (await pictures.records([hash]))[0],
  };
}

const soon = { timeout: 5_000 };

test('a credit that another Standfirst writes is noticed, one that is written here is not news', async () => {
  const { pictures, follow, changed, hash, open, one } = await followed();
  follow();
  await pictures.edit(hash, { creditLine: 'Jane Doe/AP' });
  const other = await open();
  await other.edit(hash, { creditLine: 'Kim Lee/AFP' });
  await vi.waitFor(() => expect(changed).toEqual([hash]), soon);
  expect((await one())?.edited.creditLine).toBe('Kim Lee/AFP');
  await pictures.edit(hash, { creditLine: 'Ours again' });
  await other.edit(hash, { creditLine: 'Theirs again' });
  await vi.waitFor(() => expect(changed).toEqual([hash, hash]), soon);
});

test.each(['HASH.sync-conflict-20261124-210533-ABCDEF2.json', 'HASH (conflicted copy).json', 'HASH-NEWSROOM-3.json'])(
  'a record left as “%s” is taken in: what only it says is added, what stands here stays, and it is kept aside',
  async (name) => {
    const { follow, changed, leave, hash, mended, names, one } = await followed();
    follow();
    await leave(name, {
      edited: { creditLine: 'Kim Lee/AFP', altText: 'Boats.' },
      rights: { cost: 90, currency: 'GBP' },
    });
    await vi.waitFor(() => expect(changed).toContain(hash), soon);
    const picture = await one();
    expect(picture?.edited).toEqual({ creditLine: 'Jane Doe/Reuters', caption: 'The quay.', altText: 'Boats.' });
    expect(picture?.rights).toEqual({ cost: 90, currency: 'GBP' });
    const aside = (await names()).filter((found) => found !== `${hash}.json`);
    expect(aside).toEqual([expect.stringContaining('.merged-20261124T210533Z.json')]);
    expect(mended).toEqual([{ what: 'pictureCopy', aside: `pictures/${hash.slice(0, 2)}/${aside[0]}` }]);
  },
);

test('a record that sync left while nobody looked is found at the start, and one that says the same goes', async () => {
  const { follow, leave, changed, hash, mended, names } = await followed();
  await leave('HASH 2.json', {});
  follow();
  await vi.waitFor(() => expect(changed).toContain(hash), soon);
  expect(await names()).toEqual([`${hash}.json`]);
  expect(mended).toEqual([]);
});

test('a copy that is torn stays where it is, and the record as it was', async () => {
  const { follow, changed, hash, record, names, one } = await followed();
  follow();
  await writeFile(join(dirname(record), `${hash} 2.json`), '{"format":"standfirst/pic');
  await vi.waitFor(() => expect(changed).toContain(hash), soon);
  expect((await names()).toSorted()).toEqual([`${hash} 2.json`, `${hash}.json`]);
  expect((await one())?.edited.creditLine).toBe('Jane Doe/Reuters');
});

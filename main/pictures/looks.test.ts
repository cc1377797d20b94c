import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { quietWork, type Work } from '#shared/contract/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { openPictures, type Pictures } from './index.ts';

const now = () => '2026-11-24T12:00:00Z';

async function open(folder: string): Promise<Pictures> {
  const pictures = await openPictures(folder, { now });
  onTestFinished(() => pictures.close());
  return pictures;
}

/** A scene with shapes in it, each number another. */
function scene(number: number): Sharp {
  const circles = Array.from({ length: 14 }, (_, index) => {
    const [x, y, shade] = [7, 11, 13].map((prime) => ((number + 1) * (index + 3) * prime * 37) % 400);
    return `<circle cx="${x}" cy="${y}" r="${30 + index * 6}" fill="hsl(${shade} 60% ${(shade ?? 0) / 5}%)"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${circles.join('')}</svg>`;
  return sharp(Buffer.from(drawing)).flatten({ background: '#dde' });
}

function bitsApart(one = '', other = ''): number {
  return [...(BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2)].filter((bit) => bit === '1').length;
}

test('a picture scaled, saved again in another kind and toned looks the same; other pictures do not', async () => {
  const pictures = await open(await scratch());
  const take = async (picture: Sharp, name: string) =>
    (await pictures.takeIn(name, await picture.toBuffer(), quietWork)).hash;
  const original = await take(scene(1).jpeg({ quality: 95 }), 'a.jpg');
  const copies = [
    await take(scene(1).resize(240).jpeg({ quality: 60 }), 'small.jpg'),
    await take(scene(1).webp({ quality: 50 }), 'a.webp'),
    await take(scene(1).linear(0.9, 10).png(), 'toned.png'),
  ];
  const others = [await take(scene(2).jpeg(), 'b.jpg'), await take(scene(3).jpeg(), 'c.jpg')];
  const sky = await take(
    sharp({ create: { width: 60, height: 40, channels: 3, background: '#89c' } }).jpeg(),
    'sky.jpg',
  );

  const all = await pictures.hashes();
  expect(all.toSorted()).toEqual([original, ...copies, ...others, sky].toSorted());
  const looks = await pictures.looks(all, quietWork);
  const apart = (hash: string) => bitsApart(looks.get(original), looks.get(hash));
  for (const copy of copies) expect(apart(copy)).toBeLessThanOrEqual(12);
  for (const other of others) expect(apart(other)).toBeGreaterThan(20);
  expect(looks.get(sky)).toBe('');
});

test('each picture is looked at once, whatever happens to the cache meanwhile', async () => {
  const folder = await scratch();
  const pictures = await open(folder);
  const { hash } = await pictures.takeIn('a.jpg', await scene(1).jpeg().toBuffer(), quietWork);
  const first = (await pictures.looks([hash], quietWork)).get(hash);
  const told: number[] = [];
  const work: Work = { ...quietWork, progress: (_, total) => told.push(total) };

  await (await open(folder)).looks([hash], work);
  expect(told).toEqual([]);

  const cache = join(folder, '.cache', 'looks.json');
  expect(JSON.parse(await readFile(cache, 'utf8')).looks).toEqual({ [hash]: first });
  await rm(cache);
  expect((await (await open(folder)).looks([hash], work)).get(hash)).toBe(first);
  expect(told).toEqual([1]);
});

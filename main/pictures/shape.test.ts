import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { quietWork } from '#shared/contract/index.ts';
import { cutOf, type Shape, unshaped } from '#shared/picture/index.ts';
import { openPictures, type Pictures } from './index.ts';

const wide = 96;
const high = 64;

/** The colours a picture's quarters have, by the letter they are told by. */
const colours = { r: [230, 40, 40], g: [40, 180, 60], b: [40, 60, 220], y: [240, 220, 60] } as const;
type Letter = keyof typeof colours;

/** A picture of four quarters, told in reading order: `rgby` is red and green above, blue and yellow below. */
function quartered(letters: string, width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const letter = letters[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)];
      pixels.set(isLetter(letter) ? colours[letter] : [], (y * width + x) * 3);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

function isLetter(letter: string | undefined): letter is Letter {
  return letter !== undefined && letter in colours;
}

/** The quarters of a picture, told the same way. */
async function quartersOf(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return nearest(data.subarray(from, from + 3));
  };
  return at(0.25, 0.25) + at(0.75, 0.25) + at(0.25, 0.75) + at(0.75, 0.75);
}

function nearest(pixel: Uint8Array): Letter {
  const far = (letter: Letter) => Math.hypot(...colours[letter].map((value, index) => value - (pixel[index] ?? 0)));
  const [first = 'r', ...others] = Object.keys(colours).filter(isLetter);
  return others.reduce((best, letter) => (far(letter) < far(best) ? letter : best), first);
}

/**
 * What is stored for a picture that is seen as `rgby`, for each of EXIF's orientations, 1 to 8: those of 5 and above lie on
 * their side.
 */
const stored = ['rgby', 'gryb', 'ybgr', 'byrg', 'rbgy', 'gyrb', 'ygbr', 'bryg'] as const;

/** What is seen of `rgby` after so many quarter turns clockwise. */
const turned = ['rgby', 'bryg', 'ybgr', 'gyrb'] as const;

let pictures: Pictures;
beforeAll(async () => {
  const library = await mkdtemp(join(tmpdir(), 'shape-'));
  pictures = await openPictures(library, { now: () => '2026-11-24T12:00:00Z' });
  return async () => {
    await pictures.close();
    await rm(library, { recursive: true });
  };
});

const take = async (picture: Sharp, name = 'a.jpg') => pictures.takeIn(name, await picture.toBuffer(), quietWork);

describe.each(stored.map((letters, index) => [index + 1, letters] as const))(
  'a picture that was taken with the camera held so that EXIF says %i',
  (orientation, letters) => {
    const lies = orientation >= 5;
    const file = () =>
      quartered(letters, lies ? high : wide, lies ? wide : high)
        .withMetadata({ orientation })
        .jpeg({ quality: 95 });

    test('is upright in the library, in every copy, and however it is turned', async () => {
      const picture = await take(file());
      expect(picture).toMatchObject({ width: wide, height: high });
      expect(await quartersOf(await pictures.copies.rendition(picture.hash, 48, 'image/webp'))).toBe('rgby');
      for (const turns of [1, 2, 3]) {
        const cut = cutOf({ ...picture, shape: { ...unshaped, turns } }, null);
        const made = await pictures.copies.rendition(picture.hash, 32, 'image/png', cut);
        expect(await quartersOf(made), `${turns} turns`).toBe(turned[turns]);
        const { width, height } = await sharp(made).metadata();
        expect([width, height]).toEqual(turns === 2 ? [32, 21] : [32, 48]);
      }
    });

    test('is cropped where it is seen to be, in a copy that leaves the house too', async () => {
      const picture = await take(file());
      const crops = { square: { left: 1 / 3, top: 0, width: 2 / 3, height: 1 } };
      const cut = cutOf({ ...picture, shape: { ...unshaped, crops } }, 'square');
      expect(cut).toEqual({ turns: 0, left: 32, top: 0, width: 64, height: 64 });
      const copy = await pictures.copies.copy({
        hash: picture.hash,
        cut,
        width: 64,
        type: 'image/jpeg',
        fields: { creditLine: 'Zoë Müller/EPA' },
        telling: { place: false, camera: false },
      });
      const { data, info } = await sharp(copy).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([64, 64]);
      // The middle of the picture is now a quarter across.
      const column = (x: number) => nearest(data.subarray((10 * 64 + x) * 3, (10 * 64 + x) * 3 + 3));
      expect([column(8), column(24)]).toEqual(['r', 'g']);
      expect((await sharp(copy).metadata()).xmpAsString).toContain('Zoë Müller/EPA');
    });
  },
);

test('how a picture is shown is kept beside it, and its file stays as received', async () => {
  const bytes = await quartered('rgby', wide, high).png().toBuffer();
  const { hash } = await pictures.takeIn('kept.png', bytes, quietWork);
  const shape: Shape = { turns: 1, focus: { x: 0.2, y: 0.4 }, crops: {} };
  await pictures.edit(hash, { altText: 'Quarters' }, { shape });
  await pictures.edit(hash, { altText: 'Four quarters' });
  const [record] = await pictures.records([hash]);
  expect(record).toMatchObject({ shape, edited: { altText: 'Four quarters' } });
  const { path } = await pictures.file(hash);
  expect(await sharp(path).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
});

test('a picture in a wider range of colours comes out in sRGB with the same colours, straight and by way of the proof', async () => {
  const p3 = quartered('rgby', 400, 300).withIccProfile('p3').jpeg({ quality: 98, chromaSubsampling: '4:4:4' });
  const { hash } = await take(p3, 'p3.jpg');
  const whole = { hash, cut: null, type: 'image/png', fields: {}, telling: { place: false, camera: false } } as const;
  const copies = [
    await pictures.copies.rendition(hash, 400, 'image/png'),
    await pictures.copies.copy({ ...whole, width: 400 }),
  ];
  for (const copy of copies) {
    expect((await sharp(copy).metadata()).icc).toBeUndefined();
    const pixel = await sharp(copy).extract({ left: 40, top: 40, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
    for (const [index, value] of colours.r.entries()) expect(Math.abs((pixel[index] ?? 0) - value)).toBeLessThan(6);
  }
  const received = await pictures.copies.copy({ ...whole, type: 'image/jpeg', width: null });
  expect((await sharp(received).metadata()).icc, 'the picture as received keeps its profile').toBeDefined();
});

test('a cut of pixels that the picture does not have is refused, and the next picture is made', async () => {
  const picture = await take(quartered('rgby', wide, high).png(), 'small.png');
  const beyond = { turns: 0, left: 90, top: 0, width: 50, height: 50 };
  await expect(pictures.copies.rendition(picture.hash, 32, 'image/webp', beyond)).rejects.toMatchObject({
    code: 'picture-damaged',
  });
  expect(await quartersOf(await pictures.copies.rendition(picture.hash, 32, 'image/webp'))).toBe('rgby');
});

test('a moving picture that is cropped keeps moving, and one laid on its side stands still', async () => {
  const frames = await Promise.all(['rgby', 'ybgr'].map((letters) => quartered(letters, 40, 40).png().toBuffer()));
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { hash } = await pictures.takeIn('moving.gif', gif, quietWork);
  const cut = { turns: 0, left: 10, top: 10, width: 20, height: 20 };
  const moving = await sharp(await pictures.copies.rendition(hash, 20, 'image/gif', cut)).metadata();
  expect(moving).toMatchObject({ pages: 2, width: 20 });
  const lying = await pictures.copies.rendition(hash, 40, 'image/gif', {
    turns: 1,
    left: 0,
    top: 0,
    width: 40,
    height: 40,
  });
  expect((await sharp(lying).metadata()).pages ?? 1).toBe(1);
  expect(await quartersOf(lying)).toBe('bryg');
});

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { DeskError, quietWork } from '#shared/contract/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { box, boxesOf } from './imprint/boxes.ts';
import { joined } from './imprint/bytes.ts';
import { readLocations, writeLocations } from './imprint/item-locations.ts';
import { openPictures, type Pictures } from './index.ts';

/** A picture of four quarters: red and green above, blue and yellow below, 96 × 64 pixels, as HEVC in HEIF. */
const example = (name: string) => readFile(new URL(`examples/${name}.heic`, import.meta.url));

async function open(): Promise<{ pictures: Pictures; library: string }> {
  const library = await scratch();
  const pictures = await openPictures(library, { now: () => '2026-11-24T12:00:00Z' });
  onTestFinished(() => pictures.close());
  return { pictures, library };
}

/** The colours of a picture's quarters, by name, in reading order. */
async function quarters(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes).resize(2, 2, { fit: 'fill', kernel: 'nearest' }).raw().toBuffer({
    resolveWithObject: true,
  });
  return [0, 1, 2, 3]
    .map((at) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(at * info.channels);
      if (blue > 150) return 'blue';
      return red > 150 ? (green > 150 ? 'yellow' : 'red') : 'green';
    })
    .join(' ');
}

/** The same file, said to be shown with these transformations, in their order. */
function shown(file: Uint8Array, ...properties: Uint8Array[]): Uint8Array {
  const [type, meta, ...rest] = boxesOf(file);
  if (type === undefined || meta === undefined) throw new Error('A HEIC has two boxes at least');
  const rewritten = (moved: number) =>
    box(
      'meta',
      meta.data.subarray(0, 4),
      ...boxesOf(meta.data, 4).map(({ kind, whole, data }) => {
        if (kind === 'iprp') return withProperties(data, properties);
        if (kind !== 'iloc') return whole;
        const shifted = readLocations(data).map((each) => ({
          ...each,
          extents: each.extents.map(({ offset, length }) => ({ offset: offset + moved, length })),
        }));
        return box('iloc', writeLocations(shifted));
      }),
    );
  const moved = rewritten(0).length - meta.whole.length;
  return joined(type.whole, rewritten(moved), ...rest.map(({ whole }) => whole));
}

function withProperties(data: Uint8Array, properties: readonly Uint8Array[]): Uint8Array {
  const [container, associations] = boxesOf(data);
  if (container === undefined || associations === undefined) throw new Error('Properties are held and associated');
  const first = boxesOf(container.data).length + 1;
  // The one item of these files: version and flags, one item, its number, how many properties, and which.
  const head = Uint8Array.from(associations.data.subarray(0, 11));
  head[10] = (head[10] ?? 0) + properties.length;
  const added = Uint8Array.from(properties, (_, index) => 0x80 | (first + index));
  return box(
    'iprp',
    box('ipco', container.data, ...properties),
    box('ipma', head, associations.data.subarray(11), added),
  );
}

const turn = (quartersAnticlockwise: number) => box('irot', Uint8Array.of(quartersAnticlockwise));
const mirror = (axis: number) => box('imir', Uint8Array.of(axis));

test('a phone’s picture is taken in, kept as received, and says whose it is', async () => {
  const { pictures } = await open();
  const bytes = await example('credited');
  const picture = await pictures.takeIn('IMG_0042.HEIC', bytes, quietWork);
  expect(picture).toMatchObject({ type: 'image/heic', width: 96, height: 64 });
  expect(picture.read).toMatchObject({ creator: ['Zoë Müller'], creditLine: 'Zoë Müller/Example Picture Agency' });
  const { path } = await pictures.file(picture.hash);
  expect(path).toMatch(/\.heic$/);
  expect(await readFile(path)).toEqual(bytes);
  expect((await pictures.looks([picture.hash], quietWork)).get(picture.hash)).toMatch(/^([0-9a-f]{32})?$/);
});

test('its colours come out the same, whichever profile they were written in', async () => {
  const { pictures } = await open();
  for (const name of ['flat', 'display-p3', 'credited']) {
    const { hash } = await pictures.takeIn(`${name}.heic`, await example(name), quietWork);
    const made = await pictures.copies.rendition(hash, 96, 'image/png');
    expect((await sharp(made).metadata()).icc).toBeUndefined();
    const [red, green, blue] = await sharp(made).extract({ left: 10, top: 10, width: 1, height: 1 }).raw().toBuffer();
    for (const [is, was] of [
      [red, 230],
      [green, 40],
      [blue, 40],
    ])
      expect(Math.abs((is ?? 0) - (was ?? 0)), name).toBeLessThanOrEqual(6);
  }
});

test.each([
  [[turn(0)], 'red green blue yellow'],
  [[turn(1)], 'green yellow red blue'],
  [[turn(2)], 'yellow blue green red'],
  [[turn(3)], 'blue red yellow green'],
  [[mirror(0)], 'blue yellow red green'],
  [[mirror(1)], 'green red yellow blue'],
  [[turn(1), mirror(1)], 'yellow green blue red'],
  [[turn(3), mirror(1)], 'red blue green yellow'],
] as const)('it stands as the file says, not as it was stored: %#', async (properties, expected) => {
  const { pictures } = await open();
  const bytes = shown(await example('flat'), ...properties);
  const { hash, width, height } = await pictures.takeIn('turned.heic', bytes, quietWork);
  const upright = await sharp(await pictures.copies.rendition(hash, 96, 'image/png')).metadata();
  expect([upright.width, upright.height]).toEqual([width, height]);
  expect(await quarters(await pictures.copies.rendition(hash, 96, 'image/png'))).toBe(expected);
});

test('EXIF’s orientation is not counted on top: in this kind of file it says nothing', async () => {
  const { pictures } = await open();
  const { hash } = await pictures.takeIn('a.heic', await example('credited'), quietWork);
  expect(await quarters(await pictures.copies.rendition(hash, 96, 'image/jpeg'))).toBe('red green blue yellow');
});

test('one that was cut short is refused, and one that says it is huge is never decoded', async () => {
  const { pictures } = await open();
  const whole = await example('flat');
  for (const share of [0.1, 0.5, 0.9])
    await expect(pictures.takeIn('a.heic', whole.subarray(0, whole.length * share), quietWork)).rejects.toMatchObject({
      code: 'picture-damaged',
    });
  const huge = Buffer.from(whole);
  const size = huge.indexOf('ispe');
  huge.writeUInt32BE(12_000, size + 8);
  huge.writeUInt32BE(12_000, size + 12);
  await expect(pictures.takeIn('a.heic', huge, quietWork)).rejects.toMatchObject({
    code: 'picture-too-many-pixels',
    facts: { width: 12_000, height: 12_000, limit: 2 ** 27 },
  });
});

test('any of its bytes changed, it is taken in or refused in a word, and the desk lives on', async () => {
  const { pictures, library } = await open();
  const file = await example('credited');
  const change = fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = Uint8Array.from(file);
      for (const { at, to } of changes) bytes[at] = to;
      try {
        await pictures.takeIn('a', bytes, quietWork);
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
        expect(error.code).toMatch(/^picture-/);
      }
    }),
    { numRuns: 80 },
  );
  await rm(join(library, '.cache'), { recursive: true });
  const { type } = await pictures.takeIn('a.heic', file, quietWork);
  expect(type).toBe('image/heic');
});

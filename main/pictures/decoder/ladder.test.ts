import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { pageWidths } from '#shared/page/index.ts';
import { Ladder } from './ladder.ts';

let photo: Buffer;
const straight = () => sharp(photo);
const rungs = pageWidths.toReversed();

beforeAll(async () => {
  // Fine detail and hard edges: what is lost first when a picture is scaled more often than it need be.
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
  const lines = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="2000"><path d="${Array.from(
    { length: 60 },
    (_, line) => `M${line * 50} 0L${3_000 - line * 50} 2000`,
  ).join('')}" stroke="#fff" stroke-width="5"/></svg>`;
  photo = await sharp({ create: { width: 3_000, height: 2_000, channels: 3, noise, background: '#000' } })
    .blur(1.2)
    .composite([{ input: Buffer.from(lines) }])
    .png({ compressionLevel: 1 })
    .toBuffer();
});

/** The ratio of the strongest signal to what differs, in decibels: above 40, no eye tells two pictures apart. */
function likeness(one: Uint8Array, other: Uint8Array): number {
  let squares = 0;
  for (const [index, value] of one.entries()) squares += (value - (other[index] ?? 0)) ** 2;
  return 10 * Math.log10((255 ** 2 * one.length) / squares);
}

test.each([...pageWidths, 321, 1_000])(
  'a picture %i pixels wide looks as if it came straight from the file',
  async (width) => {
    const made = await (await new Ladder(straight, rungs).at(width)).raw().toBuffer();
    const direct = await straight().resize({ width }).raw().toBuffer();
    expect(made.length).toBe(direct.length);
    expect(likeness(made, direct)).toBeGreaterThan(40);
  },
);

test('a size comes out the same to the byte whichever others were made before it', async () => {
  const alone = await (await new Ladder(straight, rungs).at(800)).png().toBuffer();
  const ladder = new Ladder(straight, rungs);
  for (const width of [480, 2_400, 1_600]) await (await ladder.at(width)).png().toBuffer();
  expect(await (await ladder.at(800)).png().toBuffer()).toEqual(alone);
});

test('a picture that is narrower than a rung keeps its own width', async () => {
  const small = () => sharp(photo).extract({ left: 0, top: 0, width: 900, height: 600 });
  const { info } = await (await new Ladder(small, rungs).at(1_200)).toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(900);
});

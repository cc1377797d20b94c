import sharp from 'sharp';
import { pixelLimit } from './limits.ts';
import type { Answer, LookTask } from './messages.ts';
import { sourceOf } from './source.ts';

/** Pixels across and down of what is compared. */
const grid = 9;

/** How much lighter, of 255, a point has to be to count: less comes and goes with every saving. */
const gate = 1;

/** A picture with fewer lighter points than this is too plain to tell from another: any sky looks like it. */
const least = 12;

/** Above this many pixels a JPEG may be shrunk while it is loaded, which shifts a small one visibly. */
const large = 2_000_000;

/**
 * How a picture looks, in 128 bits: whether each of 8 × 8 points is lighter than its neighbour to the right, and than the
 * one below (a difference hash both ways). Scaling, saving again and toning change few of them.
 */
export async function look({ file }: LookTask): Promise<Answer> {
  try {
    const source = await sourceOf(file);
    const { width, height } = await sharp(source, { limitInputPixels: pixelLimit }).metadata();
    const shades = await sharp(source, { limitInputPixels: pixelLimit, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .resize({ width: grid, height: grid, fit: 'fill', fastShrinkOnLoad: width * height > large })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    return { says: 'looks', bits: bitsOf(shades) };
  } catch (error) {
    return { says: 'damaged', detail: String(error) };
  }
}

function bitsOf(shades: Uint8Array): string {
  const at = (row: number, column: number) => shades[row * grid + column] ?? 0;
  let bits = 0n;
  let lighter = 0;
  const add = (isLighter: boolean) => {
    bits = (bits << 1n) | (isLighter ? 1n : 0n);
    if (isLighter) lighter++;
  };
  for (let row = 0; row < grid - 1; row++)
    for (let column = 0; column < grid - 1; column++) {
      add(at(row, column) > at(row, column + 1) + gate);
      add(at(row, column) > at(row + 1, column) + gate);
    }
  return lighter < least ? '' : bits.toString(16).padStart(32, '0');
}

import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Cut } from '#shared/picture/index.ts';
import { Ladder } from './ladder.ts';
import { pixelLimit } from './limits.ts';
import type { Answer, RenderTask, RenditionType } from './messages.ts';
import { sourceOf } from './source.ts';

/** The kinds that keep a moving picture moving; in any other it stands still on its first frame. */
const moving: readonly RenditionType[] = ['image/gif', 'image/webp'];

/** Makes copies of a picture in some widths: upright, in sRGB, without its metadata, never enlarged. */
export async function render({ file, type, cut, rungs, sizes }: RenderTask): Promise<Answer> {
  // The disk takes one size while the next is made.
  const writing: Promise<string | null>[] = [];
  try {
    const at = await scaling(file, type, cut, rungs);
    for (const { width, into } of sizes) {
      const bytes = await encoded(await at(width), type).toBuffer();
      writing.push(faultOfWriting(into, bytes));
    }
  } catch (error) {
    await Promise.all(writing);
    return { says: 'damaged', detail: String(error) };
  }
  const detail = (await Promise.all(writing)).find((fault) => fault !== null);
  return detail === undefined ? { says: 'rendered' } : { says: 'unwritten', detail };
}

/** Writes a file; gives what went wrong, or null. */
export async function faultOfWriting(into: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await writeFile(into, bytes, { flush: true });
    return null;
  } catch (error) {
    return String(error);
  }
}

/** A picture at any width: each from the file, or down the rungs. Moving pictures have too many pixels to hold. */
async function scaling(
  file: string,
  type: RenditionType,
  cut: Cut | null,
  rungs: readonly number[] | null,
): Promise<(width: number) => Promise<Sharp>> {
  const pixels = await sourceOf(file);
  // A moving picture that is laid on its side stands still: libvips turns no series of frames.
  const animated = moving.includes(type) && (cut?.turns ?? 0) === 0 && (await movesWithin(pixels));
  const straight = () => {
    const whole = sharp(pixels, { animated, limitInputPixels: pixelLimit, failOn: 'error', sequentialRead: !animated });
    return upright(whole, cut);
  };
  if (animated || rungs === null) return async (width) => scaled(straight(), width);
  const ladder = new Ladder(straight, rungs);
  return (width) => ladder.at(width);
}

/** A picture as the camera was held, in sRGB. @param cut what is shown of it; null for all */
export function upright(picture: Sharp, cut: Cut | null = null): Sharp {
  return shownOf(picture.autoOrient(), cut).toColourspace('srgb');
}

/** A picture at a width; a narrower one keeps its own. */
export function scaled(picture: Sharp, width: number): Sharp {
  return picture.resize({ width, withoutEnlargement: true });
}

function shownOf(picture: Sharp, cut: Cut | null): Sharp {
  if (cut === null) return picture;
  const { turns, ...area } = cut;
  return picture.rotate(turns * 90).extract(area);
}

/** Whether a picture moves, and all its frames together are few enough pixels to hold. */
async function movesWithin(file: string | Buffer): Promise<boolean> {
  const { pages = 1, width, height } = await sharp(file, { limitInputPixels: false }).metadata();
  return pages > 1 && pages * width * height <= pixelLimit;
}

/** A copy as it is kept in a kind. */
export function encoded(picture: Sharp, type: RenditionType): Sharp {
  switch (type) {
    case 'image/jpeg':
      return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82 });
    case 'image/png':
      return picture.png();
    case 'image/webp':
      return picture.webp({ quality: 80 });
    case 'image/avif':
      return picture.avif({ quality: 55 });
    case 'image/gif':
      return picture.gif();
  }
}

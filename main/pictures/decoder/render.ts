import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { pixelLimit } from './limits.ts';
import type { Answer, RenderTask, RenditionType } from './messages.ts';

/** The kinds that keep a moving picture moving; in any other it stands still on its first frame. */
const moving: readonly RenditionType[] = ['image/gif', 'image/webp'];

/** Makes a copy of a picture at one width: upright, in sRGB, without its metadata, never enlarged. */
export async function render({ file, into, width, type }: RenderTask): Promise<Answer> {
  let bytes: Uint8Array;
  try {
    const animated = moving.includes(type) && (await movesWithin(file));
    const source = sharp(file, { animated, limitInputPixels: pixelLimit, failOn: 'error', sequentialRead: !animated });
    const shaped = source.autoOrient().resize({ width, withoutEnlargement: true }).toColourspace('srgb');
    bytes = await encoded(shaped, type).toBuffer();
  } catch (error) {
    return { says: 'damaged', detail: String(error) };
  }
  try {
    await writeFile(into, bytes, { flush: true });
  } catch (error) {
    return { says: 'unwritten', detail: String(error) };
  }
  return { says: 'rendered' };
}

/** Whether a picture moves, and all its frames together are few enough pixels to hold. */
async function movesWithin(file: string): Promise<boolean> {
  const { pages = 1, width, height } = await sharp(file, { limitInputPixels: false }).metadata();
  return pages > 1 && pages * width * height <= pixelLimit;
}

function encoded(picture: Sharp, type: RenditionType): Sharp {
  switch (type) {
    case 'image/jpeg':
      return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82, progressive: true });
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

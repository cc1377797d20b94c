import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Cut } from '#shared/picture/index.ts';
import { pixelLimit } from './limits.ts';
import type { Answer, RenderTask, RenditionType } from './messages.ts';
import { sourceOf } from './source.ts';

/** The kinds that keep a moving picture moving; in any other it stands still on its first frame. */
const moving: readonly RenditionType[] = ['image/gif', 'image/webp'];

/** Makes copies of a picture in some widths: upright, in sRGB, without its metadata, never enlarged. */
export async function render({ file, type, cut, through, sizes }: RenderTask): Promise<Answer> {
  let open: () => Sharp;
  try {
    open = await source(file, type, cut, through);
  } catch (error) {
    return { says: 'damaged', detail: String(error) };
  }
  for (const { width, into } of sizes) {
    let bytes: Uint8Array;
    try {
      bytes = await encoded(open().resize({ width, withoutEnlargement: true }), type).toBuffer();
    } catch (error) {
      return { says: 'damaged', detail: String(error) };
    }
    try {
      await writeFile(into, bytes, { flush: true });
    } catch (error) {
      return { says: 'unwritten', detail: String(error) };
    }
  }
  return { says: 'rendered' };
}

/** What every size is made from: the file itself, or its pixels once decoded. Moving pictures have too many to hold. */
async function source(
  file: string,
  type: RenditionType,
  cut: Cut | null,
  through: number | null,
): Promise<() => Sharp> {
  const pixels = await sourceOf(file);
  // A moving picture that is laid on its side stands still: libvips turns no series of frames.
  const animated = moving.includes(type) && (cut?.turns ?? 0) === 0 && (await movesWithin(pixels));
  const straight = () => {
    const whole = sharp(pixels, { animated, limitInputPixels: pixelLimit, failOn: 'error', sequentialRead: !animated });
    return shownOf(whole.autoOrient(), cut).toColourspace('srgb');
  };
  if (animated || through === null) return straight;
  const { data, info } = await straight()
    .resize({ width: through, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return () => sharp(data, { raw: { width, height, channels } });
}

function shownOf(upright: Sharp, cut: Cut | null): Sharp {
  if (cut === null) return upright;
  const { turns, ...area } = cut;
  return upright.rotate(turns * 90).extract(area);
}

/** Whether a picture moves, and all its frames together are few enough pixels to hold. */
async function movesWithin(file: string | Buffer): Promise<boolean> {
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

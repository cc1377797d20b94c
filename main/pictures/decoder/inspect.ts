import sharp, { type Sharp } from 'sharp';
import { pixelLimit } from './limits.ts';
import type { Answer, InspectTask } from './messages.ts';
import { encoded, faultOfWriting, scaled, upright } from './render.ts';
import { sourceOf, TooManyPixels } from './source.ts';

/**
 * Reads a picture's header, and then the picture to its end. Faults of the kind cameras make are let pass; a file that
 * was cut short or scrambled is not.
 */
export async function inspect({ file, type, small }: InspectTask): Promise<Answer> {
  try {
    const source = await sourceOf(file);
    const header = await sharp(source, { limitInputPixels: false }).metadata();
    const { width, height } = header.autoOrient;
    if (width * height > pixelLimit) return { says: 'too-many-pixels', width, height, limit: pixelLimit };
    const frames = type === 'image/gif' || type === 'image/webp' ? (header.pages ?? 1) : 1;
    // Shrinking while loading spares the memory and the arithmetic, and still has to read every byte.
    const pages = Math.max(1, Math.min(frames, Math.floor(pixelLimit / (width * height))));
    const whole = sharp(source, { failOn: 'error', limitInputPixels: pixelLimit, pages, sequentialRead: true });
    // Only a JPEG is shrunk while loading; others would have to be held whole to be turned upright.
    if (small === undefined || type !== 'image/jpeg')
      await whole.resize({ width: 64, withoutEnlargement: true }).raw().toBuffer();
    else await writeSmall(scaled(upright(whole), small.width), small.into);
    return { says: 'whole', width, height };
  } catch (error) {
    if (error instanceof TooManyPixels) {
      const { width, height, limit } = error;
      return { says: 'too-many-pixels', width, height, limit };
    }
    return { says: 'damaged', detail: String(error) };
  }
}

/** Writes a small copy. One the disk does not take is made again when it is asked for. */
async function writeSmall(picture: Sharp, into: string): Promise<void> {
  const bytes = await encoded(picture, 'image/webp').toBuffer();
  await faultOfWriting(into, bytes);
}

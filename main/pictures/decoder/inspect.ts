import sharp from 'sharp';
import { pixelLimit } from './limits.ts';
import type { Answer, InspectTask } from './messages.ts';

/**
 * Reads a picture's header, and then the picture to its end. Faults of the kind cameras make are let pass; a file that
 * was cut short or scrambled is not.
 */
export async function inspect({ file, type }: InspectTask): Promise<Answer> {
  try {
    const header = await sharp(file, { limitInputPixels: false }).metadata();
    const { width, height } = header.autoOrient;
    if (width * height > pixelLimit) return { says: 'too-many-pixels', width, height };
    const frames = type === 'image/gif' || type === 'image/webp' ? (header.pages ?? 1) : 1;
    // Shrinking while loading spares the memory and the arithmetic, and still has to read every byte.
    await sharp(file, {
      failOn: 'error',
      limitInputPixels: pixelLimit,
      pages: Math.max(1, Math.min(frames, Math.floor(pixelLimit / (width * height)))),
      sequentialRead: true,
    })
      .resize({ width: 64, withoutEnlargement: true })
      .raw()
      .toBuffer();
    return { says: 'whole', width, height };
  } catch (error) {
    return { says: 'damaged', detail: String(error) };
  }
}

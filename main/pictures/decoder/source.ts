import { open, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { withHeif } from './heif.ts';
import { heifPixelLimit } from './limits.ts';
import { tiffOf } from './tiff.ts';

/** A picture with more pixels than can be held. */
export class TooManyPixels extends Error {
  override readonly name = 'TooManyPixels';
  readonly width: number;
  readonly height: number;
  readonly limit: number;

  constructor(width: number, height: number, limit: number) {
    super(`${width} × ${height} pixels are more than ${limit}`);
    this.width = width;
    this.height = height;
    this.limit = limit;
  }
}

/**
 * What sharp is given to read a picture from: its file, or for HEVC in HEIF, which sharp's build cannot decode, its pixels.
 * @throws TooManyPixels; Error where the file is not whole
 */
export async function sourceOf(file: string): Promise<string | Buffer> {
  if (!(await isHeif(file))) return file;
  const { compression } = await sharp(file, { limitInputPixels: false }).metadata();
  if (compression === 'av1') return file;
  return withHeif(await readFile(file), ({ width, height, decode }) => {
    if (width * height > heifPixelLimit) throw new TooManyPixels(width, height, heifPixelLimit);
    return tiffOf(decode());
  });
}

async function isHeif(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(8);
    await handle.read(head, 0, head.length, 0);
    return head.toString('latin1', 4) === 'ftyp';
  } finally {
    await handle.close();
  }
}

import type { RenditionType } from '../decoder/messages.ts';
import { imprintAvif } from './avif.ts';
import { MalformedFile } from './bytes.ts';
import { imprintGif } from './gif.ts';
import { imprintJpeg } from './jpeg.ts';
import { imprintPng } from './png.ts';
import type { Told } from './told.ts';
import { imprintWebp } from './webp.ts';

const writers: Record<RenditionType, (bytes: Uint8Array, told: Told) => Uint8Array> = {
  'image/jpeg': imprintJpeg,
  'image/png': imprintPng,
  'image/webp': imprintWebp,
  'image/avif': imprintAvif,
  'image/gif': imprintGif,
};

/**
 * A picture file that tells this of itself and nothing else: as XMP in every kind, as EXIF in all but GIF, and as IIM in
 * JPEG, the one kind of these in which readers look for it. Where it was taken and the camera's serial numbers are gone
 * unless they are told, and so are the camera, earlier histories and thumbnails; the pixels are untouched. The same input
 * always gives the same bytes.
 * @returns null for a file whose parts are not in order, which cannot be written into without making it anew
 */
export function imprint(bytes: Uint8Array, type: RenditionType, told: Told): Uint8Array | null {
  try {
    return writers[type](bytes, told);
  } catch (error) {
    // A number outside the file is a RangeError of the view that was to read it.
    if (error instanceof MalformedFile || error instanceof RangeError) return null;
    throw error;
  }
}

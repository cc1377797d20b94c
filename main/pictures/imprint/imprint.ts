import type { PictureFields } from '#shared/picture/index.ts';
import type { RenditionType } from '../decoder/messages.ts';
import { imprintAvif } from './avif.ts';
import { MalformedFile } from './bytes.ts';
import { imprintGif } from './gif.ts';
import { imprintJpeg } from './jpeg.ts';
import { imprintPng } from './png.ts';
import { imprintWebp } from './webp.ts';

const writers: Record<RenditionType, (bytes: Uint8Array, fields: PictureFields) => Uint8Array> = {
  'image/jpeg': imprintJpeg,
  'image/png': imprintPng,
  'image/webp': imprintWebp,
  'image/avif': imprintAvif,
  'image/gif': imprintGif,
};

/**
 * A picture file that says these fields of itself and nothing else: as XMP in every kind, as EXIF in all but GIF, and as
 * IIM in JPEG, the one kind of these in which readers look for it. Where it was taken, the camera and its serial numbers,
 * earlier histories and thumbnails are gone; the pixels are untouched. The same input always gives the same bytes.
 * @returns null for a file whose parts are not in order, which cannot be written into without making it anew
 */
export function imprint(bytes: Uint8Array, type: RenditionType, fields: PictureFields): Uint8Array | null {
  try {
    return writers[type](bytes, fields);
  } catch (error) {
    // A number outside the file is a RangeError of the view that was to read it.
    if (error instanceof MalformedFile || error instanceof RangeError) return null;
    throw error;
  }
}

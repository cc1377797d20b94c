import {
  type CropName,
  cutOf,
  type Picture,
  type PictureFields,
  pictureTypes,
  shownType,
  tellingOf,
} from '../picture/index.ts';
import { relativeAddress } from './address.ts';
import { shownSize } from './crops.ts';
import type { PageFile } from './page.ts';

/** The files of one picture, with the addresses an `img` names them by. */
export interface PrintFiles {
  /** The picture at each width, narrowest first; the picture as received where it is not scaled. */
  sizes: PageFile[];
  /** The most there is of what is shown: the file as received, or the widest copy. */
  original: PageFile;
  /** The size of that, in pixels. */
  full: { width: number; height: number };
  /** The one for a browser that does not choose, and for those who link to the page: 1,200 pixels, or fewer. */
  usual: PageFile;
  /** The usual one as `src` names it. */
  src: string;
  /** Every size as `srcset` names it; empty where there is one alone. */
  srcset: string;
  /** The form of what is shown, in pixels of the picture. */
  width: number;
  height: number;
}

/** The widths a picture is made in, in pixels. None is wider than the picture: there is nothing to gain. */
export const pageWidths = [480, 800, 1_200, 1_600, 2_400] as const;
const widest = pageWidths[4];
const usualWidth = 1_200;

/**
 * A GIF may move, which no smaller copy would: it is shown in its own pixels. Every other kind is scaled in kind, or as
 * JPEG where no browser shows its kind. Of such a picture, and of one that is turned or cropped, the widest copy stands
 * for the original.
 * @param path what the files are called, from the page, without their ending
 */
export function filesOf(picture: Picture, crop: CropName | null, fields: PictureFields, path: string): PrintFiles {
  const { hash, type } = picture;
  const cut = cutOf(picture, crop);
  const { width, height } = shownSize(picture, crop);
  const shown = shownType(type);
  const ending = pictureTypes[shown];
  const address = relativeAddress(path);
  const file = (name: string, wide: number | null): PageFile => ({
    path: `${name}.${ending}`,
    hash,
    cut,
    width: wide,
    type: shown,
    fields,
    telling: tellingOf(picture),
  });
  const whole = cut === null && shown === type ? file(path, null) : null;
  if (type === 'image/gif') {
    const only = whole ?? file(path, width);
    const src = relativeAddress(only.path);
    return { sizes: [only], original: only, full: { width, height }, usual: only, src, srcset: '', width, height };
  }
  const steps = [...new Set([...pageWidths.filter((step) => step < width), Math.min(width, widest)])];
  const sizes = steps.map((step) => file(`${path}-${step}`, step));
  const original = whole ?? sizes.at(-1) ?? file(path, width);
  const wide = original.width ?? width;
  const usual = sizes.findLast((size) => (size.width ?? 0) <= usualWidth) ?? original;
  const srcset = steps.map((step) => `${address}-${step}.${ending} ${step}w`).join(', ');
  return {
    sizes,
    original,
    full: { width: wide, height: Math.round((height * wide) / width) },
    usual,
    src: relativeAddress(usual.path),
    srcset: steps.length > 1 ? srcset : '',
    width,
    height,
  };
}

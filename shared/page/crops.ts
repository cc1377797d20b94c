import type { FigureSize } from '../article/index.ts';
import { type CropName, cutOf, type Picture } from '../picture/index.ts';

/** Where a picture stands: in the copy at a size, in a gallery, or for something that lives elsewhere. */
export type Stand = FigureSize | 'gallery' | 'still';

/** Below this the page is one column on a phone; as a media condition. The measure is that of the style sheets. */
export const narrowScreen = '(max-width: 40.49rem)';

type Choice = readonly CropName[];

/** The crops that suit a place, the best first, on a broad screen and on a narrow one. */
const across = { broad: ['wide'], narrow: ['portrait', 'square', 'wide'] } as const;
const beside = { broad: ['portrait', 'square'], narrow: ['square', 'wide', 'portrait'] } as const;
const suiting: Readonly<Record<Stand, { broad: Choice; narrow: Choice }>> = {
  column: across,
  wide: across,
  fullBleed: across,
  still: { broad: ['wide'], narrow: ['wide'] },
  // Two stand beside each other, whatever the screen: alike, they make a set.
  gallery: { broad: ['square'], narrow: ['square'] },
  halfLeft: beside,
  halfRight: beside,
};

/**
 * Which crop of a picture a place shows, of those an editor set; null is all of the picture.
 * @returns on a narrow screen the same as on a broad one, unless a crop suits it better
 */
export function cropsAt(picture: Picture, stand: Stand): { broad: CropName | null; narrow: CropName | null } {
  const set = (choice: Choice) => choice.find((crop) => picture.shape.crops[crop] !== undefined) ?? null;
  const { broad, narrow } = suiting[stand];
  return { broad: set(broad), narrow: set(narrow) };
}

/** The size of what a crop shows, in pixels. */
export function shownSize(picture: Picture, crop: CropName | null): { width: number; height: number } {
  const { width, height } = cutOf(picture, crop) ?? picture;
  return { width, height };
}

import { z } from '../schema/index.ts';
import { type CropName, type Point, type Shape, type Size, turnedSize } from './shape.ts';

/** What is made of a picture: quarter turns clockwise, and then the pixels that are left. */
export const cutSchema = z.strictObject({
  turns: z.int().min(0).max(3),
  left: z.int().min(0),
  top: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
});

export type Cut = z.infer<typeof cutSchema>;

/**
 * The pixels of a picture that one of its crops shows.
 * @param crop null for all of it, turned as it is
 * @returns null where that is the picture as received
 */
export function cutOf(picture: Size & { shape: Shape }, crop: CropName | null): Cut | null {
  const { turns, crops } = picture.shape;
  const { width, height } = turnedSize(picture);
  const area = crop === null ? undefined : crops[crop];
  if (area === undefined) return turns === 0 ? null : { turns, left: 0, top: 0, width, height };
  const left = Math.min(width - 1, Math.round(area.left * width));
  const top = Math.min(height - 1, Math.round(area.top * height));
  return {
    turns,
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round(area.width * width))),
    height: Math.max(1, Math.min(height - top, Math.round(area.height * height))),
  };
}

/** A cut as part of a file's name or an address. */
export function cutName({ turns, left, top, width, height }: Cut): string {
  return [turns, left, top, width, height].join('-');
}

/** The cut that a name stands for; null where it stands for none. */
export function readCut(name: string): Cut | null {
  if (!/^[0-3](-\d{1,6}){4}$/.test(name)) return null;
  const [turns, left, top, width, height] = name.split('-').map(Number);
  const read = cutSchema.safeParse({ turns, left, top, width, height });
  return read.success ? read.data : null;
}

/** Where a picture's focal point lies in what a crop shows of it, in shares; null where it has none. */
export function focusIn({ shape }: { shape: Shape }, crop: CropName | null): Point | null {
  const { focus, crops } = shape;
  const area = crop === null ? undefined : crops[crop];
  if (focus === null || area === undefined) return focus;
  const within = (at: number) => Math.min(1, Math.max(0, at));
  return { x: within((focus.x - area.left) / area.width), y: within((focus.y - area.top) / area.height) };
}

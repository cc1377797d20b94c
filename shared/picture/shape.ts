import { z } from '../schema/index.ts';

/** The crops a picture can have: for layouts that are wider than high, as wide as high, and higher than wide. */
export const cropNames = ['wide', 'square', 'portrait'] as const;
export type CropName = (typeof cropNames)[number];

/** How many times as wide as high each crop is. */
export const cropRatios: Readonly<Record<CropName, number>> = { wide: 16 / 9, square: 1, portrait: 4 / 5 };

/** A share of a picture's width or height, from its left or top edge. */
const share = z.number().min(0).max(1);

const areaSchema = z
  .strictObject({ left: share, top: share, width: share, height: share })
  .refine(({ left, width }) => width > 0 && left + width < 1.000_001)
  .refine(({ top, height }) => height > 0 && top + height < 1.000_001);

const pointSchema = z.strictObject({ x: share, y: share });

/**
 * How a picture is shown. Its file stays as received: this says how copies are made of it. Points and areas are told in
 * the picture as it is seen once it is turned.
 */
export const shapeSchema = z.strictObject({
  /** Quarter turns clockwise, on top of the orientation the camera noted. */
  turns: z.int().min(0).max(3),
  /** What must stay in sight where a layout cuts; null where nobody said. */
  focus: pointSchema.nullable(),
  /** What is shown in each layout; all of the picture where an editor set nothing. */
  crops: z.partialRecord(z.enum(cropNames), areaSchema),
});

export type Area = z.infer<typeof areaSchema>;
export type Point = z.infer<typeof pointSchema>;
export type Shape = z.infer<typeof shapeSchema>;

/** A picture as received. */
export const unshaped: Shape = { turns: 0, focus: null, crops: {} };

export interface Size {
  width: number;
  height: number;
}

/** A picture's size once it is turned. */
export function turnedSize({ width, height, shape }: Size & { shape: Shape }): Size {
  return shape.turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/**
 * The area of a crop's form round a point, moved as far as it must be to lie in the picture.
 * @param size the picture's, in any unit
 * @param scale how large it is, of the largest there can be
 */
export function areaAround({ width, height }: Size, crop: CropName, centre: Point, scale = 1): Area {
  // How many times as wide as high the crop is, measured in shares of the picture.
  const form = (cropRatios[crop] * height) / width;
  const across = Math.min(1, form) * scale;
  const down = Math.min(1, 1 / form) * scale;
  return {
    left: Math.min(Math.max(0, centre.x - across / 2), 1 - across),
    top: Math.min(Math.max(0, centre.y - down / 2), 1 - down),
    width: across,
    height: down,
  };
}

/** Where an area has its middle. */
export function centreOf({ left, top, width, height }: Area): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** How large an area of a crop's form is, of the largest there can be. */
export function scaleOf(size: Size, crop: CropName, area: Area): number {
  return Math.min(1, area.width / areaAround(size, crop, centreOf(area)).width);
}

/**
 * A shape with the picture turned a quarter clockwise: the focal point goes with it, and each crop keeps its middle and its
 * size but stands upright, since its layout does.
 * @param size the picture's before, as turned so far
 */
export function turnedOnce({ turns, focus, crops }: Shape, size: Size): Shape {
  const after = { width: size.height, height: size.width };
  const moved: Shape['crops'] = {};
  for (const crop of cropNames) {
    const area = crops[crop];
    if (area === undefined) continue;
    moved[crop] = areaAround(after, crop, pointTurned(centreOf(area)), scaleOf(size, crop, area));
  }
  return { turns: (turns + 1) % 4, focus: focus === null ? null : pointTurned(focus), crops: moved };
}

function pointTurned({ x, y }: Point): Point {
  return { x: 1 - y, y: x };
}

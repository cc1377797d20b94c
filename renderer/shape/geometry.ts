import {
  type Area,
  areaAround,
  type CropName,
  centreOf,
  cropRatios,
  type Point,
  type Size,
  scaleOf,
} from '#shared/picture/index.ts';

/** The smallest crop, of the largest there can be: less would be a handful of pixels on a page. */
const least = 0.1;

const within = (at: number) => Math.min(1, Math.max(0, at));

/** A point moved by shares of the picture, kept in it. */
export function pointMoved({ x, y }: Point, by: Point): Point {
  return { x: within(x + by.x), y: within(y + by.y) };
}

/** A crop moved by shares of the picture, kept in it, its size as it was. */
export function cropMoved(area: Area, by: Point): Area {
  return {
    ...area,
    left: Math.min(within(area.left + by.x), 1 - area.width),
    top: Math.min(within(area.top + by.y), 1 - area.height),
  };
}

/** A crop made larger or smaller round its middle. @param by what is added to its share of the largest there can be */
export function cropScaled(size: Size, crop: CropName, area: Area, by: number): Area {
  const scale = Math.min(1, Math.max(least, scaleOf(size, crop, area) + by));
  return areaAround(size, crop, centreOf(area), scale);
}

/**
 * A crop drawn from one corner, which stays, towards the pointer, in its layout's form and within the picture.
 * @param corner the corner that stays
 * @param to where the opposite one is dragged
 */
export function cropDrawn(size: Size, crop: CropName, corner: Point, to: Point): Area {
  const form = (cropRatios[crop] * size.height) / size.width;
  const [right, down] = [to.x >= corner.x, to.y >= corner.y];
  const room = Math.min(right ? 1 - corner.x : corner.x, (down ? 1 - corner.y : corner.y) * form);
  const asked = Math.max(Math.abs(to.x - corner.x), Math.abs(to.y - corner.y) * form);
  const width = Math.min(room, Math.max(Math.min(1, form) * least, asked));
  const height = width / form;
  return {
    left: within(right ? corner.x : corner.x - width),
    top: within(down ? corner.y : corner.y - height),
    width,
    height,
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaAround,
  type CropName,
  centreOf,
  cropNames,
  cropRatios,
  cutName,
  cutOf,
  focusIn,
  readCut,
  type Shape,
  scaleOf,
  shapeSchema,
  turnedOnce,
  turnedSize,
  unshaped,
} from './index.ts';

const size = fc.record({ width: fc.integer({ min: 40, max: 9_000 }), height: fc.integer({ min: 40, max: 9_000 }) });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: share, y: share });
const placed = fc.record({
  size,
  crop: fc.constantFrom<CropName>(...cropNames),
  centre: point,
  scale: fc.double({ min: 0.1, max: 1, noNaN: true }),
});
const shaped = (crop: CropName, area: ReturnType<typeof areaAround>, turns = 0): Shape => ({
  ...unshaped,
  turns,
  crops: { [crop]: area },
});

describe('a crop', () => {
  test('lies in the picture, has its layout’s form, and is as large as asked', () => {
    fc.assert(
      fc.property(placed, ({ size, crop, centre, scale }) => {
        const area = areaAround(size, crop, centre, scale);
        expect(shapeSchema.safeParse(shaped(crop, area)).success).toBe(true);
        expect((area.width * size.width) / (area.height * size.height)).toBeCloseTo(cropRatios[crop], 6);
        expect(scaleOf(size, crop, area)).toBeCloseTo(scale, 6);
      }),
    );
  });

  test('is cut in whole pixels that the picture has', () => {
    fc.assert(
      fc.property(placed, fc.nat(3), ({ size, crop, centre, scale }, turns) => {
        const upright = turnedSize({ ...size, shape: { ...unshaped, turns } });
        const cut = cutOf({ ...size, shape: shaped(crop, areaAround(upright, crop, centre, scale), turns) }, crop);
        expect(cut?.turns).toBe(turns);
        expect((cut?.left ?? 0) + (cut?.width ?? 0)).toBeLessThanOrEqual(upright.width);
        expect((cut?.top ?? 0) + (cut?.height ?? 0)).toBeLessThanOrEqual(upright.height);
        expect(cut === null ? null : readCut(cutName(cut))).toEqual(cut);
      }),
    );
  });

  test('that nobody set is the whole picture, and as received where it is not turned', () => {
    const picture = { width: 600, height: 400, shape: unshaped };
    expect(cutOf(picture, 'wide')).toBeNull();
    expect(cutOf({ ...picture, shape: { ...unshaped, turns: 3 } }, 'wide')).toEqual({
      turns: 3,
      left: 0,
      top: 0,
      width: 400,
      height: 600,
    });
  });
});

test('a picture turned four times is as it was: its focal point, and its crops where they have room', () => {
  const roomy = fc.record({ x: fc.constant(0.5), y: fc.constant(0.5) });
  fc.assert(
    fc.property(placed, point, roomy, ({ size, crop, scale }, focus, centre) => {
      const before: Shape = { ...shaped(crop, areaAround(size, crop, centre, scale)), focus };
      let shape = before;
      for (let turn = 0; turn < 4; turn++) shape = turnedOnce(shape, turnedSize({ ...size, shape }));
      expect(shape.turns).toBe(0);
      expect(shape.focus?.x).toBeCloseTo(focus.x, 9);
      expect(shape.focus?.y).toBeCloseTo(focus.y, 9);
      const area = shape.crops[crop];
      expect(area && scaleOf(size, crop, area)).toBeCloseTo(scale, 6);
      expect(area && centreOf(area)).toEqual({ x: expect.closeTo(0.5, 6), y: expect.closeTo(0.5, 6) });
    }),
  );
});

test('the focal point is told in what a crop shows, at its edge where it lies outside', () => {
  const crops = { square: { left: 0.5, top: 0, width: 0.5, height: 1 } };
  const shape: Shape = { turns: 0, focus: { x: 0.75, y: 0.25 }, crops };
  expect(focusIn({ shape }, null)).toEqual({ x: 0.75, y: 0.25 });
  expect(focusIn({ shape }, 'square')).toEqual({ x: 0.5, y: 0.25 });
  expect(focusIn({ shape: { ...shape, focus: { x: 0, y: 1 } } }, 'square')).toEqual({ x: 0, y: 1 });
  expect(focusIn({ shape: { ...shape, focus: null } }, 'square')).toBeNull();
});

test.each(['', '0', '0-0-0-10', '4-0-0-10-10', '0-0-0-0-10', '0-0-0-10-10-1', '0-0-0-1e3-10', '../x'])(
  '%j names no cut',
  (name) => expect(readCut(name)).toBeNull(),
);

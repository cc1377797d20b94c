import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaAround, type CropName, cropNames, cropRatios, scaleOf, shapeSchema } from '#shared/picture/index.ts';
import { cropDrawn, cropMoved, cropScaled, pointMoved } from './geometry.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: share, y: share });
const far = fc.record({
  x: fc.double({ min: -2, max: 2, noNaN: true }),
  y: fc.double({ min: -2, max: 2, noNaN: true }),
});
const size = fc.record({ width: fc.integer({ min: 100, max: 8_000 }), height: fc.integer({ min: 100, max: 8_000 }) });
const crop = fc.constantFrom<CropName>(...cropNames);

const fits = (area: ReturnType<typeof areaAround>) =>
  shapeSchema.safeParse({ turns: 0, focus: null, crops: { wide: area } }).success;

test('a crop dragged anywhere stays in the picture and keeps its size', () => {
  fc.assert(
    fc.property(size, crop, point, far, (of, name, centre, by) => {
      const area = areaAround(of, name, centre, 0.6);
      const moved = cropMoved(area, by);
      expect(fits(moved)).toBe(true);
      expect([moved.width, moved.height]).toEqual([area.width, area.height]);
    }),
  );
});

test('a crop drawn from a corner to anywhere keeps that corner, its form and the picture’s edges', () => {
  fc.assert(
    fc.property(
      size,
      crop,
      fc.record({
        x: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        y: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      }),
      far,
      (of, name, corner, to) => {
        const area = cropDrawn(of, name, corner, to);
        expect(fits(area)).toBe(true);
        expect((area.width * of.width) / (area.height * of.height)).toBeCloseTo(cropRatios[name], 5);
        const across = [area.left, area.left + area.width].some((edge) => Math.abs(edge - corner.x) < 1e-9);
        const down = [area.top, area.top + area.height].some((edge) => Math.abs(edge - corner.y) < 1e-9);
        expect([across, down]).toEqual([true, true]);
      },
    ),
  );
});

test('a crop grows to the largest there can be, and shrinks to a tenth of it', () => {
  fc.assert(
    fc.property(size, crop, point, (of, name, centre) => {
      const area = areaAround(of, name, centre, 0.5);
      expect(scaleOf(of, name, cropScaled(of, name, area, 5))).toBeCloseTo(1, 6);
      expect(scaleOf(of, name, cropScaled(of, name, area, -5))).toBeCloseTo(0.1, 6);
    }),
  );
});

test('the focal point goes no further than the edge', () => {
  expect(pointMoved({ x: 0.5, y: 0.98 }, { x: -0.1, y: 0.1 })).toEqual({ x: 0.4, y: 1 });
});

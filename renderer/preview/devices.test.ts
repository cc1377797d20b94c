import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { devices, screensFor } from './devices.ts';

const stage = fc.record({ width: fc.integer({ min: 500, max: 3_000 }), height: fc.integer({ min: 500, max: 1_800 }) });

describe('the screens of the preview', () => {
  test('fit the stage, whatever the window’s size; only paper may be taller', () => {
    fc.assert(
      fc.property(fc.constantFrom(...devices), stage, (device, room) => {
        const screens = screensFor(device, room);
        const width = screens.reduce((sum, { width, scale, rim }) => sum + width * scale + 2 * rim, 0);
        expect(width).toBeLessThanOrEqual(room.width);
        for (const { kind, height, scale, rim } of screens) {
          if (kind !== 'print') expect(height * scale + 2 * rim).toBeLessThanOrEqual(room.height);
          expect(scale).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('are as wide inside as the device they stand for', () => {
    expect(screensFor('side', { width: 1_160, height: 780 }).map(({ kind, width }) => [kind, width])).toEqual([
      ['desktop', 1366],
      ['phone', 390],
    ]);
    expect(screensFor('print', { width: 1_160, height: 780 })[0]?.width).toBe(794);
  });
});

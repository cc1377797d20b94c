import { describe, expect, test } from 'vitest';
import { scratch } from '../scratch.ts';
import { killSavers } from './kills.ts';

describe('a program killed while it saves', () => {
  test.concurrent.each([1, 2])(
    'has lost nothing it called saved, in 50 kills (seed %i)',
    { timeout: 120_000 },
    async (seed) => {
      const { acknowledged, lost } = await killSavers(await scratch(), 50, seed);
      expect(lost).toEqual([]);
      expect(acknowledged).toBeGreaterThan(500);
    },
  );
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratch } from '../scratch.ts';
import { killSavers } from './kills.ts';

test('a program killed while it saves has lost nothing it called saved, and its lock keeps nobody out', async () => {
  const folder = await scratch();
  const lanes = [1, 2].map((seed) => killSavers(join(folder, String(seed)), 50, seed));
  for (const { acknowledged, lost } of await Promise.all(lanes)) {
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(500);
  }
}, 240_000);

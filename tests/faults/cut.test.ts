import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { scratch } from '../scratch.ts';
import { type Cut, disk } from './brittle.ts';
import { Newsroom } from './newsroom.ts';
import { everyByte } from './tearing.ts';

vi.mock('node:fs/promises', async (original) => (await import('./brittle.ts')).brittle(original));

/** Sequences tried: a few in every run of the tests, many in the long form of the faults. */
const numRuns = everyByte ? 2_000 : 100;

const cuts: fc.Arbitrary<Cut> = fc.record({
  after: fc.nat({ max: 16 }),
  how: fc.constantFrom('full', 'killed', 'powerless'),
  lostNames: fc.oneof(fc.constant(99), fc.nat({ max: 6 })),
  kept: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  zeros: fc.boolean(),
});

const deeds = fc.record({
  what: fc.constantFrom(...Newsroom.deeds),
  on: fc.nat({ max: 5 }),
  cut: fc.option(cuts, { freq: 2 }),
});

/** A newsroom in a folder of its own, left when the test ends. */
async function newsroom(): Promise<Newsroom> {
  const desk = new Newsroom(join(await scratch(), 'Library'));
  onTestFinished(() => desk.leave());
  await desk.enter();
  return desk;
}

describe('whatever is done to a library, and wherever it is cut short', () => {
  test('every article is as some acknowledged save left it, and every acknowledged version can be read', async () => {
    const folder = await scratch();
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 16, size: 'max' }), async (sequence) => {
        const desk = new Newsroom(join(folder, 'Library'));
        await desk.enter();
        try {
          for (const { what, on, cut } of sequence) await desk.doing(what, on, cut);
          await desk.again();
          await desk.look();
        } finally {
          await desk.leave();
          await rm(folder, { recursive: true, force: true });
        }
      }),
      { numRuns },
    );
  }, 1_200_000);

  const ways: [string, Omit<Cut, 'after'>][] = [
    ['the disk is full', { how: 'full', lostNames: 0, kept: 1, zeros: false }],
    ['the program is killed', { how: 'killed', lostNames: 0, kept: 1, zeros: false }],
    [
      'the power goes, and nothing is left that was not flushed',
      { how: 'powerless', lostNames: 99, kept: 0, zeros: false },
    ],
    [
      'the power goes, and names are left of what was not flushed',
      { how: 'powerless', lostNames: 0, kept: 0, zeros: true },
    ],
    ['the power goes, and one name is lost', { how: 'powerless', lostNames: 1, kept: 0.5, zeros: false }],
  ];
  test.each(ways)(
    'at each step of each deed: %s',
    async (_, way) => {
      const desk = await newsroom();
      for (const what of Newsroom.deeds) {
        for (let after = 0; ; after++) {
          const on = await desk.prepared(what);
          if (!(await desk.doing(what, on, { ...way, after }))) break;
          await desk.look();
          expect(after, `${what} ends`).toBeLessThan(200);
        }
        expect(disk.isDead).toBe(false);
      }
      await desk.again();
      await desk.look();
    },
    300_000,
  );
});

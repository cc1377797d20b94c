import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutToBytes, iimDay, iimLosses } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('an editor is told what IIM cuts, and what is left of it', () => {
  expect(iimLosses({ creditLine: 'Zoë Müller/Example Picture Agency of London', creator: ['Ann Example'] })).toEqual([
    { field: 'creditLine', is: 'cut', bytes: 45, most: 32, kept: 'Zoë Müller/Example Picture Age' },
  ]);
  expect(iimLosses({ dateCreated: '2026' })).toEqual([{ field: 'dateCreated', is: 'unspelled', value: '2026' }]);
  expect(iimLosses({ creditLine: 'Jane Doe/Getty Images', dateCreated: '2026-03-04T05:06:07+01:00' })).toEqual([]);
});

test('a text is cut between characters, as late as can be, and is whole where it fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), fc.nat(80), (text, most) => {
      const kept = cutToBytes(text, most);
      expect(bytes(kept)).toBeLessThanOrEqual(most);
      expect(text.startsWith(kept)).toBe(true);
      const next = [...text.slice(kept.length)][0];
      if (next !== undefined) expect(bytes(kept + next)).toBeGreaterThan(most);
    }),
  );
});

test.each([
  ['2026:03:04 05:06:07', '20260304'],
  ['2026-03-04T05:06', '20260304'],
  ['20260304', '20260304'],
  ['2026-03', null],
  ['2026-13-04', null],
  ['spring', null],
])('the day of %s is %s', (date, day) => expect(iimDay(date)).toBe(day));

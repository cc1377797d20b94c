import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerRow } from '#shared/ledger/index.ts';
import { type Column, linesOf } from './order.ts';
import { dayWords, moneyWords, stateWords } from './words.ts';

const base: LedgerRow = {
  picture: 'a'.repeat(64),
  fileName: 'scene.jpg',
  use: null,
  caption: '',
  credit: '',
  agency: '',
  creator: '',
  licence: '',
  usageTerms: '',
  territory: '',
  expires: null,
  cost: null,
  currency: '',
  invoice: '',
  uses: 0,
  state: 'ok',
};

const row = fc.record({
  agency: fc.constantFrom('', 'AP', 'Reuters', 'Getty Images'),
  caption: fc.string({ maxLength: 8 }),
  expires: fc.option(fc.constantFrom('2026-01-01', '2026-11-24', '2027-03-04')),
  cost: fc.option(fc.integer({ min: 0, max: 900 })),
  picture: fc.stringMatching(/^[0-9a-f]{64}$/),
});

test('whatever the order, every use is listed once, and what has no value comes last both ways', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ picture }) => picture }),
      fc.constantFrom<Column>('picture', 'agency', 'published', 'licence', 'expires', 'cost', 'state'),
      fc.boolean(),
      (some, by, down) => {
        const rows = some.map((values) => ({ ...base, ...values }));
        const lines = linesOf(rows, { by, down });
        const listed = lines.flatMap((line) => (line.kind === 'use' ? line.row : []));
        expect(listed.map(({ picture }) => picture).sort()).toEqual(rows.map(({ picture }) => picture).sort());
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        const costs = listed.map(({ cost }) => cost);
        const unknown = costs.map((cost) => cost === null);
        if (by === 'cost') expect(unknown).toEqual([...unknown].sort());
      },
    ),
  );
});

test('by agency, each agency’s uses stand under its name, with how many there are', () => {
  const lines = linesOf(
    ['Reuters', 'AP', 'Reuters'].map((agency, at) => ({ ...base, agency, picture: `${at}`.repeat(64) })),
    { by: 'agency', down: false },
  );
  expect(lines.map((line) => (line.kind === 'group' ? `${line.agency}: ${line.uses}` : line.row.agency))).toEqual([
    'AP: 1',
    'AP',
    'Reuters: 2',
    'Reuters',
    'Reuters',
  ]);
});

test('a row says how it stands in an editor’s words', () => {
  const ending = { ...base, state: 'rights-expiring' as const, expires: '2026-11-30' };
  expect(stateWords(ending, '2026-11-24')).toBe('6 days left');
  expect(stateWords(ending, '2026-11-29')).toBe('1 day left');
  expect(stateWords(ending, '2026-11-30')).toBe('Last day');
  expect(dayWords('2026-11-30')).toBe('30 Nov 2026');
  expect(dayWords('2026-13-77')).toBe('2026-13-77');
  expect([moneyWords(120.5, 'GBP'), moneyWords(1_200, '')]).toEqual(['£120.50', '1,200.00']);
});

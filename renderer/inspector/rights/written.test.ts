import { expect, test } from 'vitest';
import { rightsSchema } from '#shared/picture/index.ts';
import { costOf, currencyOptions, isAddress, timesOf, withRight } from './written.ts';

test('a sum is read as desks write it, and nothing else is taken for one', () => {
  expect(['120.50', '120,5', '85', '85.', ' 0 '].map(costOf)).toEqual([120.5, 120.5, 85, 85, 0]);
  expect(['', '  '].map(costOf)).toEqual([undefined, undefined]);
  expect(['-1', '1.234', '1,200.00', '£12', '1e3', 'twelve'].map(costOf)).toEqual(Array(6).fill(null));
});

test('how often is a whole number from one', () => {
  expect(['1', ' 12 ', '', '0', '1.5', '-1', 'once'].map(timesOf)).toEqual([1, 12, undefined, null, null, null, null]);
});

test('a licence is read on the web alone', () => {
  expect(['', 'https://example.org/terms', 'javascript:alert(1)', 'file:///etc', 'terms'].map(isAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('what is emptied is not known any more, and all that can be written fits the record', () => {
  const rights = withRight(withRight({ licence: 'Editorial' }, 'noFurtherUse', true), 'cost', 0);
  expect(rightsSchema.parse(rights)).toEqual({ licence: 'Editorial', noFurtherUse: true, cost: 0 });
  expect(withRight(withRight(withRight(rights, 'licence', ''), 'noFurtherUse', false), 'cost', undefined)).toEqual({});
  expect(currencyOptions('XAF').map(({ value }) => value)).toContain('XAF');
});

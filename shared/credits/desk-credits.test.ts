import { expect, test } from 'vitest';
import {
  bookOf,
  creditStyleOf,
  type DeskCredits,
  deskCreditsSchema,
  offeredLines,
  shippedCredits,
  untouchedCredits,
  withShared,
} from './index.ts';

const ours: DeskCredits = {
  ...untouchedCredits,
  wording: '{creator} / {agency}',
  agencies: [
    { name: 'Harbour Eye', also: ['Harbour Eye Ltd'], wording: '{creator}/Harbour Eye' },
    { name: 'Reuters', also: [], wording: '{creator}/Reuters' },
  ],
  without: ['Bettmann'],
  rules: [{ id: 'rule01', match: 'AFP via Getty Images', prints: 'AFP', on: true }],
};

test('a desk’s agencies stand beside those that are shipped, in place of those of the same name', () => {
  const { agencies } = creditStyleOf(ours);
  expect(bookOf(agencies).named('harbour eye ltd')?.name).toBe('Harbour Eye');
  expect(agencies.filter(({ name }) => name === 'Reuters')).toEqual([ours.agencies[1]]);
  expect(bookOf(agencies).named('Bettmann')).toBeUndefined();
  expect(agencies).toHaveLength(shippedCredits.agencies.length);
});

test('another desk’s file adds its agencies and rules; its rules change nothing until they are switched on', () => {
  const theirs: DeskCredits = {
    ...untouchedCredits,
    agencies: [{ name: 'Harbour Eye', also: [], wording: 'Harbour Eye' }],
    rules: [
      { id: 'rule02', match: 'AFP via Getty Images', prints: 'AFP', on: true },
      { id: 'rule03', match: 'PA Wire/PA Images', prints: 'PA', on: true },
    ],
  };
  const both = deskCreditsSchema.parse(withShared(ours, theirs));
  expect(both.wording).toBe(ours.wording);
  expect(both.agencies).toEqual([ours.agencies[1], theirs.agencies[0]]);
  expect(both.rules).toEqual([ours.rules[0], { ...theirs.rules[1], on: false }]);
  expect(withShared(both, theirs)).toEqual(both);
});

test('the line an agency prescribes is offered first, then the house’s own; what is written already is not', () => {
  const offers = (creator: string[], creditLine: string, source: string) =>
    offeredLines({ creator, creditLine, source }, creditStyleOf(ours)).map(({ line }) => line);
  expect(offers(['Jane Doe'], '', 'AP')).toEqual(['AP Photo/Jane Doe', 'Jane Doe / AP']);
  expect(offers(['Jane Doe'], 'AP Photo/Jane Doe', 'AP')).toEqual(['Jane Doe / AP']);
  expect(offers(['Jane Doe'], '', 'Harbour Post')).toEqual(['Jane Doe / Harbour Post']);
  expect(offers([], 'Getty Images', '')).toEqual([]);
  expect(offers([], '', '')).toEqual([]);
});

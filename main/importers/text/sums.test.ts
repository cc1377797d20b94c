import { describe, expect, test } from 'vitest';
import { isSum } from './sums.ts';

describe('a sum to solve', () => {
  test.each([
    '8+6 = ?',
    '4 − three =',
    'three × three =',
    'Please enter an answer in digits: 7 + ten =',
    'seven − = 2',
    '× six = thirty six',
    'What is 4 + 9 ?',
    'Please prove you are human by solving 5 + 3 =',
    'Wie viel ist drei + 4?',
    'five7four1eight',
    '15fourfive1',
  ])('%s', (text) => {
    expect(isSum(text)).toBe(true);
  });

  test.each([
    'Rams 54, Chiefs 51',
    '3-1',
    '1998-2004',
    'One virus, two Americas',
    'Two plus two',
    'What is 2020 for?',
    'Ten: a story',
  ])('is not: %s', (text) => {
    expect(isSum(text)).toBe(false);
  });
});

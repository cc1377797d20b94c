import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appliedRule, type CreditRule, ruled } from './index.ts';

const rule = (match: string, prints: string, on = true): CreditRule => ({ id: 'rule01', match, prints, on });

test.each([
  ['AFP via Getty Images', 'AFP', 'AFP via Getty Images', 'AFP'],
  ['afp VIA getty  images', 'AFP', 'AFP via Getty Images', 'AFP'],
  ['*/AFP via Getty Images', '*/AFP', 'Zoë Müller/AFP via Getty Images', 'Zoë Müller/AFP'],
  ['Photo: */*', '*/*', 'Photo: Jane Doe/Reuters', 'Jane Doe/Reuters'],
  ['AP Photo/*', '*/AP', 'AP Photo/Jane Doe', 'Jane Doe/AP'],
  ['*', '* (supplied)', 'Jane Doe', 'Jane Doe (supplied)'],
  ['İpek/*', '*', 'İpek/AA', 'AA'],
])('the rule %s → %s prints %s as %s', (match, prints, credit, printed) => {
  expect(appliedRule({ match, prints }, credit)).toBe(printed);
});

test.each([
  ['AFP', 'AFP via Getty Images'],
  ['*/AFP', '/AFP'],
  ['AFP*AFP', 'AFP'],
  ['(a+)+$', 'aaaaaaaa'],
])('the rule %s is not for %s', (match, credit) => expect(appliedRule({ match, prints: 'x' }, credit)).toBeNull());

test('rules are asked in order, those that are off are not, and what no rule is for stays as it is', () => {
  const rules = [rule('AFP', 'off', false), rule('AFP', 'first'), rule('*', 'second')];
  expect(ruled('AFP', rules)).toBe('first');
  expect(ruled('Reuters', rules)).toBe('second');
  expect(ruled('Reuters', rules.slice(0, 2))).toBe('Reuters');
});

test('a credit made after a rule is matched by it, and what its wildcards stood for comes back', () => {
  const words = fc.stringMatching(/^[\p{L}’.-]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (names) => {
      const match = names.map(() => '*').join('/');
      expect(appliedRule({ match, prints: match }, names.join('/'))).toBe(names.join('/'));
    }),
  );
});

test('a stranger’s rule made to take for ever is over at once', () => {
  const match = `${'*a'.repeat(100)}`;
  const before = performance.now();
  for (let times = 0; times < 100; times++) appliedRule({ match, prints: '*' }, 'a'.repeat(4_000));
  expect(performance.now() - before).toBeLessThan(2_000);
});

import { expect, test } from 'vitest';
import type { Binned } from '#shared/contract/index.ts';
import { goesWords, lossWords } from './loss.ts';

function binned(more: Partial<Binned>): Binned {
  return {
    id: 'nightbus',
    slug: 'night-bus',
    headline: 'Night bus stays',
    section: '',
    status: 'draft',
    words: 812,
    figures: 0,
    withoutCredit: 0,
    changed: '2017-07-18T09:00:00Z',
    embargo: null,
    discarded: null,
    who: '',
    goes: null,
    versions: 0,
    imported: false,
    exports: 0,
    ...more,
  };
}

test('The loss of one article names it, and all that goes with it', () => {
  expect(lossWords({ articles: [binned({})], pictures: [] })).toBe('Lost for ever: “Night bus stays”, with 812 words.');
  expect(
    lossWords({ articles: [binned({ headline: '', versions: 1, imported: true, exports: 2 })], pictures: [] }),
  ).toBe(
    'Lost for ever: “night-bus”, with 812 words, 1 earlier version, its sources as imported and 2 records of exports.',
  );
});

test('The loss of several is counted', () => {
  const picture = { hash: 'a'.repeat(64), picture: null, discarded: null, who: '', goes: null };
  expect(lossWords({ articles: [binned({}), binned({ imported: true })], pictures: [picture] })).toBe(
    'Lost for ever: 2 articles and 1 picture, with 1,624 words and their sources as imported.',
  );
  expect(lossWords({ articles: [], pictures: [picture] })).toBe('Lost for ever: 1 picture.');
});

test('What nobody noted the day of does not say that it goes', () => {
  expect(goesWords(null, () => 0)).toContain('stays until you delete it');
  expect(goesWords('2017-08-17T09:00:00Z', () => 30)).toBe('goes for ever in 30 days');
  expect(goesWords('2017-08-17T09:00:00Z', () => 1)).toBe('goes for ever tomorrow');
  expect(goesWords('2017-08-17T09:00:00Z', () => -3)).toBe('goes for ever soon');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything, type Summary } from '#shared/contract/index.ts';
import { counts, grouped, shown } from './groups.ts';
import { showIn, showOf, shows } from './shows.ts';

function article(slug: string, given: Partial<Summary> = {}): Summary {
  return {
    id: slug,
    slug,
    headline: '',
    section: '',
    status: 'draft',
    words: 100,
    figures: 0,
    withoutCredit: 0,
    changed: '2017-07-18T09:00:00Z',
    embargo: null,
    ...given,
  };
}

const library = [
  article('g20-second-meeting', { headline: 'Donald Trump had a second meeting', withoutCredit: 3 }),
  article('zoe', { headline: 'Zoë Müller über den Hafen', section: 'World', status: 'ready' }),
  article('harbour-dredging', { headline: 'Harbour dredging to start early', status: 'ready', withoutCredit: 1 }),
  article('exported', { status: 'published' }),
];

test('Each filter shows as many as it says', () => {
  expect(counts(library)).toEqual({ all: 4, draft: 1, ready: 2, noCredit: 2 });
  for (const show of shows) {
    const search = { ...everything, ...showOf[show] };
    expect(shown(library, search)).toHaveLength(counts(library)[show]);
    expect(showIn(search)).toBe(show);
  }
});

test('Articles stand under the day of their last change', () => {
  const now = new Date(2017, 6, 18, 0, 20);
  const at = (slug: string, moment: Date) => article(slug, { changed: moment.toISOString() });
  const rows = grouped(
    [
      at('now', new Date(2017, 6, 18, 0, 10)),
      at('ten minutes before midnight', new Date(2017, 6, 17, 23, 50)),
      at('yesterday morning', new Date(2017, 6, 17, 6)),
      at('last week', new Date(2017, 6, 13)),
      at('in May', new Date(2017, 4, 2)),
      at('years ago', new Date(2014, 4, 2)),
    ],
    now,
  );
  expect(rows.map(({ group }) => group)).toEqual(['Today', 'Yesterday', null, 'This week', 'May', 'May 2014']);
});

test('Grouping loses no article and changes no order', () => {
  const moments = fc.array(fc.date({ min: new Date(2000, 0), max: new Date(2030, 0), noInvalidDate: true }));
  fc.assert(
    fc.property(moments, (dates) => {
      const articles = dates.map((date, index) => article(`a${index}`, { changed: date.toISOString() }));
      expect(grouped(articles, new Date()).map((row) => row.article)).toEqual(articles);
    }),
  );
});

import { expect, test } from 'vitest';
import { shippedCredits } from '#shared/credits/index.ts';
import type { CreditHistory } from '#shared/ledger/index.ts';
import { record } from '../../tests/page/story.ts';
import { withAgency, withoutAgency } from './agencies.ts';
import { completions } from './complete.ts';
import type { Placed } from './placed.ts';
import { type CreditValues, changeOf, takenApart, typedInto, valuesOf } from './values.ts';

const nothing: CreditValues = { creator: '', creditLine: '', source: '', copyrightNotice: '' };
const history: CreditHistory = {
  creator: [
    { value: 'Zoë Müller', count: 9 },
    { value: 'Jane Doe', count: 4 },
  ],
  creditLine: [
    { value: 'Zoë Müller/EPA', count: 9 },
    { value: 'Jane Doe/Reuters', count: 4 },
  ],
  source: [{ value: 'Harbour Post', count: 1 }],
  copyrightNotice: [],
};

const offered = (field: keyof CreditValues, typed: string, values = nothing) =>
  completions(field, typed, values, history, shippedCredits).map(({ value }) => value);

test('a field is completed from what was used most, without accents or capitals, by any of its words', () => {
  expect(offered('creditLine', 'zoe')[0]).toBe('Zoë Müller/EPA');
  expect(offered('creditLine', 'mull')[0]).toBe('Zoë Müller/EPA');
  expect(offered('creditLine', '').slice(0, 2)).toEqual(['Zoë Müller/EPA', 'Jane Doe/Reuters']);
  expect(offered('source', 'rex f')).toEqual(['Rex Features']);
  expect(offered('creditLine', 'qqq')).toEqual([]);
});

test('the last part of a credit is completed behind what is typed already', () => {
  expect(offered('creditLine', 'Seán O’Connor/pa')[0]).toBe('Seán O’Connor/PA Media');
  expect(offered('creditLine', 'Ann Example via gett')).toContain('Ann Example via Getty Images');
  expect(offered('creator', 'Ann Example; ja')).toEqual(['Ann Example; Jane Doe']);
});

test('the wording an agency prescribes for this picture comes first', () => {
  const values = { ...nothing, creator: 'Jane Doe', source: 'AP' };
  expect(offered('creditLine', '', values)[0]).toBe('AP Photo/Jane Doe');
  expect(offered('creditLine', 'jane', values)).toContain('Jane Doe/Reuters');
});

const figure = { ...placedFigure(), caption: [], alt: { kind: 'text', text: '' } } as const;
function placedFigure() {
  return { id: 'figure1', picture: 'a'.repeat(64), awaits: '', size: 'column', credit: null } as const;
}

function placed(picture: Placed['picture'], credit: string | null = null): Placed {
  return { figure: { ...figure, caption: [], credit }, number: 1, picture, credit: '' };
}

test('a whole credit that is pasted fills the fields it speaks of, and only those', () => {
  expect(takenApart('Photo: Jane Doe and John Roe/Reuters', shippedCredits)).toEqual({
    creator: 'Jane Doe; John Roe',
    creditLine: 'Jane Doe and John Roe/Reuters',
    source: 'Reuters',
  });
  expect(takenApart('Jane Doe', shippedCredits)).toBeNull();
});

test('a whole credit that is typed leaves alone what other fields say already', () => {
  const values = { ...nothing, creator: 'J. Doe' };
  expect(typedInto('creditLine', 'Jane Doe/Reuters', values, shippedCredits)).toEqual({
    creditLine: 'Jane Doe/Reuters',
    source: 'Reuters',
  });
  expect(typedInto('source', ' Jane Doe/Reuters ', values, shippedCredits)).toEqual({ source: 'Jane Doe/Reuters' });
});

test('what is written goes to the picture; to this use alone where it has a credit of its own, or no picture yet', () => {
  const values = { creator: 'Jane Doe', creditLine: 'Jane Doe/Reuters' };
  const picture = record(1, {});
  expect(changeOf(placed(picture), values)).toEqual({
    id: 'figure1',
    edited: { creator: ['Jane Doe'], creditLine: 'Jane Doe/Reuters' },
  });
  expect(changeOf(placed(picture, ''), values)).toEqual({
    id: 'figure1',
    figure: { credit: 'Jane Doe/Reuters' },
    edited: { creator: ['Jane Doe'] },
  });
  expect(changeOf(placed(undefined), values)).toEqual({ id: 'figure1', figure: { credit: 'Jane Doe/Reuters' } });
});

test('what is written back to what the file says is no edit', () => {
  const read = placed({ ...record(1, { creditLine: 'EPA' }), edited: { creditLine: 'AFP' } });
  expect(valuesOf(read).creditLine).toBe('AFP');
  expect(changeOf(read, { creditLine: 'EPA' })).toEqual({ id: 'figure1', edited: {} });
});

test('a shipped agency under another name takes its place, and one that is removed can come back', () => {
  const desk = {
    format: 'standfirst/credits',
    version: 1,
    wording: '{creator}',
    agencies: [],
    without: [],
    rules: [],
  } as const;
  const start = { ...desk, agencies: [], without: [], rules: [] };
  const renamed = withAgency(start, 'Alamy', { name: 'Alamy Ltd', also: [], wording: '' });
  expect(renamed).toEqual({ agencies: [{ name: 'Alamy Ltd', also: [], wording: '' }], without: ['Alamy'] });
  expect(withoutAgency({ ...start, ...renamed }, 'Alamy Ltd')).toEqual({ agencies: [], without: ['Alamy'] });
});

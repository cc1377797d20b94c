import { undo } from '@tiptap/pm/history';
import { describe, expect, test } from 'vitest';
import { newArticle, newId } from '#shared/article/index.ts';
import { waitingFigure } from '../document/make.ts';
import { bodyOf, opened, paragraph, run, written } from '../testing.ts';
import { replaceMatches } from './plugin.ts';
import { findAll, type Query } from './search.ts';

const query = (words: string, also: Partial<Query> = {}): Query => ({
  words,
  matchCase: false,
  wholeWord: false,
  ...also,
});
const found = (state: ReturnType<typeof written>, sought: Query) =>
  findAll(state.doc, sought).map(({ from, to }) => state.doc.textBetween(from, to, null, '\n'));

describe('find', () => {
  test('looks in the head, the copy and the captions', () => {
    const state = opened(
      newArticle('2017-07-18T09:00:00Z', { headline: 'Putin', standfirst: 'putin' }, [
        paragraph('Putin said'),
        {
          type: 'figure',
          ...waitingFigure(),
          id: newId(),
          caption: [{ text: 'Mr ' }, { text: 'Putin', marks: ['bold'] }],
        },
      ]),
    );
    expect(found(state, query('putin'))).toEqual(['Putin', 'putin', 'Putin', 'Putin']);
    expect(found(state, query('putin', { matchCase: true }))).toEqual(['putin']);
  });

  test('finds words across styles and breaks', () => {
    const state = written({
      type: 'paragraph',
      id: newId(),
      text: [{ text: 'night ' }, { text: 'bus', marks: ['bold'] }, { break: true }, { text: 'stop' }],
    });
    expect(found(state, query('night bus stop'))).toEqual(['night bus\nstop']);
  });

  test('whole words are whole in every alphabet', () => {
    const state = written(paragraph('the other thé the, 東京the'));
    expect(found(state, query('the', { wholeWord: true }))).toEqual(['the', 'the']);
  });

  test('straight marks find curly ones, and signs are only signs', () => {
    const state = written(paragraph('a “private” chat (really?) it’s'));
    expect(found(state, query('"private"'))).toEqual(['“private”']);
    expect(found(state, query("it's"))).toEqual(['it’s']);
    expect(found(state, query('(really?)'))).toEqual(['(really?)']);
    expect(found(state, query(''))).toEqual([]);
  });
});

test('replace all is one step of the history', () => {
  const state = written(paragraph('bus and bus'), paragraph('a bus'));
  const replaced = state.apply(replaceMatches(state, findAll(state.doc, query('bus')), 'night tram'));
  expect(bodyOf(replaced)).toMatchObject([
    { text: [{ text: 'night tram and night tram' }] },
    { text: [{ text: 'a night tram' }] },
  ]);
  expect(bodyOf(run(replaced, undo))).toEqual(bodyOf(state));
});

import { redo, undo } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { describe, expect, test } from 'vitest';
import { type PictureFields, unshaped, type Written } from '#shared/picture/index.ts';
import { setHead } from '../document/head.ts';
import { bodyOf, paragraph, written } from '../testing.ts';
import { HistoryJoins } from './joins.ts';
import { EditPictureStep, pictureEdits } from './picture-step.ts';

const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
const says = (edited: PictureFields): Written => ({ edited, rights: {}, shape: unshaped });

/** An article in whose history pictures are edited, and the records as whoever keeps them would have them. */
function desk() {
  let state = written(paragraph('First'));
  const records = new Map<string, PictureFields>();
  const dispatch = (transaction: Transaction) => {
    for (const [edited, written] of pictureEdits(transaction)) records.set(edited, written.edited);
    state = state.apply(transaction);
  };
  return {
    records,
    state: () => state,
    dispatch,
    edit: (of: string, after: PictureFields) =>
      state.tr.step(new EditPictureStep(of, says(records.get(of) ?? {}), says(after))),
    undo: () => undo(state, dispatch),
    redo: () => redo(state, dispatch),
  };
}

describe('what is written about a picture', () => {
  test('is undone and redone in the article’s history, and leaves the article as it is', () => {
    const { state, dispatch, edit, records, ...history } = desk();
    const doc = state().doc;
    dispatch(edit(hash, { creditLine: 'AP' }));
    expect(records.get(hash)).toEqual({ creditLine: 'AP' });
    expect(state().doc).toBe(doc);
    history.undo();
    expect(records.get(hash)).toEqual({});
    history.redo();
    expect(records.get(hash)).toEqual({ creditLine: 'AP' });
  });

  test('is undone in its turn among changes of the text', () => {
    const { state, dispatch, edit, records, ...history } = desk();
    dispatch(edit(hash, { creditLine: 'AP' }));
    dispatch(state().tr.insertText('!', state().doc.content.size - 1));
    history.undo();
    expect(records.get(hash)).toEqual({ creditLine: 'AP' });
    expect(bodyOf(state())).toEqual([paragraph('First')]);
    history.undo();
    expect(records.get(hash)).toEqual({});
  });

  test('keystrokes in one field are one step, and another field is another', () => {
    const { state, dispatch, edit, records, ...history } = desk();
    const joins = new HistoryJoins();
    for (const creditLine of ['R', 'Re', 'Reuters']) dispatch(joins.join(edit(hash, { creditLine }), 'credit'));
    for (const source of ['W', 'Wire']) {
      dispatch(joins.join(edit(hash, { creditLine: 'Reuters', source }), 'source'));
    }
    history.undo();
    expect(records.get(hash)).toEqual({ creditLine: 'Reuters' });
    history.undo();
    expect(records.get(hash)).toEqual({});
    expect(history.undo()).toBe(false);
    expect(state().doc.textContent).toContain('First');
  });

  test('two pictures are two', () => {
    const one = new EditPictureStep(hash, says({}), says({ creditLine: 'A' }));
    expect(one.merge(new EditPictureStep(other, says({}), says({ creditLine: 'B' })))).toBeNull();
    expect(one.merge(new EditPictureStep(hash, says({ creditLine: 'A' }), says({ creditLine: 'AB' })))).toMatchObject({
      before: says({}),
      after: says({ creditLine: 'AB' }),
    });
  });

  test('survives being written down; what does not fit is refused', () => {
    const { state } = desk();
    const step = new EditPictureStep(hash, says({}), says({ creditLine: 'AP' }));
    expect(Step.fromJSON(state().schema, JSON.parse(JSON.stringify(step.toJSON())))).toEqual(step);
    expect(() => Step.fromJSON(state().schema, { ...step.toJSON(), hash: '../..' })).toThrow();
  });
});

describe('the head', () => {
  test('typed in the inspector is one step a field, whether it stands on the page or not', () => {
    let state = written(paragraph('First'));
    const joins = new HistoryJoins();
    const dispatch = (transaction: Transaction | null) => {
      if (transaction !== null) state = state.apply(transaction);
    };
    const before = state.doc;
    for (const dateline of ['H', 'Ha', 'Hamburg'])
      dispatch(joins.join(setHead(state, { dateline }) ?? state.tr, 'place'));
    for (const kicker of ['G', 'G20']) dispatch(joins.join(setHead(state, { kicker }) ?? state.tr, 'kicker'));
    expect(state.doc.attrs.head.dateline).toBe('Hamburg');
    expect(state.doc.child(0).textContent).toBe('G20');
    undo(state, dispatch);
    expect(state.doc.child(0).textContent).toBe('');
    expect(state.doc.attrs.head.dateline).toBe('Hamburg');
    undo(state, dispatch);
    expect(state.doc.eq(before)).toBe(true);
    expect(setHead(state, { dateline: '' })).toBeNull();
  });
});

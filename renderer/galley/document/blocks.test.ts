import { splitBlock } from '@tiptap/pm/commands';
import { undo } from '@tiptap/pm/history';
import { Slice } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { newId } from '#shared/article/index.ts';
import { bodyOf, caretAt, idOf, paragraph, run, written } from '../testing.ts';
import { duplicateBlock, insertBlocks, moveBlock, moveBlockTo, removeBlock } from './blocks.ts';
import { pairFigure, unpairFigure } from './gallery.ts';
import { emptyBlocks, makeBlock, waitingFigure } from './make.ts';
import { blockAround, blockById, bodyStart } from './places.ts';

const three = () => written(paragraph('First'), paragraph('Second'), paragraph('Third'));
const order = (state: Parameters<typeof bodyOf>[0]) => bodyOf(state).map((block) => block.id);
const ids = (...texts: string[]) => texts.map(idOf);

describe('a block', () => {
  test('moves up and down past its neighbours, its caret with it', () => {
    const moved = run(caretAt(three(), 'Second', 'behind'), moveBlock(-1));
    expect(order(moved)).toEqual(ids('Second', 'First', 'Third'));
    expect(moved.selection.$from.parent.textContent).toBe('Second');
    expect(moved.selection.$from.parentOffset).toBe(6);
    expect(order(run(moved, moveBlock(1), moveBlock(1)))).toEqual(ids('First', 'Third', 'Second'));
  });

  test('does not move into the head or past the end', () => {
    expect(moveBlock(-1)(caretAt(three(), 'First'))).toBe(false);
    expect(moveBlock(1)(caretAt(three(), 'Third'))).toBe(false);
    expect(moveBlock(1)(caretAt(three(), 'Council'))).toBe(false);
  });

  test('goes where it is dropped', () => {
    const state = three();
    const third = blockById(state.doc, idOf('Third'));
    if (third === null) throw new Error('no third block');
    expect(order(run(state, moveBlockTo(third, bodyStart(state.doc))))).toEqual(ids('Third', 'First', 'Second'));
    expect(moveBlockTo(third, third.pos)(state)).toBe(false);
    expect(moveBlockTo(third, 0)(state)).toBe(false);
  });

  test('is inserted behind the block of the caret, and in place of an empty paragraph', () => {
    const divider = (state: ReturnType<typeof three>) => insertBlocks(makeBlock(state.schema, emptyBlocks.divider()));
    const state = caretAt(three(), 'First');
    expect(bodyOf(run(state, divider(state))).map((block) => block.type)).toEqual([
      'paragraph',
      'divider',
      'paragraph',
      'paragraph',
    ]);
    const split = run(caretAt(three(), 'First', 'behind'), splitBlock);
    expect(bodyOf(run(split, divider(split))).map((block) => block.type)).toEqual([
      'paragraph',
      'divider',
      'paragraph',
      'paragraph',
    ]);
  });

  test('is removed, and comes back with the same id', () => {
    const state = caretAt(three(), 'Second');
    const removed = run(state, removeBlock);
    expect(order(removed)).toEqual(ids('First', 'Third'));
    expect(bodyOf(run(removed, undo))).toEqual(bodyOf(state));
  });

  test('is duplicated under a new id', () => {
    const [first, copy] = bodyOf(run(caretAt(three(), 'First'), duplicateBlock));
    expect(copy).toEqual({ ...first, id: copy?.id });
    expect(copy?.id).not.toBe(first?.id);
  });
});

describe('ids', () => {
  test('a split keeps the id with the first half, and with the words when Enter is pressed before them', () => {
    const [front, back] = bodyOf(run(caretAt(three(), 'cond'), splitBlock)).slice(1);
    expect(front?.id).toBe(idOf('Second'));
    expect(back?.id).not.toBe(idOf('Second'));
    const [empty, words] = bodyOf(run(caretAt(three(), 'Second'), splitBlock)).slice(1);
    expect(words).toEqual(paragraph('Second'));
    expect(empty?.id).not.toBe(idOf('Second'));
  });

  test('what is pasted gets new ones', () => {
    const state = caretAt(three(), 'Third', 'behind');
    const place = blockAround(state.selection.$from);
    const slice = new Slice(state.doc.slice(bodyStart(state.doc), place?.pos ?? 0).content, 0, 0);
    const pasted = state.plugins.reduce(
      (current, plugin) => plugin.props.transformPasted?.call(plugin, current, Object.create(null), false) ?? current,
      slice,
    );
    const all = order(state.apply(state.tr.insert(state.doc.content.size, pasted.content)));
    expect(all).toHaveLength(5);
    expect(new Set(all).size).toBe(5);
  });
});

describe('figures', () => {
  const figure = () => ({ type: 'figure' as const, ...waitingFigure(), id: newId() });
  const inCaption = (state: ReturnType<typeof three>) => caretAt(state, 'Left');

  test('two side by side become a gallery, and come apart again as they were', () => {
    const left = { ...figure(), caption: [{ text: 'Left' }] };
    const right = { ...figure(), caption: [{ text: 'Right' }] };
    const state = inCaption(written(left, right, paragraph('After')));
    const paired = run(state, pairFigure);
    expect(bodyOf(paired)).toMatchObject([{ type: 'gallery', figures: [{ id: left.id }, { id: right.id }] }, {}]);
    expect(bodyOf(run(paired, unpairFigure))).toEqual(bodyOf(state));
  });

  test('one alone is paired with a frame that waits', () => {
    const left = { ...figure(), caption: [{ text: 'Left' }] };
    expect(bodyOf(run(inCaption(written(left)), pairFigure))).toMatchObject([
      { type: 'gallery', figures: [{ id: left.id }, { picture: null }] },
    ]);
  });
});

import { undoInputRule } from '@tiptap/pm/inputrules';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/article/index.ts';
import { inline } from '#shared/article/index.ts';
import { bodyOf, idOf, run, written } from '../testing.ts';
import { typingRules } from './index.ts';

/** The state after keys were typed at the caret, as a window would hand them over. */
function typed(state: EditorState, keys: string): EditorState {
  let current = state;
  for (const key of keys) {
    const { from, to } = current.selection;
    const view: Pick<EditorView, 'state' | 'dispatch' | 'composing'> = {
      state: current,
      composing: false,
      dispatch: (transaction) => {
        current = current.apply(transaction);
      },
    };
    const handled = current.plugins.some((plugin) =>
      plugin.props.handleTextInput?.call(
        plugin,
        Object.assign(Object.create(null), view),
        from,
        to,
        key,
        () => current.tr,
      ),
    );
    if (!handled) current = current.apply(current.tr.insertText(key, from, to));
  }
  return current;
}

function empty(): EditorState {
  const state = written({ type: 'paragraph', id: idOf('start'), text: [] });
  const rules = EditorState.create({ doc: state.doc, plugins: [typingRules(), ...state.plugins] });
  return rules.apply(rules.tr.setSelection(TextSelection.create(rules.doc, rules.doc.content.size - 1)));
}

const start = idOf('start');

describe('Markdown’s signs', () => {
  test.each<[string, Partial<Block>]>([
    ['## War', { type: 'crosshead', id: start, level: 1, text: inline('War') }],
    ['### War', { type: 'crosshead', id: start, level: 2, text: inline('War') }],
    ['> War', { type: 'blockQuote', id: start, paragraphs: [inline('War')] }],
    ['- War', { type: 'list', id: start, ordered: false, items: [{ text: inline('War'), nested: null }] }],
    ['1. War', { type: 'list', id: start, ordered: true, items: [{ text: inline('War'), nested: null }] }],
    ['a - War', { type: 'paragraph', id: start, text: inline('a - War') }],
    [
      'so **very** good',
      { type: 'paragraph', text: [{ text: 'so ' }, { text: 'very', marks: ['bold'] }, { text: ' good' }] },
    ],
    ['*very* good', { type: 'paragraph', text: [{ text: 'very', marks: ['italic'] }, { text: ' good' }] }],
    ['2 * 3 * 4', { type: 'paragraph', text: inline('2 * 3 * 4') }],
    ['snake_case_name', { type: 'paragraph', text: inline('snake_case_name') }],
  ])('%s', (keys, block) => {
    expect(bodyOf(typed(empty(), keys))).toMatchObject([block]);
  });

  test('three hyphens are a divider, and writing goes on behind it', () => {
    expect(bodyOf(typed(empty(), '---after'))).toMatchObject([
      { type: 'divider' },
      { type: 'paragraph', id: start, text: inline('after') },
    ]);
  });

  test('Backspace right after takes a substitution back', () => {
    expect(bodyOf(run(typed(empty(), '"'), undoInputRule))).toMatchObject([{ text: inline('"') }]);
    expect(bodyOf(run(typed(empty(), 'a--'), undoInputRule))).toMatchObject([{ text: inline('a--') }]);
    expect(bodyOf(run(typed(empty(), '## '), undoInputRule))).toMatchObject([
      { type: 'paragraph', text: inline('## ') },
    ]);
  });
});

import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

const key = new PluginKey<boolean>('linking');

/** Keeps the words a link is for marked while the keyboard is in the field for its address. */
export function linkingMark(): Plugin {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (transaction, linking) => transaction.getMeta(key) ?? linking,
    },
    props: {
      decorations(state) {
        const { from, to, empty } = state.selection;
        if (key.getState(state) !== true || empty) return null;
        return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: 'linking-here' })]);
      },
    },
  });
}

/** Marks the selected words, or no longer. */
export function markLinking(view: EditorView, on: boolean): void {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, on));
}

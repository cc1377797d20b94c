import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockOfSelection } from './places.ts';

/** The block of the caret, marked. */
interface Here {
  pos: number;
  mark: DecorationSet;
}

const key = new PluginKey<Here>('here');

/**
 * Marks the block of the caret, so that it is laid out at once. Blocks far from the screen are not laid out, and a new
 * one is far until it was painted: Chromium loses the caret in it when the next key comes before that.
 */
export function currentBlock(): Plugin {
  return new Plugin<Here>({
    key,
    state: {
      init: (_config, state) => marked(state),
      apply: (transaction, here, _before, state) => carried(transaction, here, state),
    },
    props: { decorations: (state) => key.getState(state)?.mark },
  });
}

function carried(transaction: Transaction, here: Here, state: EditorState): Here {
  const pos = transaction.docChanged ? transaction.mapping.map(here.pos, -1) : here.pos;
  if (blockOfSelection(state.selection)?.pos !== pos) return marked(state);
  if (!transaction.docChanged) return here;
  const mark = here.mark.map(transaction.mapping, transaction.doc);
  return mark.find().length === 0 ? marked(state) : { pos, mark };
}

function marked({ doc, selection }: EditorState): Here {
  const block = blockOfSelection(selection);
  if (block === null) return { pos: -1, mark: DecorationSet.empty };
  const end = block.pos + block.node.nodeSize;
  return { pos: block.pos, mark: DecorationSet.create(doc, [Decoration.node(block.pos, end, { class: 'here' })]) };
}

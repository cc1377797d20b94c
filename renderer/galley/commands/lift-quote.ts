import { type Command, TextSelection } from '@tiptap/pm/state';
import { blockOfSelection } from '../document/places.ts';
import type { GalleySchema } from '../schema/names.ts';

/** Lifts the words selected in a paragraph out into a pull quote behind it; the paragraph keeps them. */
export const liftQuote: Command = (state, dispatch) => {
  const { selection } = state;
  const block = blockOfSelection(selection);
  const { nodes }: GalleySchema = state.schema;
  if (selection.empty || block === null || !(selection instanceof TextSelection)) return false;
  if (!selection.$from.sameParent(selection.$to) || block.node.type.name !== 'paragraph') return false;
  if (dispatch !== undefined) {
    const words = selection.$from.parent.content.cut(selection.$from.parentOffset, selection.$to.parentOffset);
    const quote = nodes.pullQuote.create(null, [nodes.pullText.create(null, words), nodes.attribution.create()]);
    const end = block.pos + block.node.nodeSize;
    const transaction = state.tr.insert(end, quote);
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, end + 2 + words.size)).scrollIntoView());
  }
  return true;
};

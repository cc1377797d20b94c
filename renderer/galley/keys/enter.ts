import { splitBlockAs } from '@tiptap/pm/commands';
import { type Command, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { firstBlock } from '../convert/to-article.ts';
import { blockOfSelection, bodyStart } from '../document/places.ts';
import type { GalleySchema } from '../schema/names.ts';

/** Enter in the head goes on to the next part of it, and from the standfirst into the copy. */
export const enterInHead: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const index = $from.index(0);
  if (index >= firstBlock || !$from.parent.isTextblock) return false;
  if (dispatch === undefined) return true;
  const { nodes }: GalleySchema = state.schema;
  const transaction = state.tr;
  if (index < firstBlock - 2) {
    const next = Selection.findFrom(transaction.doc.resolve($from.after(1)), 1, true);
    if (next !== null) transaction.setSelection(next);
  } else {
    const pos = bodyStart(state.doc);
    if (state.doc.childCount === firstBlock) transaction.insert(pos, nodes.paragraph.create());
    transaction.setSelection(Selection.near(transaction.doc.resolve(pos)));
  }
  dispatch(transaction.scrollIntoView());
  return true;
};

/** Text blocks that Enter leaves for a new paragraph behind the whole block: captions, titles, attributions. */
const leaving = new Set(['figure', 'galleryCaption', 'tableCaption', 'attribution', 'related', 'embed']);

/** Enter in a caption or a title goes on in a new paragraph behind the block. */
export const enterLeaves: Command = (state, dispatch) => {
  const { selection } = state;
  const block = blockOfSelection(selection);
  if (block === null) return false;
  if (selection instanceof NodeSelection && selection.node.type.name === 'figure') {
    // On a selected picture Enter opens its caption.
    const end = selection.from + 1 + selection.node.content.size;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, end)));
    return true;
  }
  if (!(selection instanceof NodeSelection) && !leaving.has(selection.$from.parent.type.name)) return false;
  if (dispatch !== undefined) {
    const { nodes }: GalleySchema = state.schema;
    const end = block.pos + block.node.nodeSize;
    const transaction = state.tr.insert(end, nodes.paragraph.create());
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView());
  }
  return true;
};

/** Enter in the words of a pull quote goes to whose they are; in the title of a fact box, into the box. */
export const enterGoesOn: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!['pullText', 'factBoxTitle', 'cellText'].includes($from.parent.type.name)) return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (next === null) return false;
  dispatch?.(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/** Enter in the last, empty paragraph of a quote or of a fact box leaves it. */
export const enterLeavesEmpty: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth < 2 || $from.parent.content.size > 0) return false;
  const outer = $from.node(-1);
  const least = outer.type.name === 'factBox' ? 2 : 1;
  if (!['blockQuote', 'factBox'].includes(outer.type.name)) return false;
  if ($from.index(-1) !== outer.childCount - 1 || outer.childCount <= least) return false;
  if (dispatch !== undefined) {
    const { nodes }: GalleySchema = state.schema;
    const transaction = state.tr.delete($from.before(), $from.after());
    const end = transaction.mapping.map($from.after(-1));
    transaction.insert(end, nodes.paragraph.create());
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView());
  }
  return true;
};

/** Enter elsewhere splits the block; behind a crosshead a paragraph follows. */
export const splitCopy: Command = (state, dispatch) => {
  const { nodes }: GalleySchema = state.schema;
  return splitBlockAs((node, atEnd) => (atEnd && node.type.name === 'crosshead' ? { type: nodes.paragraph } : null))(
    state,
    dispatch,
  );
};

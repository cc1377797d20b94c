import { type Command, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { turnInto } from '../commands/turn-into.ts';
import { firstBlock } from '../convert/to-article.ts';
import { blockOfSelection } from '../document/places.ts';

/** Backspace at the start of a block that is not a plain paragraph makes it one. */
export const backspaceToParagraph: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const name = $from.parent.type.name;
  const first = name === 'crosshead' || ((name === 'quoteParagraph' || name === 'pullText') && $from.index(-1) === 0);
  return first && $from.index(0) >= firstBlock && $from.depth <= 2 && turnInto('paragraph')(state, dispatch);
};

/**
 * Backspace at the start of a paragraph behind a block that cannot take its words selects that block first; at the
 * start of the copy it goes to the standfirst.
 */
export const backspaceBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const block = blockOfSelection(state.selection);
  if (!empty || block === null || $from.depth !== 1 || $from.parentOffset > 0 || block.node.type.name !== 'paragraph') {
    return false;
  }
  const before = state.doc.child(block.index - 1);
  const end = block.pos + block.node.nodeSize;
  if (block.index === firstBlock) {
    if (dispatch === undefined) return true;
    const transaction = state.tr;
    if (block.node.content.size === 0 && state.doc.childCount > firstBlock + 1) transaction.delete(block.pos, end);
    const standfirst = Selection.findFrom(transaction.doc.resolve(block.pos), -1, true);
    dispatch((standfirst === null ? transaction : transaction.setSelection(standfirst)).scrollIntoView());
    return true;
  }
  if (before.type.name === 'paragraph' || before.type.name === 'crosshead') return false;
  if (dispatch !== undefined) {
    const transaction = state.tr;
    if (block.node.content.size === 0) transaction.delete(block.pos, end);
    const pos = block.pos - before.nodeSize;
    dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, pos)).scrollIntoView());
  }
  return true;
};

/** Backspace at the start of a caption or a title does nothing, rather than pull it out of its block. */
export const backspaceHolds: Command = (state) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  return [
    'figure',
    'galleryCaption',
    'tableCaption',
    'attribution',
    'related',
    'embed',
    'factBoxTitle',
    'cellText',
    'kicker',
    'headline',
    'standfirst',
  ].includes($from.parent.type.name);
};

/** Blocks with something to choose for the whole of them. */
const boxes = new Set(['related', 'embed', 'tableBlock', 'factBox', 'pullQuote', 'gallery']);

/** Escape in a table, a box or a title selects the whole block. */
export const escapeToBlock: Command = (state, dispatch) => {
  const { selection } = state;
  const block = blockOfSelection(selection);
  if (selection instanceof NodeSelection || block === null || !boxes.has(block.node.type.name)) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, block.pos)));
  return true;
};

/** Escape in a caption selects its picture. */
export const escapeToFigure: Command = (state, dispatch) => {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || selection.$from.parent.type.name !== 'figure') return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, selection.$from.before())));
  return true;
};

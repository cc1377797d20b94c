import type { Node } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { firstBlock } from '../convert/to-article.ts';
import { withoutIds } from './ids.ts';
import { blockOfSelection, bodyStart, figureOfSelection, type Place } from './places.ts';

/** Moves the selected block one place up or down; a figure of a gallery moves within it. */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const moved = movable(state.selection);
    if (moved === null) return false;
    const { parent, index, pos, least } = moved;
    const other = index + by;
    if (other < least || other >= parent.childCount) return false;
    const neighbour = parent.child(other);
    if (neighbour.type !== parent.child(index).type && parent.type.name === 'gallery') return false;
    if (dispatch === undefined) return true;
    // The neighbour is carried across, so that the block itself, its selection and its place on screen stay.
    const size = parent.child(index).nodeSize;
    const transaction = state.tr;
    if (by < 0) {
      transaction.insert(pos + size, neighbour);
      transaction.delete(pos - neighbour.nodeSize, pos);
    } else {
      transaction.delete(pos + size, pos + size + neighbour.nodeSize);
      transaction.insert(pos, neighbour);
    }
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

function movable(selection: Selection): { parent: Node; index: number; pos: number; least: number } | null {
  const figure = figureOfSelection(selection);
  if (figure !== null) {
    const $pos = selection.$from.doc.resolve(figure.pos);
    if ($pos.parent.type.name === 'gallery')
      return { parent: $pos.parent, index: $pos.index(), pos: figure.pos, least: 0 };
  }
  const block = blockOfSelection(selection);
  return block === null ? null : { parent: selection.$from.doc, index: block.index, pos: block.pos, least: firstBlock };
}

/** Moves a block so that it starts where another block starts, or behind the last one. */
export function moveBlockTo(from: Place, pos: number): Command {
  return (state, dispatch) => {
    const end = from.pos + from.node.nodeSize;
    if (pos === from.pos || pos === end || pos < bodyStart(state.doc)) return false;
    if (dispatch === undefined) return true;
    const transaction = state.tr.delete(from.pos, end);
    const target = transaction.mapping.map(pos);
    transaction.insert(target, from.node);
    dispatch(selectBlock(transaction, target).scrollIntoView());
    return true;
  };
}

/** Puts new blocks where the selection is: in place of an empty paragraph, else behind the block. */
export function insertBlocks(...nodes: Node[]): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return true;
    const place = blockOfSelection(state.selection);
    const transaction = state.tr;
    let pos = place === null ? bodyStart(state.doc) : place.pos + place.node.nodeSize;
    if (place !== null && place.node.type.name === 'paragraph' && place.node.content.size === 0) {
      pos = place.pos;
      transaction.delete(pos, pos + place.node.nodeSize);
    }
    transaction.insert(pos, nodes);
    dispatch(enterBlock(transaction, pos).scrollIntoView());
    return true;
  };
}

/** Removes the figure or the block of the selection. */
export const removeBlock: Command = (state, dispatch) => {
  const figure = figureOfSelection(state.selection);
  const block = blockOfSelection(state.selection);
  const target = figure ?? block;
  if (target === null) return false;
  if (dispatch !== undefined) {
    const transaction = state.tr.delete(target.pos, target.pos + target.node.nodeSize);
    dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(target.pos))).scrollIntoView());
  }
  return true;
};

/** Puts a copy of the block of the selection behind it. */
export const duplicateBlock: Command = (state, dispatch) => {
  const block = blockOfSelection(state.selection);
  if (block === null) return false;
  if (dispatch !== undefined) {
    const end = block.pos + block.node.nodeSize;
    const copy = block.node.type.create({ ...block.node.attrs, id: null }, withoutIds(block.node.content));
    dispatch(selectBlock(state.tr.insert(end, copy), end).scrollIntoView());
  }
  return true;
};

/** Selects the block that starts at `pos` as a whole. */
export function selectBlock(transaction: Transaction, pos: number): Transaction {
  return transaction.setSelection(NodeSelection.create(transaction.doc, pos));
}

/** Puts the caret into the block that starts at `pos`, or selects it if there is nowhere to type, or if it is a figure. */
export function enterBlock(transaction: Transaction, pos: number): Transaction {
  const node = transaction.doc.nodeAt(pos);
  if (node === null) return transaction;
  if (node.type.name === 'figure' || node.isAtom) return selectBlock(transaction, pos);
  const caret = Selection.findFrom(transaction.doc.resolve(pos + 1), 1, true);
  return caret === null ? transaction : transaction.setSelection(caret);
}

import type { Node } from '@tiptap/pm/model';
import { type Command, NodeSelection } from '@tiptap/pm/state';
import type { GalleySchema } from '../schema/names.ts';
import { makeBlock, waitingFigure } from './make.ts';
import { figureOfSelection } from './places.ts';

/** Makes a gallery of the figure of the selection and the one beside it; with none beside it, of it and a waiting frame. */
export const pairFigure: Command = (state, dispatch) => {
  const figure = figureOfSelection(state.selection);
  if (figure === null) return false;
  const $pos = state.doc.resolve(figure.pos);
  if ($pos.depth > 0) return false;
  if (dispatch === undefined) return true;
  const { nodes }: GalleySchema = state.schema;
  const index = $pos.index(0);
  const after = state.doc.maybeChild(index + 1);
  const before = state.doc.maybeChild(index - 1);
  let from = figure.pos;
  let to = from + figure.node.nodeSize;
  let figures: Node[];
  if (after?.type.name === 'figure') {
    figures = [figure.node, after];
    to += after.nodeSize;
  } else if (before?.type.name === 'figure') {
    figures = [before, figure.node];
    from -= before.nodeSize;
  } else figures = [figure.node, makeBlock(state.schema, { type: 'figure', ...waitingFigure() })];
  const gallery = nodes.gallery.create(null, [...figures, nodes.galleryCaption.create()]);
  const transaction = state.tr.replaceWith(from, to, gallery);
  dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, from + 1)).scrollIntoView());
  return true;
};

/** Takes the figure of the selection out of its gallery; a gallery of one that is left over is a figure again. */
export const unpairFigure: Command = (state, dispatch) => {
  const figure = figureOfSelection(state.selection);
  if (figure === null) return false;
  const $pos = state.doc.resolve(figure.pos);
  if ($pos.parent.type.name !== 'gallery') return false;
  if (dispatch === undefined) return true;
  const gallery = $pos.parent;
  const at = $pos.index();
  const caption = gallery.child(gallery.childCount - 1);
  const others = gallery.children.filter((child, index) => index !== at && child !== caption);
  const single = others.length < 2 && caption.content.size === 0;
  const rest = single ? others : [gallery.type.create(gallery.attrs, [...others, caption])];
  const parts = at === 0 ? [figure.node, ...rest] : [...rest, figure.node];
  const start = $pos.before();
  const transaction = state.tr.replaceWith(start, $pos.after(), parts);
  let pos = start;
  for (const part of parts) {
    if (part === figure.node) break;
    pos += part.nodeSize;
  }
  dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, pos)).scrollIntoView());
  return true;
};

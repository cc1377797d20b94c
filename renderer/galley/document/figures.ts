import { Fragment } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Figure } from '#shared/article/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { toInlineContent } from '../convert/inline.ts';
import { fileAlt, fileCaption } from './make.ts';
import { figureById } from './places.ts';

/** A transaction that changes a figure; null when there is no such figure or nothing changes. */
export function changeFigure(state: EditorState, id: string, change: Partial<Omit<Figure, 'id'>>): Transaction | null {
  const transaction = state.tr;
  addChange(transaction, id, change);
  return transaction.docChanged ? transaction : null;
}

/** Adds the steps of a change to a figure; none where there is no such figure or nothing changes. */
export function addChange(transaction: Transaction, id: string, change: Partial<Omit<Figure, 'id'>>): void {
  const found = figureById(transaction.doc, id);
  if (found === null) return;
  const { caption, ...attributes } = change;
  const { node, pos } = found;
  if (caption !== undefined) {
    const { schema } = node.type;
    const content = Fragment.fromArray(toInlineContent(caption).map((json) => schema.nodeFromJSON(json)));
    if (!content.eq(node.content)) transaction.replaceWith(pos + 1, pos + 1 + node.content.size, content);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (JSON.stringify(node.attrs[name]) !== JSON.stringify(value)) transaction.setNodeAttribute(pos, name, value);
  }
}

/**
 * A transaction that puts a picture into a frame, or another one in its place. What the frame already says stays; an
 * empty caption or alternative text takes what the file carries.
 */
export function placePicture(state: EditorState, id: string, picture: Picture): Transaction | null {
  const found = figureById(state.doc, id);
  if (found === null) return null;
  const { alt }: Pick<Figure, 'alt'> = { alt: found.node.attrs.alt };
  return changeFigure(state, id, {
    picture: picture.hash,
    awaits: '',
    ...(found.node.content.size === 0 ? { caption: fileCaption(picture) } : {}),
    ...(alt.kind === 'text' && alt.text.trim() === '' ? { alt: fileAlt(picture) } : {}),
  });
}

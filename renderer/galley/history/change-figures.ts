import type { EditorState, Transaction } from '@tiptap/pm/state';
import { type Picture, writtenOf } from '#shared/picture/index.ts';
import { addChange } from '../document/figures.ts';
import { figureById } from '../document/places.ts';
import type { FigureChange } from '../handle.ts';
import { EditPictureStep } from './picture-step.ts';

/** A transaction that makes every change; null where nothing changes. Of two edits of one picture the last holds. */
export function changeFiguresIn(
  state: EditorState,
  changes: readonly FigureChange[],
  pictures: ReadonlyMap<string, Picture>,
): Transaction | null {
  const transaction = state.tr;
  const edits = new Map<string, EditPictureStep>();
  for (const { id, figure, edited } of changes) {
    if (figure !== undefined) addChange(transaction, id, figure);
    const hash: string = figureById(state.doc, id)?.node.attrs.picture ?? '';
    const picture = pictures.get(hash);
    if (edited === undefined || picture === undefined) continue;
    if (JSON.stringify(edited) === JSON.stringify(picture.edited)) edits.delete(hash);
    else {
      const before = writtenOf(picture);
      edits.set(hash, new EditPictureStep(hash, before, { ...before, edited }));
    }
  }
  for (const step of edits.values()) transaction.step(step);
  return transaction.steps.length === 0 ? null : transaction;
}

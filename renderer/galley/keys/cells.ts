import type { Command } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell, isInTable } from '@tiptap/pm/tables';
import { asStep } from '../history/as-step.ts';

/** Tab in the last cell of a table: adds a row and goes to its first cell. F6 leaves the sheet. */
export const rowByTab: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  asStep(addRowAfter)(state, dispatch);
  if (view !== undefined) goToNextCell(1)(view.state, view.dispatch);
  return true;
};

import { insertBlocks } from '../document/blocks.ts';
import { placePicture } from '../document/figures.ts';
import { makeBlock, waitingFigure } from '../document/make.ts';
import { figureById, figureOfSelection } from '../document/places.ts';
import type { OpenGalley } from '../surroundings.ts';

/**
 * Puts a waiting frame for each file on the page at once, as one step of the history, and the picture into it when it was
 * taken in. A frame whose file was refused goes again. What Undo takes away before its turn is not taken in.
 * @param pos where the frames go, between two blocks; null puts them where the selection is
 */
export async function takeInPictures(galley: OpenGalley, files: readonly File[], pos: number | null): Promise<void> {
  const { view } = galley.editor;
  const [first, ...others] = files;
  if (first === undefined) return;
  const chosen = pos === null ? figureOfSelection(view.state.selection) : null;
  const fills = chosen !== null && chosen.node.attrs.picture === null;
  const work: Promise<unknown>[] = fills ? [fillFrame(galley, chosen.node.attrs.id, first)] : [];
  const frames = (fills ? others : files).map((file) => ({ file, figure: waitingFigure(file.name) }));
  if (frames.length > 0) {
    const nodes = frames.map(({ figure }) => makeBlock(view.state.schema, { type: 'figure', ...figure }));
    if (pos === null) insertBlocks(...nodes)(view.state, view.dispatch);
    else view.dispatch(view.state.tr.insert(pos, nodes));
  }
  const left = removing(galley);
  for (const { file, figure } of frames) {
    work.push(
      fillFrame(galley, figure.id, file, true).then((filled) => {
        if (!filled) left(figure.id);
      }),
    );
  }
  await Promise.all(work);
}

/**
 * Takes one file in for a figure; false when it was refused, and that was told.
 * @param fresh whether the frame was put there for this file just now
 */
export async function fillFrame(galley: OpenGalley, figureId: string, file: File, fresh = false): Promise<boolean> {
  const { editor, figures, props } = galley;
  const stands = () => !editor.isDestroyed && figureById(editor.state.doc, figureId) !== null;
  const picture = await figures.takingIn(figureId, props().takeIn(file, stands));
  if (picture === null || editor.isDestroyed) return false;
  const transaction = placePicture(editor.state, figureId, picture);
  // One Undo takes the frame and its picture away together.
  if (transaction !== null) editor.view.dispatch(fresh ? transaction.setMeta('addToHistory', false) : transaction);
  return true;
}

/** Takes frames off the page that stayed empty: those told of at the same time by one change, as a thousand may be. */
function removing({ editor }: OpenGalley): (figureId: string) => void {
  const empty: string[] = [];
  function remove(): void {
    const ids = empty.splice(0);
    if (editor.isDestroyed) return;
    const transaction = editor.state.tr;
    for (const id of ids) {
      const found = figureById(transaction.doc, id);
      if (found === null || found.node.attrs.picture !== null) continue;
      transaction.delete(found.pos, found.pos + found.node.nodeSize);
    }
    editor.view.dispatch(transaction.setMeta('addToHistory', false));
  }
  return (figureId) => {
    if (empty.push(figureId) === 1) setTimeout(remove);
  };
}

import { insertBlocks } from '../document/blocks.ts';
import { placePicture } from '../document/figures.ts';
import { makeBlock, waitingFigure } from '../document/make.ts';
import { figureById, figureOfSelection } from '../document/places.ts';
import type { OpenGalley } from '../surroundings.ts';

/**
 * Puts a waiting frame for each file on the page at once, and the picture into it when it was taken in. A frame whose
 * file was refused goes again, and the reason is told.
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
  for (const { file, figure } of frames) {
    work.push(
      fillFrame(galley, figure.id, file, true).then((filled) => {
        if (!filled) removeFrame(galley, figure.id);
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
  try {
    const [picture] = await figures.takingIn(figureId, props().takeIn([file]));
    if (picture === undefined || editor.isDestroyed) return false;
    const transaction = placePicture(editor.state, figureId, picture);
    // One Undo takes the frame and its picture away together.
    if (transaction !== null) editor.view.dispatch(fresh ? transaction.setMeta('addToHistory', false) : transaction);
    return true;
  } catch (error) {
    props().onProblem(error instanceof Error ? error : new Error(String(error)));
    return false;
  }
}

function removeFrame({ editor }: OpenGalley, figureId: string): void {
  if (editor.isDestroyed) return;
  const found = figureById(editor.state.doc, figureId);
  if (found === null || found.node.attrs.picture !== null) return;
  editor.view.dispatch(
    editor.state.tr.delete(found.pos, found.pos + found.node.nodeSize).setMeta('addToHistory', false),
  );
}

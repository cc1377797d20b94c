import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection } from '@tiptap/pm/state';
import { blockById } from '../document/places.ts';
import type { OpenGalley } from '../surroundings.ts';
import { fillFrame, takeInPictures } from './take-in.ts';

/** What the dialog offers; a HEIC's ending, as not every system knows its kind. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff,image/heic,.heic,.heif';

/** Asks for pictures and puts them where the selection is. */
export function choosePictures(galley: OpenGalley): void {
  askForFiles(true, (files) => takeInPictures(galley, files, null));
}

/** Asks for one picture and puts it into a figure. */
export function replacePicture(galley: OpenGalley, figureId: string): void {
  askForFiles(false, ([file]) => (file === undefined ? Promise.resolve() : fillFrame(galley, figureId, file)));
}

/** Asks for a picture and makes it the still of the embed at a position. */
export function chooseStill(galley: OpenGalley, pos: number): void {
  const id: string | null = galley.editor.state.doc.nodeAt(pos)?.attrs.id ?? null;
  askForFiles(false, async ([file]) => {
    const picture = file === undefined ? null : await galley.props().takeIn(file);
    // The copy may have changed while the file was read.
    const embed = id === null || galley.editor.isDestroyed ? null : blockById(galley.editor.state.doc, id);
    if (picture !== null && embed !== null) setStill(galley, embed.pos, picture.hash);
  });
}

/** Sets or takes away the still of the embed at a position. */
export function setStill({ editor }: OpenGalley, pos: number, still: string | null): void {
  if (editor.isDestroyed) return;
  const { view } = editor;
  const transaction = view.state.tr.setNodeAttribute(pos, 'still', still);
  view.dispatch(closeHistory(transaction.setSelection(NodeSelection.create(transaction.doc, pos))));
  view.focus();
}

function askForFiles(multiple: boolean, take: (files: File[]) => Promise<unknown>): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepted;
  input.multiple = multiple;
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])]);
  });
  input.click();
}

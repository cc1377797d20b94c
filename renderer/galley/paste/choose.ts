import type { OpenGalley } from '../surroundings.ts';
import { fillFrame, takeInPictures } from './take-in.ts';

const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff';

/** Asks for pictures and puts them where the selection is. */
export function choosePictures(galley: OpenGalley): void {
  askForFiles(true, (files) => takeInPictures(galley, files, null));
}

/** Asks for one picture and puts it into a figure. */
export function replacePicture(galley: OpenGalley, figureId: string): void {
  askForFiles(false, ([file]) => (file === undefined ? Promise.resolve() : fillFrame(galley, figureId, file)));
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

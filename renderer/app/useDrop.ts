import { useEffect } from 'react';
import { byteLimit, DeskError } from '#shared/contract/index.ts';
import { useImporting } from '../importing/index.ts';
import { session } from '../session/index.ts';
import { droppedFiles } from '../ui/index.ts';
import { goTo } from './places.ts';
import { problem } from './problem.ts';

/**
 * Files dropped anywhere in the window: pictures go into the open article, a text is imported. A zone that knows better
 * takes them first. Nothing dropped ever replaces the workstation in the window.
 */
export function useDrop(): void {
  useEffect(() => {
    function over(event: DragEvent): void {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    }
    function drop(event: DragEvent): void {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      droppedFiles(event.dataTransfer).then(take).catch(problem);
    }
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

async function take(files: File[]): Promise<void> {
  const { article, galley } = session.getState();
  const pictures = files.filter(isPicture);
  if (pictures.length > 0 && article !== null) void galley?.takeIn(pictures).catch(problem);
  const source = files.find((file) => !pictures.includes(file));
  if (source === undefined) return;
  if (source.size > byteLimit) throw new DeskError('too-large', { bytes: source.size, limit: byteLimit });
  const bytes = new Uint8Array(await source.arrayBuffer());
  goTo('import');
  useImporting.getState().open(source.name, bytes);
}

/** Whether a file is taken for a picture: not every system knows the kind of a HEIC. */
function isPicture({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(heic|heif|avif|webp|tiff?)$/i.test(name);
}

import { DeskError } from '#shared/contract/index.ts';
import { isUnread, type Picture } from '#shared/picture/index.ts';
import { session } from '../session/index.ts';
import { problem } from './problem.ts';

/** Takes picture files in one after the other; one that is refused is told of and keeps none of the others out. */
export async function takeIn(files: readonly File[]): Promise<Picture[]> {
  const taken: Picture[] = [];
  for (const file of files) {
    try {
      const picture = await session.getState().takeIn(file);
      taken.push(picture);
      if (isUnread(picture)) problem(new DeskError('picture-unread', {}));
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      problem(error);
    }
  }
  return taken;
}

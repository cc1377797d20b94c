import { create } from 'zustand';
import { asDeskError, type DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { desk, type Progress } from '../desk/index.ts';

/** How far the look for pictures no article uses is. */
export type Looking =
  | { step: 'looking'; progress: Progress; cancel(): void }
  | { step: 'stopped' }
  | { step: 'failed'; error: DeskError }
  | { step: 'found'; pictures: Picture[] };

/** What was found at the last look. */
export const useUnused = create<{ now: Looking }>(() => ({ now: { step: 'stopped' } }));

/** Looks through the whole library for pictures no article uses. */
export async function lookForUnused(): Promise<void> {
  const stop = new AbortController();
  const looking = (progress: Progress) =>
    useUnused.setState({ now: { step: 'looking', progress, cancel: () => stop.abort() } });
  looking({ done: 0, total: 0, doing: say('vault.doing.articles') });
  try {
    const pictures = await desk.call('pictures.unused', {}, { signal: stop.signal, onProgress: looking });
    useUnused.setState({ now: { step: 'found', pictures } });
  } catch (failure) {
    const error = asDeskError(failure, () => 'unused pictures');
    useUnused.setState({ now: error.code === 'cancelled' ? { step: 'stopped' } : { step: 'failed', error } });
  }
}

/** Moves pictures to the bin and looks again; gives those that were moved. @throws DeskError */
export async function discardPictures(hashes: string[]): Promise<string[]> {
  const moved = await desk.call('pictures.discard', { hashes });
  await lookForUnused();
  return moved;
}

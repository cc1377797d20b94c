import { create } from 'zustand';
import type { CallInput, CallOutput } from '#shared/contract/index.ts';
import { desk } from '../desk/index.ts';

type InBin = CallOutput<'bin.list'>;

/** What is in the bin, last discarded first; null until the desk has answered. */
export const useBin = create<{ inBin: InBin | null }>(() => ({ inBin: null }));

/** Reads the bin. @throws DeskError */
export async function loadBin(): Promise<void> {
  useBin.setState({ inBin: await desk.call('bin.list', {}) });
}

/** Deletes what is named for ever; gives what was deleted. @throws DeskError */
export async function erase(named: CallInput<'bin.erase'>): Promise<CallOutput<'bin.erase'>> {
  try {
    return await desk.call('bin.erase', named);
  } finally {
    await loadBin();
  }
}

/** Takes pictures back out of the bin. @throws DeskError */
export async function restorePictures(hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await desk.call('bin.restorePicture', { hash });
  await loadBin();
}

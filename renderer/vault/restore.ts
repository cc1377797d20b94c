import { create } from 'zustand';
import { type About, asDeskError, type CallOutput, DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk, type Progress } from '../desk/index.ts';
import { session } from '../session/index.ts';

/** A backup's file, and where the library goes that is made of it. */
export type Chosen = NonNullable<CallOutput<'vault.choose'>>;

export type Restored = CallOutput<'vault.restore'>;

/** How far a restore is. */
export type Restoring =
  | { step: 'none' }
  | { step: 'chosen'; chosen: Chosen }
  | { step: 'working'; progress: Progress; cancel(): void }
  /** `again` does what failed once more; null where another file has to be chosen. */
  | { step: 'failed'; error: DeskError; chosen: Chosen | null }
  | { step: 'done'; restored: Restored; chosen: Chosen };

/** The restore under way, or what came of the last one. */
export const useRestore = create<{ now: Restoring }>(() => ({ now: { step: 'none' } }));

/** The size of a piece of a file that is brought to the desk, in bytes: a file may be larger than the memory. */
const piece = 8 * 1024 * 1024;

function become(now: Restoring): void {
  useRestore.setState({ now });
}

/** Closes what is shown of the restore. */
export function closeRestore(): void {
  become({ step: 'none' });
}

/** Goes back to where the place is chosen. */
export function chooseAgain(chosen: Chosen): void {
  become({ step: 'chosen', chosen });
}

/** Asks for a backup in the system's own dialog. */
export async function chooseBackup(): Promise<void> {
  await following(null, async () => {
    const chosen = await desk.call('vault.choose', {});
    become(chosen === null ? { step: 'none' } : { step: 'chosen', chosen });
  });
}

/** Brings a backup that was chosen in the browser to the desk, piece by piece. */
export async function bringBackup(file: File): Promise<void> {
  await following(null, async (signal, working) => {
    const bring = async (token: string | null, at: number): Promise<Chosen> => {
      working({ done: at, total: file.size, doing: say('vault.doing.reading') });
      if (signal.aborted) throw new DeskError('cancelled', {});
      const bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
      return await desk.call('vault.bring', { token, name: file.name, bytes });
    };
    let chosen = await bring(null, 0);
    for (let at = piece; at < file.size; at += piece) chosen = await bring(chosen.token, at);
    become({ step: 'chosen', chosen });
  });
}

/** Asks where the new folder goes. */
export async function choosePlace(chosen: Chosen): Promise<void> {
  await following(chosen, async () => {
    become({ step: 'chosen', chosen: (await desk.call('vault.choosePlace', { token: chosen.token })) ?? chosen });
  });
}

/** Makes a library of the backup, in a new folder. @param leaveDamaged whether what is sound of it is enough */
export async function restoreChosen(chosen: Chosen, leaveDamaged: boolean): Promise<void> {
  await following(chosen, async (signal, onProgress) => {
    const { token, folder } = chosen;
    const restored = await desk.call('vault.restore', { token, folder, leaveDamaged }, { signal, onProgress });
    become({ step: 'done', restored, chosen });
  });
}

/** Opens the library that was restored in place of this one. @throws DeskError where the open article cannot be saved */
export async function openRestored({ token }: Chosen): Promise<About> {
  await session.getState().close();
  const about = await desk.call('vault.open', { token });
  closeRestore();
  return about;
}

/** Work that is shown as it goes and can be stopped; what stops it for good is shown too. */
async function following(
  chosen: Chosen | null,
  work: (signal: AbortSignal, working: (progress: Progress) => void) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const working = (progress: Progress) => become({ step: 'working', progress, cancel: () => stop.abort() });
  working({ done: 0, total: 0, doing: say('vault.doing.reading') });
  try {
    await work(stop.signal, working);
  } catch (failure) {
    const error = asDeskError(failure, () => 'restore');
    if (error.code !== 'cancelled') become({ step: 'failed', error, chosen });
    else become(chosen === null ? { step: 'none' } : { step: 'chosen', chosen });
  }
}

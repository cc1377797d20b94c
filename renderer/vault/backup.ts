import { create } from 'zustand';
import { asDeskError, type CallOutput, type DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk, type Progress } from '../desk/index.ts';
import { session } from '../session/index.ts';
import { download } from '../ui/index.ts';

export type BackupReport = Pick<
  CallOutput<'vault.backUpToDownload'>,
  'bytes' | 'sha256' | 'entries' | 'leftOut' | 'unread' | 'damaged'
>;

/** How far a backup is. */
export type BackingUp =
  | { step: 'none' }
  | { step: 'working'; progress: Progress; cancel(): void }
  | { step: 'failed'; error: DeskError }
  | { step: 'done'; report: BackupReport; place: string };

/** The backup under way, or what came of the last one. */
export const useBackup = create<{ now: BackingUp }>(() => ({ now: { step: 'none' } }));

function become(now: BackingUp): void {
  useBackup.setState({ now });
}

/** Closes what is shown of the backup. */
export function closeBackup(): void {
  become({ step: 'none' });
}

/** Backs the library up: into a file the editor chooses, or in the browser as a download. */
export async function backUpLibrary(host: 'window' | 'browser'): Promise<void> {
  const stop = new AbortController();
  const working = (progress: Progress) => become({ step: 'working', progress, cancel: () => stop.abort() });
  working({ done: 0, total: 0, doing: say('vault.doing.saving') });
  const options = { signal: stop.signal, onProgress: working };
  try {
    // What is on screen belongs in the backup.
    if (session.getState().article !== null) await session.getState().save();
    if (host === 'window') {
      working({ done: 0, total: 0, doing: say('vault.doing.place') });
      const backup = await desk.call('vault.backUp', {}, options);
      become(backup === null ? { step: 'none' } : { step: 'done', report: backup, place: backup.file });
    } else {
      working({ done: 0, total: 0, doing: say('vault.doing.packing') });
      const backup = await desk.call('vault.backUpToDownload', {}, options);
      download(desk.address(backup.address), backup.name);
      become({ step: 'done', report: backup, place: say('vault.backup.downloaded', { name: backup.name }) });
    }
  } catch (failure) {
    const error = asDeskError(failure, () => 'backup');
    become(error.code === 'cancelled' ? { step: 'none' } : { step: 'failed', error });
  }
}

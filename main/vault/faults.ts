import { basename } from 'node:path';
import { DeskError } from '#shared/contract/index.ts';
import { isSystemError } from '../disk/index.ts';

/** Work on the place a backup goes to; what its disk says, in an editor's words. @throws DeskError `backup-full`, `backup-place` */
export async function ontoBackup<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (isFull(error)) throw new DeskError('backup-full', {}, { cause: error });
    throw new DeskError('backup-place', { file, why: 'unwritable' }, { cause: error });
  }
}

/** The same for the place a backup is restored to. @throws DeskError `restore-full`, `restore-place` */
export async function intoRestore<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (isFull(error)) throw new DeskError('restore-full', {}, { cause: error });
    throw new DeskError('restore-place', { folder, why: 'unwritable' }, { cause: error });
  }
}

/** Reading a file that has to be there. @throws DeskError `file-unreadable` */
export async function reading<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new DeskError(
      'file-unreadable',
      { name: basename(file), detail: error.code ?? error.message },
      { cause: error },
    );
  }
}

/** Whether a system error says of one file that it cannot be read: its disk fails there, or it may not be read. */
export function isUnread(error: unknown): boolean {
  return isSystemError(error) && ['EIO', 'EACCES', 'EPERM', 'EBUSY'].includes(error.code ?? '');
}

function isFull({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}

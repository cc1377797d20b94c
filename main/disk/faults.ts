import { DeskError } from '#shared/contract/index.ts';
import { isSystemError } from './missing.ts';

/**
 * A system error met while writing in a library as the error an editor reads; anything that is not one comes back as
 * it was.
 * @param folder the library's folder, as it is shown
 */
export function diskFault(error: unknown, folder: string): unknown {
  if (error instanceof DeskError || !(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new DeskError('disk-full', {}, { cause: error });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new DeskError('library-read-only', { folder }, { cause: error });
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENXIO':
    case 'ENODEV':
      return new DeskError('library-missing', { folder }, { cause: error });
    default:
      // Whatever else a system says of a disk, a share or what lies on it: a name too long, a link in a ring, a lost host.
      return isSystemError(error)
        ? new DeskError('disk-failed', { detail: String(error.code) }, { cause: error })
        : error;
  }
}

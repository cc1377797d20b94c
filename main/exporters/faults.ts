import { DeskError } from '#shared/contract/index.ts';

/** Does what needs the chosen folder's disk, and tells its errors in an editor's words. @throws DeskError `export-place`, `export-full` */
export async function onPlace<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') throw new DeskError('export-full', {}, { cause: error });
    throw new DeskError('export-place', { folder }, { cause: error });
  }
}

import { isDeepStrictEqual } from 'node:util';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import type { Manifest } from './form.ts';
import { DamagedEntry, OpenBackup } from './reading.ts';
import { strides } from './strides.ts';

/**
 * Reads a backup that was just written from the disk, and compares every sum with that of what was packed.
 * @param name what the file will be called
 * @throws DeskError `backup-unverified`; AbortError
 */
export async function verify(file: string, name: string, packed: Manifest, work: Work): Promise<void> {
  try {
    const backup = await OpenBackup.of(file, work);
    try {
      if (backup.cut !== null || !isDeepStrictEqual(backup.manifest, packed)) throw new DamagedEntry(name);
      const step = strides(packed.entries.length, work, say('desk.doing.verify'));
      for (const [at, entry] of packed.entries.entries()) {
        work.signal.throwIfAborted();
        for await (const _ of backup.read(entry.name)) work.signal.throwIfAborted();
        step(at + 1);
      }
    } finally {
      backup.close();
    }
  } catch (error) {
    if (!(error instanceof DamagedEntry || error instanceof DeskError)) throw error;
    throw new DeskError('backup-unverified', { name }, { cause: error });
  }
}

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { isMissing } from './missing.ts';
import { type Stamp, stampOf } from './stamp.ts';

/** The bytes of a file, and the stamp of the file that holds them. */
export interface StoredBytes {
  bytes: Uint8Array;
  stamp: Stamp;
}

/** Raised where a file should be and a folder, a pipe or a device is. */
export class NoFile extends Error {
  override readonly name = 'NoFile';
}

/** Opening a pipe would wait for somebody to write into it; Windows has none. */
const unwaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a plain file; null where there is none. @throws NoFile; the system's own errors */
export async function readPlain(file: string): Promise<StoredBytes | null> {
  try {
    const handle = await open(file, unwaiting);
    try {
      // Stamped before it is read: a write in between makes the stamp too old, and the next look reads again.
      const stats = await handle.stat({ bigint: true });
      if (!stats.isFile()) throw new NoFile(`${file} is no file`);
      return { stamp: stampOf(stats), bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    // A socket cannot be opened at all.
    if (isMissing(error)) return null;
    throw error;
  }
}

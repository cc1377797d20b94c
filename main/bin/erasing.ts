import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, isMissing, partialEnding } from '../disk/index.ts';

/**
 * Deletes something in the bin for ever: at once from sight, then from the disk. What a crash leaves of it is taken away
 * at the next start, as every write that died.
 * @param bin the bin's folder
 * @returns whether it was there
 */
export async function eraseFolder(bin: string, name: string): Promise<boolean> {
  const leaving = join(bin, `.${name}.${randomBytes(6).toString('hex')}${partialEnding}`);
  try {
    await rename(join(bin, name), leaving);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  await flushFolder(bin);
  await rm(leaving, { recursive: true, force: true });
  return true;
}

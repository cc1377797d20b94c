import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a file that is still being written is called; a start-up sweep may remove files with this ending. */
export const partialEnding = '.partial';

/**
 * Writes a file so that after a crash at any moment it is the old file or the new one, whole, and so that the promise
 * keeps only when the disk has it: a file beside it is written and flushed, renamed over, and the folder is flushed.
 * @throws the system's own error; the old file is untouched then
 */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}${partialEnding}`);
  const handle = await open(partial, 'wx', 0o644);
  try {
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await unlink(partial).catch((gone: NodeJS.ErrnoException) => {
      if (gone.code !== 'ENOENT') throw gone;
    });
    throw error;
  }
  await flushFolder(dirname(file));
}

/** Makes a folder and those above it, each flushed into its parent. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let at = folder; at !== dirname(first); at = dirname(at)) await flushFolder(dirname(at));
}

/** Asks the disk to keep what was created, renamed or removed in a folder. Windows keeps it without being asked, and cannot be. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

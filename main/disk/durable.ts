import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Stamp, stampOf } from './stamp.ts';

/** What a file that is still being written is called; a start-up sweep may remove files with this ending. */
export const partialEnding = '.partial';

/** What to do with a write before it takes effect. */
export interface BeforeReplacing {
  /** Runs while the disk takes the bytes: work on the processor that should cost no time. */
  meanwhile?(): void;
  /** Runs when the bytes are on disk, right before the old file is replaced; when it throws, nothing is replaced. */
  check?(): Promise<void>;
}

/**
 * Writes a file so that after a crash at any moment it is the old file or the new one, whole, and so that the promise
 * keeps only when the disk has it: a file beside it is written and flushed, renamed over, and the folder is flushed.
 * @returns the stamp of the file as it was written, taken before any other hand could have touched it
 * @throws the system's own error, or what `check` threw; the old file is untouched then
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  before: BeforeReplacing = {},
): Promise<Stamp> {
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}${partialEnding}`);
  const handle = await open(partial, 'wx', 0o644);
  let stamp: Stamp;
  try {
    try {
      await handle.writeFile(content);
      stamp = await flushed(handle, before);
    } finally {
      await handle.close();
    }
    await before.check?.();
    await rename(partial, file);
  } catch (error) {
    await unlink(partial).catch((gone: NodeJS.ErrnoException) => {
      if (gone.code !== 'ENOENT' && gone.code !== 'ENOTDIR') throw gone;
    });
    throw error;
  }
  await flushFolder(dirname(file));
  return stamp;
}

async function flushed(handle: FileHandle, before: BeforeReplacing): Promise<Stamp> {
  const synced = handle.sync();
  before.meanwhile?.();
  await synced;
  return stampOf(await handle.stat({ bigint: true }));
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

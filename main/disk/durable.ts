import { randomBytes } from 'node:crypto';
import { constants, fstatSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
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
 * Steps that do not wait for each other run together: a trip to the disk and back costs as much as writing a page.
 * @returns the stamp of the file as it was written, taken before any other hand could have touched it
 * @throws the system's own error, or what `check` threw; the old file is untouched then
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  before: BeforeReplacing = {},
): Promise<Stamp> {
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}${partialEnding}`);
  const [handle, folder] = await openTogether(partial, dirname(file));
  try {
    await handle.writeFile(content);
    const synced = handle.sync();
    before.meanwhile?.();
    await synced;
    const stamp = stampOf(fstatSync(handle.fd, { bigint: true }));
    await Promise.all([handle.close(), before.check?.()]);
    await rename(partial, file);
    await folder?.sync();
    return stamp;
  } catch (error) {
    await handle.close();
    await rm(partial, { force: true });
    throw error;
  } finally {
    await folder?.close();
  }
}

/** Opens a new file, and the folder it is in; both or none. */
async function openTogether(file: string, folder: string): Promise<[FileHandle, FileHandle | null]> {
  const [made, found] = await Promise.allSettled([open(file, 'wx', 0o644), openFolder(folder)]);
  if (made.status === 'fulfilled' && found.status === 'fulfilled') return [made.value, found.value];
  if (made.status === 'rejected') {
    if (found.status === 'fulfilled') await found.value?.close();
    throw made.reason;
  }
  await made.value.close();
  await rm(file, { force: true });
  throw found.status === 'rejected' ? found.reason : new Error('unreachable');
}

/** Makes a folder and those above it, each flushed into its parent. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let at = folder; at !== dirname(first); at = dirname(at)) await flushFolder(dirname(at));
}

/** Asks the disk to keep what was created, renamed or removed in a folder. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await openFolder(path);
  try {
    await folder?.sync();
  } finally {
    await folder?.close();
  }
}

/** A folder, to be flushed; null on Windows, which keeps what is in a folder without being asked, and cannot be. */
async function openFolder(folder: string): Promise<FileHandle | null> {
  return process.platform === 'win32' ? null : await open(folder, constants.O_RDONLY);
}

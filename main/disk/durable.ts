import { randomBytes } from 'node:crypto';
import { constants, fstatSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Stamp, stampOf } from './stamp.ts';

/** What a file that is still being written is called; a start-up sweep may remove files with this ending. */
export const partialEnding = '.partial';

/** A free name beside a file for what is about to take its place. */
export function partialPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}${partialEnding}`);
}

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
 * What need not wait for the disk is done while it works: a trip there and back costs as much as writing a page.
 * @param content what to write; a function makes it while the file is opened
 * @returns the stamp of the file as it was written, taken before any other hand could have touched it
 * @throws the system's own error, or what `content` or `check` threw; the old file is untouched then
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array | (() => Uint8Array),
  before: BeforeReplacing = {},
): Promise<Stamp> {
  const partial = partialPath(file);
  const opening = open(partial, 'wx', 0o644);
  const folder = held(dirname(file));
  // The disk frees a replaced file's blocks when nobody holds it any more: after the promise is kept, not before.
  const old = held(file);
  try {
    const bytes = typeof content === 'function' ? content() : content;
    const handle = await opening;
    await handle.writeFile(bytes);
    const synced = handle.sync();
    before.meanwhile?.();
    await synced;
    const stamp = stampOf(fstatSync(handle.fd, { bigint: true }));
    await Promise.all([handle.close(), before.check?.(), old]);
    await rename(partial, file);
    await ((await folder)?.sync() ?? flushFolder(dirname(file)));
    return stamp;
  } catch (error) {
    await opening.then(
      (handle) => handle.close(),
      () => undefined,
    );
    await rm(partial, { force: true });
    throw error;
  } finally {
    for (const reading of [folder, old]) void reading.then((handle) => handle?.close());
  }
}

/** Opens what is there to read, file or folder; null where it cannot be, and on Windows, which replaces no open file. */
async function held(path: string): Promise<FileHandle | null> {
  if (process.platform === 'win32') return null;
  return await open(path, constants.O_RDONLY).catch(() => null);
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

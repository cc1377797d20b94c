import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, rmdir, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { flushFolder, isMissing, isSystemError, makeFolder, partialEnding } from '../disk/index.ts';
import { intoRestore } from './faults.ts';
import { contentFolder, manifestName } from './form.ts';
import { DamagedEntry, OpenBackup } from './reading.ts';
import { strides } from './strides.ts';

/** What came of a restore. */
export interface Restored {
  library: string;
  /** How many files there are now, and how large they are together, in bytes. */
  entries: number;
  bytes: number;
  /** The files of the backup that are damaged, and were left out because that was asked for. */
  damaged: string[];
  /** Whether the end of the backup is missing, so that nobody knows what else was in it. */
  cut: boolean;
}

/** How many damaged files an error names. */
const named = 20;

/** Files asked to reach the disk at once. */
const together = 32;

/**
 * Unpacks a backup into a folder that is not there yet, or is empty: beside it first, every sum compared, and renamed
 * into place when everything is on disk. Nothing is there before, and nothing is ever written over.
 * @param leaveDamaged restores what is sound where some of it is damaged; without it nothing is restored then
 * @throws DeskError `restore-place`, `restore-full`, `backup-damaged`, `backup-cut`, `backup-unreadable`, `backup-refused`, `backup-newer`; AbortError
 */
export async function restoreBackup(
  file: string,
  folder: string,
  leaveDamaged: boolean,
  work: Work,
): Promise<Restored> {
  await intoRestore(folder, () => assertNew(folder));
  const backup = await OpenBackup.of(file, work);
  try {
    if (isCut(backup) && !leaveDamaged)
      throw new DeskError('backup-cut', {
        name: basename(file),
        entries: backup.names.length,
        torn: tornFile(backup),
      });
    const staged = join(dirname(folder), `.${basename(folder)}.${randomBytes(6).toString('hex')}${partialEnding}`);
    try {
      await intoRestore(folder, () => makeFolder(staged));
      await intoRestore(folder, () => assertRoom(staged, backup.bytes));
      const unpacked = await intoRestore(folder, () => unpack(backup, staged, work));
      if (unpacked.damaged.length > 0 && !leaveDamaged) throw damage(basename(file), unpacked.damaged);
      work.signal.throwIfAborted();
      await intoRestore(folder, () => settle(staged, folder));
      return { library: folder, ...unpacked, cut: isCut(backup) };
    } finally {
      await rm(staged, { recursive: true, force: true });
    }
  } finally {
    backup.close();
  }
}

async function unpack(backup: OpenBackup, staged: string, work: Work): Promise<Omit<Restored, 'library' | 'cut'>> {
  const { names } = backup;
  const damaged: string[] = [];
  const folders = new Set([staged]);
  let bytes = 0;
  const step = strides(names.length, work, say('desk.doing.unpack'));
  for (const [at, name] of names.entries()) {
    work.signal.throwIfAborted();
    const path = join(staged, name);
    for (let above = dirname(path); !folders.has(above); above = dirname(above)) folders.add(above);
    try {
      bytes += await unpackFile(backup, name, path);
    } catch (error) {
      if (!(error instanceof DamagedEntry)) throw error;
      await rm(path, { force: true });
      damaged.push(name);
    }
    step(at + 1);
  }
  const lost = new Set(damaged);
  await flush(
    names.filter((name) => !lost.has(name)).map((name) => join(staged, name)),
    work,
  );
  for (const each of folders) if (await isThere(each)) await flushFolder(each);
  const entries = names.length - damaged.length;
  const torn = tornFile(backup);
  if (isCut(backup) && torn !== null) damaged.push(torn);
  // What a backup without its list holds is held against the zip's own sums alone, and nobody knows what is missing.
  return { entries, bytes, damaged: backup.manifest === null ? [...damaged, manifestName] : damaged };
}

/** Whether what is missing of a backup's end held files: not where the cut came after the list of them all. */
function isCut({ cut, manifest }: OpenBackup): boolean {
  return cut !== null && manifest === null;
}

/** The file of the library that the cut goes through; null where it goes through none. */
function tornFile({ cut }: OpenBackup): string | null {
  return cut?.torn?.startsWith(contentFolder) === true ? cut.torn.slice(contentFolder.length) : null;
}

async function unpackFile(backup: OpenBackup, name: string, path: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  // Never over a file, not even where the disk takes two names for one.
  const handle = await open(path, 'wx', 0o644);
  try {
    let bytes = 0;
    for await (const chunk of backup.read(name)) {
      await handle.writeFile(chunk);
      bytes += chunk.length;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}

/** Asks the disk to keep files that were written. All at the end: the first to be asked for takes the others along. */
async function flush(paths: readonly string[], work: Work): Promise<void> {
  const step = strides(paths.length, work, say('desk.doing.disk'));
  for (let at = 0; at < paths.length; at += together) {
    work.signal.throwIfAborted();
    const some = paths.slice(at, at + together);
    await Promise.all(some.map(flushFile));
    step(at + some.length);
  }
}

async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function settle(staged: string, folder: string): Promise<void> {
  // An empty folder makes way; one that somebody filled meanwhile does not.
  await rmdir(folder).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await rename(staged, folder);
  await flushFolder(dirname(folder));
}

/** Makes sure that a folder is new or empty, and in no library, whatever links lead there. */
async function assertNew(folder: string): Promise<void> {
  for (let above = await realAbove(folder); above !== dirname(above); above = dirname(above)) {
    if (await isThere(join(above, 'library.json'))) throw new DeskError('restore-place', { folder, why: 'inside' });
  }
  try {
    if ((await readdir(folder)).length > 0) throw new DeskError('restore-place', { folder, why: 'taken' });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOTDIR')
      throw new DeskError('restore-place', { folder, why: 'taken' });
    if (!isMissing(error)) throw error;
  }
}

/** Where the nearest folder above that is there really is. */
async function realAbove(folder: string): Promise<string> {
  let above = dirname(folder);
  while (above !== dirname(above) && !(await isThere(above))) above = dirname(above);
  return await realpath(above);
}

async function assertRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bytes > bavail * bsize) throw new DeskError('restore-full', {});
}

function damage(name: string, damaged: readonly string[]): DeskError {
  return new DeskError('backup-damaged', {
    name,
    entries: damaged.slice(0, named),
    more: Math.max(0, damaged.length - named),
  });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

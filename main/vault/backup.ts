import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { flushFolder, isMissing, makeFolder, partialEnding } from '../disk/index.ts';
import { ontoBackup } from './faults.ts';
import { packLibrary } from './pack.ts';
import { verify } from './verify.ts';
import { waitingRoom } from './waiting.ts';

/** What came of a backup. */
export interface Backup {
  file: string;
  /** The size of the file, and its content. */
  bytes: number;
  sha256: string;
  /** How many files of the library are in it. */
  entries: number;
  /** What is in the library's folder and is no plain file, such as a link, or has a name that not every system takes. */
  leftOut: string[];
  /** What the library's disk does not give: it is not in the backup. */
  unread: string[];
  /** What is damaged in the library: it is in the backup as it is. */
  damaged: string[];
}

/**
 * Writes everything of a library into one file, reads it back, compares every sum, and only then lets it stand under its
 * name. Until then an earlier file of that name stays. The library may be in use.
 * @param now the moment, ISO 8601
 * @throws DeskError `library-missing`, `backup-place`, `backup-full`, `backup-unverified`, `file-unreadable`; AbortError
 */
export async function backUp(library: string, file: string, now: string, work: Work): Promise<Backup> {
  await assertPlaces(library, file);
  return await writeVerified(library, file, now, work);
}

/**
 * Does the same in a place of the library that no backup holds, for an editor to take the file away from.
 * @throws as `backUp`
 */
export async function backUpForDownload(library: string, now: string, work: Work): Promise<Backup> {
  const file = join(waitingRoom(library), `${randomBytes(12).toString('hex')}.zip`);
  await ontoBackup(file, () => makeFolder(dirname(file)));
  return await writeVerified(library, file, now, work);
}

async function writeVerified(library: string, file: string, now: string, work: Work): Promise<Backup> {
  const partial = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}${partialEnding}`);
  await ontoBackup(file, () => sweep(dirname(file)));
  try {
    const written = await write(library, file, partial, now, work);
    await verify(partial, basename(file), written.manifest, work);
    work.signal.throwIfAborted();
    await ontoBackup(file, async () => {
      await rename(partial, file);
      await flushFolder(dirname(file));
    });
    const { manifest, ...rest } = written;
    return { file, entries: manifest.entries.length, ...rest };
  } finally {
    await rm(partial, { force: true });
  }
}

async function write(library: string, file: string, partial: string, now: string, work: Work) {
  const zip = new ZipFile();
  const sum = createHash('sha256');
  let bytes = 0;
  const weighed = new Transform({
    transform(chunk: Buffer, _, pass) {
      sum.update(chunk);
      bytes += chunk.length;
      pass(null, chunk);
    },
  });
  const target = createWriteStream(partial, { flags: 'wx', flush: true });
  // Where one side fails the other would wait for it for ever.
  const stop = new AbortController();
  const signal = AbortSignal.any([work.signal, stop.signal]);
  const failures: unknown[] = [];
  const fail = (error: unknown) => {
    failures.push(error);
    stop.abort();
    throw error;
  };
  zip.on('error', () => stop.abort());
  const arrived = ontoBackup(file, () => pipeline(zip.outputStream, weighed, target, { signal })).catch(fail);
  const packed = packLibrary(zip, library, now, { ...work, signal }).catch(fail);
  await Promise.allSettled([arrived, packed]);
  if (failures.length > 0) throw failures[0];
  return { ...(await packed), bytes, sha256: sum.digest('hex') };
}

/** A backup inside the library would be in the next one, and lost with the library. */
async function assertPlaces(library: string, file: string): Promise<void> {
  try {
    await stat(join(library, 'library.json'));
  } catch (error) {
    throw new DeskError('library-missing', { folder: library }, { cause: error });
  }
  await ontoBackup(file, async () => {
    const way = relative(await realpath(library), await realpath(dirname(file)));
    if (!/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way)) throw new DeskError('backup-place', { file, why: 'inside' });
    if (await isFolder(file)) throw new DeskError('backup-place', { file, why: 'unwritable' });
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Takes away what backups that died here left behind, a day ago or more. */
async function sweep(folder: string): Promise<void> {
  const oldest = Date.now() - 24 * 60 * 60_000;
  for (const name of await readdir(folder)) {
    if (!/^\..+\.zip\.[0-9a-f]{12}\.partial$/.test(name)) continue;
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true });
  }
}

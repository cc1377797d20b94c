import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { isSystemError } from '../disk/index.ts';
import { contentFolder, limits, manifestName } from './form.ts';
import { openFound, salvage } from './salvage.ts';
import { type PackedEntry, type Refusal, refusal } from './trap.ts';

/** Where a zip was cut: through the entry of that name; null where no entry is torn. */
export interface Cut {
  torn: string | null;
}

/** The entries of a zip by name, each of which may be read. */
export interface Archive {
  entries: ReadonlyMap<string, PackedEntry>;
  /** Where its end is missing; null where it is there. */
  cut: Cut | null;
  read(entry: PackedEntry): Promise<Readable>;
  close(): void;
}

/**
 * Opens a zip by the list of entries at its end; one that has none, or a torn one, from its start.
 * @throws DeskError `backup-unreadable`, `backup-refused`; the system's own errors; AbortError
 */
export async function openArchive(file: string, work: Work): Promise<Archive> {
  try {
    return await listed(file);
  } catch (error) {
    if (error instanceof DeskError || isSystemError(error)) throw error;
    // The reader refuses a list that is cut, damaged, or contradicts itself.
    return await cutShort(file, work, error);
  }
}

async function listed(file: string): Promise<Archive> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    if (zip.entryCount > limits.entries) throw refused(file, { why: 'tooManyFiles', file: '' });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const known = new Map(byName(file, entries, zip.fileSize));
    return {
      entries: known,
      cut: null,
      read: (entry) => streamOf(zip, known.get(entry.fileName)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function streamOf(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (entry === undefined) throw new Error('An entry of another zip was asked for');
  return await zip.openReadStreamPromise(entry);
}

async function cutShort(file: string, work: Work, cause: unknown): Promise<Archive> {
  const handle = await open(file);
  try {
    const { entries, torn } = await salvage(handle, work);
    if (!entries.some(({ fileName }) => isName(fileName)))
      throw new DeskError('backup-unreadable', { name: basename(file) }, { cause });
    const known = byName(file, entries, (await handle.stat()).size);
    const read = async ({ fileName }: PackedEntry) => {
      const entry = known.get(fileName);
      if (entry === undefined) throw new Error('An entry of another zip was asked for');
      return await openFound(file, entry);
    };
    return { entries: known, cut: { torn }, read, close: () => undefined };
  } finally {
    await handle.close();
  }
}

/** Whether a backup has files under such a name; a zip that has none is another program's. */
function isName(name: string): boolean {
  return name === manifestName || name.startsWith(contentFolder);
}

/** @throws DeskError `backup-refused` */
function byName<Packed extends PackedEntry>(
  file: string,
  entries: readonly Packed[],
  size: number,
): Map<string, Packed> {
  const known = new Map(entries.map((entry) => [entry.fileName, entry]));
  const twice = entries.find((entry) => known.get(entry.fileName) !== entry);
  if (twice !== undefined) throw refused(file, { why: 'twice', file: twice.fileName });
  const found = refusal(entries, size);
  if (found !== null) throw refused(file, found);
  return known;
}

function refused(backup: string, found: Refusal): DeskError {
  return new DeskError('backup-refused', { name: basename(backup), ...found });
}

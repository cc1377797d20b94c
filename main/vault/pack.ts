import { join } from 'node:path';
import type { ZipFile } from 'yazl';
import type { Work } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { partialEnding } from '../disk/index.ts';
import { plainEntry } from '../zip/index.ts';
import { reading } from './faults.ts';
import { type LibraryFiles, libraryFiles } from './files.ts';
import { backupVersion, type Manifest, manifestName, type PackedFile } from './form.ts';
import { packFile } from './packing.ts';
import { strides } from './strides.ts';

/** What was packed, and what could not be, by path in the library. */
export interface Packed {
  manifest: Manifest;
  /** What is no plain file, or has a name that not every system takes. */
  leftOut: string[];
  /** What the disk does not give. */
  unread: string[];
  /** What is packed as it is, and is damaged. */
  damaged: string[];
}

/**
 * Packs every file of a library that may be in use. An article is a folder that is moved whole: one that was moved to
 * the bin or out of it meanwhile is packed where it is at the end, and one that was deleted is not there.
 * @param now the moment, ISO 8601
 */
export async function packLibrary(zip: ZipFile, library: string, now: string, work: Work): Promise<Packed> {
  const packed = new Map<string, PackedFile>();
  const unread = new Set<string>();
  const damaged = new Set<string>();
  let gone = '';
  let found = await libraryFiles(library);
  for (let news = found.files; ; news = found.files.filter(isNew)) {
    const step = strides(found.files.length, work, say('desk.doing.pack'));
    for (const name of wordsFirst(news)) {
      work.signal.throwIfAborted();
      const path = join(library, name);
      const packing = await reading(path, () => packFile(zip, path, name, work.signal));
      if (packing.came === 'unread') unread.add(name);
      if (packing.came === 'packed') {
        packed.set(name, packing.file);
        if (!packing.sound) damaged.add(name);
      }
      step(packed.size);
    }
    found = await libraryFiles(library);
    // A folder on its way from one place to the other can be missed in both: then it is looked for once more.
    const goneNow = goneFolders(packed.keys(), found).join();
    if (goneNow === gone && !found.files.some(isNew)) break;
    gone = goneNow;
  }
  for (const folder of goneFolders(packed.keys(), found))
    for (const name of packed.keys()) if (folderOf(name) === folder) packed.delete(name);
  const manifest: Manifest = {
    format: 'standfirst/backup',
    version: backupVersion,
    made: now,
    entries: [...packed.values()],
  };
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), manifestName, plainEntry);
  zip.end();
  return {
    manifest,
    leftOut: found.leftOut,
    unread: [...unread, ...found.unread],
    damaged: [...damaged].filter((name) => packed.has(name)),
  };

  /** A write that is under way is not: it comes and goes with every save. */
  function isNew(name: string): boolean {
    return !packed.has(name) && !unread.has(name) && !name.endsWith(partialEnding);
  }
}

/** The words before the pictures: of a backup that is cut short later, what is packed first is whole. */
function wordsFirst(names: readonly string[]): string[] {
  const rank = (name: string) => Number(name !== 'library.json') + Number(isPictureFile(name));
  return names.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether it is a picture, not what is written about it. */
function isPictureFile(name: string): boolean {
  return name.startsWith('pictures/') && !name.endsWith('.json');
}

/** The folders of articles and of the bin that something was packed from, and that are not there any more. */
function goneFolders(packed: Iterable<string>, { files, unread }: LibraryFiles): string[] {
  const there = new Set(files.map(folderOf));
  const gone = new Set<string>();
  for (const name of packed) {
    const folder = folderOf(name);
    if (folder !== null && !there.has(folder) && !unread.some((above) => folder.startsWith(above))) gone.add(folder);
  }
  return [...gone].sort();
}

/** The folder of the article, or of what is in the bin, that a file belongs to; null for any other. */
function folderOf(name: string): string | null {
  return /^(?:articles|bin)\/[^/]+(?=\/)/.exec(name)?.[0] ?? null;
}

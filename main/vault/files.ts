import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '#shared/contract/index.ts';
import { lockName } from '../access/index.ts';
import { isMissing } from '../disk/index.ts';
import { isUnread } from './faults.ts';
import { isSafeName } from './form.ts';

/** What a library's folder holds, as paths in it with `/` between steps. */
export interface LibraryFiles {
  files: string[];
  /** What is no plain file and no folder, such as a link, or has a name that not every system takes. */
  leftOut: string[];
  /** Folders whose content the disk does not tell. */
  unread: string[];
}

/** What is made anew by itself, or only means something on this computer. */
const notOfTheLibrary = new Set(['.cache', lockName]);

/** Looks for every file of a library. What vanishes meanwhile is not there. @throws DeskError `library-missing` */
export async function libraryFiles(library: string): Promise<LibraryFiles> {
  const found: LibraryFiles = { files: [], leftOut: [], unread: [] };
  await walk(library, '', found);
  // Where the whole folder went, with its disk, nothing in it was deleted.
  if (!found.files.includes('library.json')) throw new DeskError('library-missing', { folder: library });
  return found;
}

async function walk(library: string, folder: string, found: LibraryFiles): Promise<void> {
  for (const entry of await entriesOf(library, folder, found)) {
    if (folder === '' && notOfTheLibrary.has(entry.name)) continue;
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // A name that is not UTF-8 was read with this in place of what cannot be told, and nothing opens under it.
    const isTold = isSafeName(name) && !name.includes('\u{fffd}');
    if (entry.isDirectory() && isTold) await walk(library, name, found);
    else if (entry.isFile() && isTold) found.files.push(name);
    else found.leftOut.push(name);
  }
}

/**
 * Last name first: a history's open file comes before those it is packed into, so that versions which are packed between
 * the reading of the one and of the other are in both, and not in neither.
 */
async function entriesOf(library: string, folder: string, found: LibraryFiles) {
  try {
    const entries = await readdir(join(library, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? 1 : -1));
  } catch (error) {
    if (isUnread(error)) found.unread.push(folder);
    else if (!isMissing(error)) throw error;
    return [];
  }
}

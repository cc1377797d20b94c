import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../disk/index.ts';
import { isSafeName } from './form.ts';

/** What a library's folder holds, as paths in it with `/` between steps. */
export interface LibraryFiles {
  files: string[];
  /** What is no plain file and no folder, such as a link, or has a name no backup can hold. */
  leftOut: string[];
}

/** What is made anew by itself, or only means something on this computer. */
const notOfTheLibrary = new Set(['.cache']);

/** Looks for every file of a library. What vanishes meanwhile is not there. @throws the system's own errors */
export async function libraryFiles(library: string): Promise<LibraryFiles> {
  const found: LibraryFiles = { files: [], leftOut: [] };
  await walk(library, '', found);
  return found;
}

async function walk(library: string, folder: string, found: LibraryFiles): Promise<void> {
  for (const entry of await entriesOf(join(library, folder))) {
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
async function entriesOf(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? 1 : -1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

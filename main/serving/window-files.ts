import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isMissing } from '../disk/index.ts';

/** The built window's files, by their path in the build, such as `assets/index-4f2a.js`. */
export interface WindowFiles {
  /** The bytes of a file of the build; null for a name that is not in it. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/**
 * Opens the built window. Its files are listed once, and only a name on that list is ever read: a path from outside
 * chooses among them and can reach nothing else.
 * @param folder where the build put it (`out/renderer`); a folder that is not there is an empty build
 */
export async function openWindowFiles(folder: string): Promise<WindowFiles> {
  const files = new Map<string, string>();
  for (const file of await filesUnder(folder)) files.set(relative(folder, file).split(sep).join('/'), file);
  return {
    async read(name) {
      const file = files.get(name);
      return file === undefined ? null : new Uint8Array(await readFile(file));
    },
  };
}

async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

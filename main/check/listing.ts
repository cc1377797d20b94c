import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../disk/index.ts';
import type { Finding, Kind } from './finding.ts';

/** What a folder of a library holds. */
export interface Listing {
  /** Plain files. */
  files: string[];
  folders: string[];
  /** Links, pipes, devices: nothing is read through them, as a link may lead anywhere and a pipe never ends. */
  odd: string[];
}

/** Lists a folder that is there as one; nothing of one that is not, or is a link to one. @throws the system's own errors */
export async function listed(folder: string): Promise<Listing> {
  const found: Listing = { files: [], folders: [], odd: [] };
  try {
    if (!(await lstat(folder)).isDirectory()) return found;
    for (const entry of await readdir(folder, { withFileTypes: true }))
      (entry.isFile() ? found.files : entry.isDirectory() ? found.folders : found.odd).push(entry.name);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return found;
}

/** Lists the folder of a name in another, where that one has it. */
export async function listedIn(folder: string, within: Listing, name: string): Promise<Listing> {
  return within.folders.includes(name) ? await listed(join(folder, name)) : { files: [], folders: [], odd: [] };
}

/** What is found of something in a document's place that is no plain file, or in a folder's that is no folder. */
export function notPlain(kind: Kind, file: string, of?: string): Finding {
  const [detail, todo] = ['it is a link or no plain file, and is not read', 'Put the file itself in its place.'];
  return { kind, state: 'damaged', file, ...(of !== undefined && { of }), detail, todo };
}

/** What is found of something Standfirst did not put there: a sync program's own, a person's, the system's. */
export function stray(file: string, of?: string): Finding {
  return { kind: 'stray', state: 'aside', file, ...(of !== undefined && { of }), detail: 'it is none of Standfirst’s' };
}

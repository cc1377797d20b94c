import { stat } from 'node:fs/promises';
import { Low } from 'lowdb';
import { newId } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { diskFault, isMissing, JsonFile, makeFolder, TornJson } from '../disk/index.ts';
import { type Identity, libraryVersion, readIdentity } from './migrations.ts';
import type { Places } from './places.ts';

/**
 * Makes sure that a folder is a library this program may write in, and makes it one if it is none yet. A library that
 * is there is only read, so that one that may not be written in can still be opened.
 * @param create whether a folder that is no library yet may become one, made with those above it where it is not there
 * @throws DeskError `library-missing`, `library-newer`, `library-damaged`, `library-read-only`, `disk-full`, `disk-failed`
 */
export async function identify(places: Places, create: boolean): Promise<void> {
  const { folder } = places;
  try {
    const found = await kindOf(folder);
    if (found === 'other' || (found === 'missing' && !create)) throw new DeskError('library-missing', { folder });
    const identity = new Low<unknown>(new JsonFile(places.identity), null);
    await identity.read();
    if ((await kindOf(places.identity)) === 'missing') {
      // A folder without articles that should be a library is the place where a disk is missing.
      if (!create && (await kindOf(places.articles)) === 'missing') throw new DeskError('library-missing', { folder });
      await makeFolder(places.articles);
      const made: Identity = { format: 'standfirst/library', version: libraryVersion, id: newId() };
      identity.data = made;
      await identity.write();
    }
    accept(identity.data, folder);
  } catch (error) {
    if (error instanceof TornJson)
      throw new DeskError('library-damaged', { folder, detail: String(error.cause) }, { cause: error });
    throw diskFault(error, folder);
  }
}

/** Makes sure that a library can be reached where it was, told by its library.json. @throws DeskError `library-missing` */
export async function assertThere(places: Places): Promise<void> {
  try {
    await stat(places.identity);
  } catch (error) {
    throw new DeskError('library-missing', { folder: places.folder }, { cause: error });
  }
}

function accept(stored: unknown, folder: string): void {
  const reading = readIdentity(stored);
  if (reading.ok) return;
  if (reading.reason === 'newer') throw new DeskError('library-newer', { folder, version: reading.version });
  throw new DeskError('library-damaged', { folder, detail: reading.detail });
}

async function kindOf(path: string): Promise<'folder' | 'missing' | 'other'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

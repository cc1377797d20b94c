import { stat } from 'node:fs/promises';
import { Low } from 'lowdb';
import { newId } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import type { Access } from '../access/index.ts';
import { diskFault, isMissing, JsonFile, makeFolder, setAside, TornJson } from '../disk/index.ts';
import { type Identity, type IdentityReading, libraryVersion, readIdentity } from './migrations.ts';
import type { Places } from './places.ts';

/**
 * Makes sure that a library's folder can be reached, and makes it, with those above it, where it may be made.
 * @param create whether a folder that is no library yet may become one
 * @returns the version of the library where a later Standfirst made it, so that it may only be read; null otherwise
 * @throws DeskError `library-missing`, `library-read-only`, `disk-full`, `disk-failed`
 */
export async function reach({ folder, identity, articles }: Places, create: boolean): Promise<number | null> {
  try {
    const found = await kindOf(folder);
    if (found === 'other' || (found === 'missing' && !create)) throw new DeskError('library-missing', { folder });
    if (found === 'missing') await makeFolder(folder);
    const reading = await readStored(identity);
    // A folder without articles that should be a library is the place where a disk is missing.
    if (reading === null && !create && (await kindOf(articles)) === 'missing')
      throw new DeskError('library-missing', { folder });
    return reading?.ok === false && reading.reason === 'newer' ? reading.version : null;
  } catch (error) {
    throw diskFault(error, folder);
  }
}

/**
 * Makes a folder that can be reached a library, if it is none yet or its library.json is damaged. One that is there is
 * only read, so that one that may not be written in can still be opened.
 * @param now the moment, as ISO 8601
 * @returns the name a damaged library.json was kept under; null where none was
 * @throws DeskError `library-damaged`, `library-read-only`, `disk-full`, `disk-failed`
 */
export async function identify(places: Places, access: Access, now: string): Promise<string | null> {
  const { folder } = places;
  try {
    const reading = await readStored(places.identity);
    if (reading?.ok === true || reading?.reason === 'newer') return null;
    const hasArticles = (await kindOf(places.articles)) === 'folder';
    // It says nothing the articles do not say; without them it may be another program's.
    if (reading !== null && !hasArticles) throw new DeskError('library-damaged', { folder, detail: reading.detail });
    // Where another one writes, it is that one's to put right, or just being made.
    if (
      !access.alone &&
      (hasArticles || (access.writable.kind === 'no' && access.writable.why.because === 'other-instance'))
    )
      return null;
    await access.assertWritable();
    const aside = reading === null ? null : await setAside(places.identity, now);
    await makeFolder(places.articles);
    const made: Identity = { format: 'standfirst/library', version: libraryVersion, id: newId() };
    await new Low(new JsonFile<Identity>(places.identity), made).write();
    return aside;
  } catch (error) {
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

/** What a library.json says; null where there is none. */
async function readStored(file: string): Promise<IdentityReading | null> {
  const json = new JsonFile<unknown>(file);
  const identity = new Low<unknown>(json, null);
  try {
    await identity.read();
  } catch (error) {
    if (error instanceof TornJson) return { ok: false, reason: 'damaged', detail: String(error.cause) };
    throw error;
  }
  return json.stored === null ? null : readIdentity(identity.data);
}

async function kindOf(path: string): Promise<'folder' | 'missing' | 'other'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import { DeskError } from '#shared/contract/index.ts';
import {
  type Picture,
  type PictureType,
  pictureTypeSchema,
  pictureTypes,
  readPictureRecord,
  writtenOf,
} from '#shared/picture/index.ts';
import { sha256 } from '#shared/schema/index.ts';
import {
  fileStamp,
  flushFolder,
  isCopyOf,
  isMissing,
  JsonFile,
  makeFolder,
  namesIn,
  readUntorn,
  type Stamp,
  setAside,
  TornJson,
  writeDurably,
} from '../disk/index.ts';
import { mergedRecords } from './merging.ts';

/** A picture's file in the library. */
export interface Stored {
  path: string;
  type: PictureType;
}

/** Where pictures lie in a library: `pictures/<aa>/<sha256>.<ext>`, and its record beside it. */
export class PictureStore {
  /** Records as last read: the ledger asks for every one of them, and reads anew only those whose file is another. */
  readonly #known = new Map<string, { stamp: Stamp; picture: Picture }>();
  /** The records as this program left them, or last told of them. */
  readonly #told = new Map<string, Stamp | null>();
  readonly #library: string;
  readonly #incoming: string;
  readonly #mend: (file: string) => Promise<void>;

  /** @param mend what becomes of a record that cannot be read */
  constructor(library: string, mend: (file: string) => Promise<void>) {
    this.#library = library;
    this.#mend = mend;
    this.#incoming = join(library, '.cache', 'incoming');
  }

  /** Puts bytes on disk where they disturb nothing, to be looked at; they are dropped or settled after. */
  async stage(hash: string, bytes: Uint8Array): Promise<string> {
    // A library that is gone must not be made anew in its place, where its disk should be.
    await stat(this.#library);
    await makeFolder(this.#incoming);
    const staged = join(this.#incoming, `${hash}.${randomBytes(6).toString('hex')}`);
    await writeDurably(staged, bytes);
    return staged;
  }

  /** Removes what a crash left of pictures that were coming in, a day ago or more. */
  async sweep(): Promise<void> {
    const oldest = Date.now() - 24 * 60 * 60_000;
    for (const name of (await ifThere(readdir(this.#incoming))) ?? []) {
      const file = join(this.#incoming, name);
      const found = await ifThere(stat(file));
      if (found !== null && found.mtimeMs < oldest) await rm(file, { force: true });
    }
  }

  async drop(staged: string): Promise<void> {
    await rm(staged, { force: true });
  }

  /** Moves staged bytes to their place for good. */
  async settle(staged: string, hash: string, type: PictureType): Promise<void> {
    const place = this.#place(hash, pictureTypes[type]);
    await makeFolder(dirname(place));
    await rename(staged, place);
    await flushFolder(dirname(place));
  }

  /** The hash of every picture there is a file or a record of. */
  async hashes(): Promise<string[]> {
    const folder = join(this.#library, 'pictures');
    const found = new Set<string>();
    for (const shelf of (await ifThere(readdir(folder))) ?? [])
      for (const name of (await ifThere(readdir(join(folder, shelf)))) ?? []) {
        const hash = sha256.safeParse(name.split('.')[0]);
        if (hash.success) found.add(hash.data);
      }
    return [...found];
  }

  /** The file of a picture, or null when the library has none. */
  async find(hash: string): Promise<Stored | null> {
    for (const type of pictureTypeSchema.options) {
      const path = this.#place(hash, pictureTypes[type]);
      if (await isFile(path)) return { path, type };
    }
    return null;
  }

  /** The size of a picture's file, in bytes. */
  async size({ path }: Stored): Promise<number> {
    return (await stat(path)).size;
  }

  /** Whether the library has a picture whole: its file is these bytes. */
  async holds(hash: string, bytes: Uint8Array): Promise<boolean> {
    const stored = await this.find(hash);
    return stored !== null && (await readFile(stored.path)).equals(bytes);
  }

  /** A picture's record; null when there is none. One that cannot be read is none either. @throws DeskError `picture-newer` */
  async record(hash: string): Promise<Picture | null> {
    const file = this.#place(hash, 'json');
    const stamp = await fileStamp(file);
    const known = this.#known.get(hash);
    if (known !== undefined && known.stamp === stamp) return known.picture;
    this.#known.delete(hash);
    const document = new Low<unknown>(new JsonFile<unknown>(file), null);
    try {
      await document.read();
    } catch (error) {
      if (!(error instanceof TornJson)) throw error;
      await this.#mend(file);
      return null;
    }
    if (document.data === null) return null;
    const read = readPictureRecord(document.data);
    if (read.ok && read.picture.hash === hash) {
      if (stamp !== null) this.#known.set(hash, { stamp, picture: read.picture });
      return read.picture;
    }
    if (!read.ok && read.reason === 'newer') throw new DeskError('picture-newer', { hash, version: read.version });
    await this.#mend(file);
    return null;
  }

  async writeRecord(picture: Picture): Promise<void> {
    const file = new JsonFile<Picture>(this.#place(picture.hash, 'json'));
    await new Low<Picture>(file, picture).write();
    this.#told.set(picture.hash, file.stored?.stamp ?? null);
  }

  /** Whether another hand wrote a record since this program did, or since this was asked. */
  async isNews(hash: string): Promise<boolean> {
    const stamp = await fileStamp(this.#place(hash, 'json'));
    if (this.#told.get(hash) === stamp) return false;
    this.#told.set(hash, stamp);
    return true;
  }

  /** The names of what sync programs left beside a picture's record, because two computers had written it. */
  async copiesOf(hash: string): Promise<string[]> {
    const record = this.#place(hash, 'json');
    return (await namesIn(dirname(record))).filter((name) => isCopyOf(name, basename(record))).sort();
  }

  /**
   * Takes what a copy says into a picture's record, and keeps the copy aside where it said something else.
   * @param mine the record; null where there is none
   * @param now the moment, as ISO 8601
   * @returns the name the copy is kept under; null where it said the same, or cannot be read and stays
   */
  async takeCopyIn(mine: Picture | null, hash: string, name: string, now: string): Promise<string | null> {
    const record = this.#place(hash, 'json');
    const copy = join(dirname(record), name);
    const other = await recordIn(copy);
    if (other?.hash !== hash) return null;
    const merged = mine === null ? other : mergedRecords(mine, other);
    if (!isDeepStrictEqual(merged, mine)) await this.writeRecord(merged);
    if (!isDeepStrictEqual(writtenOf(merged), writtenOf(other)) || mine === null)
      return await setAside(copy, now, 'merged');
    await rm(copy);
    await flushFolder(dirname(copy));
    return null;
  }

  #place(hash: string, ending: string): string {
    const name = sha256.parse(hash);
    return join(this.#library, 'pictures', name.slice(0, 2), `${name}.${ending}`);
  }
}

/** The record a file holds; null where it holds none this program can read. */
async function recordIn(file: string): Promise<Picture | null> {
  const read = readPictureRecord(await readUntorn(file));
  return read.ok ? read.picture : null;
}

async function isFile(path: string): Promise<boolean> {
  return (await ifThere(stat(path)))?.isFile() ?? false;
}

/** What is asked of a file or folder; null where there is none. */
async function ifThere<Found>(asked: Promise<Found>): Promise<Found | null> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

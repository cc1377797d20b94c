import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { DeskError } from '#shared/contract/index.ts';
import { type Picture, readPictureRecord } from '#shared/picture/index.ts';
import { sha256 } from '#shared/schema/index.ts';
import { BinClock, eraseFolder, type Mark, readMark, writeMark } from '../bin/index.ts';
import { flushFolder, JsonFile, makeFolder, namesIn, TornJson } from '../disk/index.ts';

/** What the bin needs from the pictures it is the bin of. */
interface PictureBinOptions {
  /** The moment, as ISO 8601. */
  now(): string;
  /** The person, as the operating system knows them; they sign what they put there. */
  who: string;
  /** Right before a write. @throws DeskError where this program may not write */
  mayWrite(): Promise<void>;
  /** Does one thing at a time with one picture, and puts a disk's errors in an editor's words. */
  inTurn<Result>(hash: string, work: () => Promise<Result>): Promise<Result>;
  /** Forgets the copies that were made of a picture. */
  forget(hash: string): Promise<void>;
}

/** A picture in the bin: its record, and its mark; null where they are lost. */
export interface BinnedFile {
  hash: string;
  picture: Picture | null;
  mark: Mark | null;
}

/**
 * Pictures in the library's bin, each in a folder of its own under its hash, with its record. A hash is longer than any
 * article's id, so that the two never meet.
 */
export class PictureBin {
  readonly #library: string;
  readonly #folder: string;
  readonly #clock: BinClock;
  readonly #options: PictureBinOptions;

  constructor(library: string, options: PictureBinOptions) {
    this.#library = library;
    this.#folder = join(library, 'bin');
    this.#clock = new BinClock(this.#folder);
    this.#options = options;
  }

  /** Every picture in the bin, in no order. */
  async all(): Promise<BinnedFile[]> {
    const hashes = (await namesIn(this.#folder)).filter((name) => sha256.safeParse(name).success);
    return await Promise.all(hashes.map((hash) => this.#options.inTurn(hash, () => this.#one(hash))));
  }

  /** The path of a picture's file in the bin; null where it is not there. */
  async file(hash: string): Promise<string | null> {
    const folder = this.#place(hash);
    const name = (await filesOf(folder, hash)).find((found) => !found.endsWith('.json'));
    return name === undefined ? null : join(folder, name);
  }

  /**
   * Moves a picture to the bin, the file before its record: cut short between the two, the record says that it is not
   * all there, and it can be moved again.
   */
  async discard(hash: string): Promise<void> {
    const { now, who } = this.#options;
    await this.#changing(hash, async () => {
      const [from, to] = [this.#shelf(hash), this.#place(hash)];
      await makeFolder(to);
      await writeMark(to, { discarded: now(), counted: await this.#clock.latest(now()), who });
      for (const name of await filesOf(from, hash)) await rename(join(from, name), join(to, name));
      await flushFolder(to);
      await flushFolder(from);
    });
  }

  /** Moves a picture back. @throws DeskError `picture-missing` where it is not in the bin */
  async restore(hash: string): Promise<void> {
    const moved = await this.#changing(hash, () => this.moveBack(hash));
    if (!moved) throw new DeskError('picture-missing', { hash });
  }

  /**
   * Moves a picture back, for whoever has its turn; the record first, and what was taken in again meanwhile stays.
   * @returns whether it was in the bin
   */
  async moveBack(hash: string): Promise<boolean> {
    const [from, to] = [this.#place(hash), this.#shelf(hash)];
    const names = (await filesOf(from, hash)).reverse();
    if (names.length === 0) return false;
    await makeFolder(to);
    const there = new Set(await namesIn(to));
    for (const name of names) if (!there.has(name)) await rename(join(from, name), join(to, name));
    await flushFolder(to);
    return await eraseFolder(this.#folder, hash);
  }

  /** Deletes a picture in the bin for ever, and every copy made of it. @returns whether it was there */
  async erase(hash: string): Promise<boolean> {
    return await this.#changing(hash, async () => {
      const erased = await eraseFolder(this.#folder, sha256.parse(hash));
      if (erased) await this.#options.forget(hash);
      return erased;
    });
  }

  async #changing<Result>(hash: string, work: () => Promise<Result>): Promise<Result> {
    return await this.#options.inTurn(hash, async () => {
      await this.#options.mayWrite();
      return await work();
    });
  }

  async #one(hash: string): Promise<BinnedFile> {
    const folder = this.#place(hash);
    const record = new Low<unknown>(new JsonFile(join(folder, `${hash}.json`)), null);
    try {
      await record.read();
    } catch (error) {
      if (!(error instanceof TornJson)) throw error;
    }
    const read = readPictureRecord(record.data);
    return { hash, picture: read.ok ? read.picture : null, mark: await readMark(folder) };
  }

  #place(hash: string): string {
    return join(this.#folder, sha256.parse(hash));
  }

  #shelf(hash: string): string {
    return join(this.#library, 'pictures', sha256.parse(hash).slice(0, 2));
  }
}

/** Every file of a picture in a folder, its record last. */
async function filesOf(folder: string, hash: string): Promise<string[]> {
  const names = (await namesIn(folder)).filter((name) => name.startsWith(`${hash}.`));
  return names.sort((a, b) => Number(a.endsWith('.json')) - Number(b.endsWith('.json')) || a.localeCompare(b));
}

import { join } from 'node:path';
import { type Article, articleWords, newId } from '#shared/article/index.ts';
import { DeskError, type Mended } from '#shared/contract/index.ts';
import { difference, type Reason, type Version } from '#shared/history/index.ts';
import { type Access, soleAccess } from '../access/index.ts';
import { diskFault, Turns } from '../disk/index.ts';
import { lineOf } from './entry.ts';
import { PackFiles } from './files.ts';
import type { Pack } from './pack.ts';
import { type DamagedLine, type ReadHistory, readPack } from './reading.ts';

/** What history needs from the rest of the desk. */
export interface HistoryOptions {
  /** The moment, as ISO 8601. */
  now(): string;
  /** The person, as the operating system knows them. */
  who: string;
  /** Whether this program may write there; without it, there is nobody else. */
  access?: Access;
  /** Told that versions a sync program had left in a file of their own were taken in, and where that file is kept. */
  mended?(mended: Mended): void;
}

interface Read extends ReadHistory {
  stamp: string;
}

/** How many articles' histories are held in memory: those being written in. */
const held = 4;

/** The versions of every article of a library. Everything it answers is on the disk. */
export class History {
  readonly #library: string;
  readonly #options: HistoryOptions;
  readonly #turns = new Turns();
  readonly #held = new Map<string, Read>();

  /** @param library the library's folder */
  constructor(library: string, options: HistoryOptions) {
    this.#library = library;
    this.#options = options;
  }

  /** The versions of an article, last made first, and what of its history is damaged. */
  async list(id: string): Promise<{ versions: Version[]; damaged: DamagedLine[] }> {
    return await this.#inTurn(id, async () => {
      await this.#gather(id);
      const { pack, damaged } = await this.#read(id);
      return { versions: pack.versions.reverse(), damaged };
    });
  }

  /** The article as a version has it. @throws DeskError `version-missing` */
  async read(id: string, version: string): Promise<Article> {
    return await this.#inTurn(id, async () => {
      const article = (await this.#read(id)).pack.article(version);
      if (article === null) throw new DeskError('version-missing', { id });
      // A folder that was copied is another article, whatever its history says.
      return { ...article, id };
    });
  }

  /** The article as its newest version has it that can be read; null where there is none. */
  async latest(id: string): Promise<Article | null> {
    return await this.#inTurn(id, async () => {
      const { latest } = (await this.#read(id)).pack;
      return latest === null ? null : { ...latest, id };
    });
  }

  /**
   * Takes versions in that a sync program left in a file of their own, because two computers had kept some, and keeps that
   * file aside. Where this program may not write, the versions are read from where they are.
   */
  async gather(id: string): Promise<void> {
    await this.#inTurn(id, async () => {
      if ((await this.#files(id).copyNames()).length > 0) await this.#gather(id);
    });
  }

  /**
   * Keeps a state of an article. Versions of one article are written in the order they were asked for.
   * @returns the version; null where the last one is this state already
   */
  async keep(article: Article, why: Exclude<Reason, 'named'>): Promise<Version | null> {
    return await this.#inTurn(article.id, async () => {
      await this.#gather(article.id);
      const read = await this.#read(article.id);
      return read.pack.endsWith(article) ? null : await this.#add(read, article, why, '');
    });
  }

  /** Keeps a state of an article under a name. */
  async name(article: Article, name: string): Promise<Version> {
    return await this.#inTurn(article.id, async () => this.#add(await this.#read(article.id), article, 'named', name));
  }

  /** Keeps when everything asked for so far is on disk. */
  async over(): Promise<void> {
    await this.#turns.over();
  }

  async #add(read: Read, article: Article, why: Reason, name: string): Promise<Version> {
    await (this.#options.access ?? soleAccess).assertWritable();
    const { id } = article;
    const version = this.#version(read.pack, article, why, name);
    // What is in memory is one version ahead of the disk until the line is written, so a failed write forgets it.
    this.#held.delete(id);
    const files = this.#files(id);
    const lines = [...read.unwritten, read.pack.add(article, version)].map(lineOf);
    await files.append(lines.join(''));
    this.#hold(id, { ...read, unwritten: [], stamp: await files.stamp() });
    return version;
  }

  async #gather(id: string): Promise<void> {
    const { access = soleAccess, mended, now } = this.#options;
    if (!access.alone) return;
    const { unwritten, copies } = await this.#read(id);
    if (unwritten.length + copies.length === 0) return;
    try {
      await access.assertWritable();
      this.#held.delete(id);
      const files = this.#files(id);
      // On disk in their new place before they leave the old.
      if (unwritten.length > 0) await files.append(unwritten.map(lineOf).join(''));
      for (const copy of copies) {
        const aside = await files.setAside(copy, now());
        if (aside !== null) mended?.({ what: 'history', aside: `articles/${id}/history/${aside}` });
      }
    } catch (error) {
      // They can be read where they are, and are taken in another time.
      if (!(diskFault(error, this.#library) instanceof DeskError)) throw error;
    }
  }

  #version(pack: Pack, article: Article, why: Reason, name: string): Version {
    const { now, who } = this.#options;
    const words = articleWords(article);
    const last = pack.versions.at(-1);
    const before = last === undefined ? null : pack.article(last.id);
    const { added, removed } = before === null ? { added: words, removed: 0 } : difference(before, article);
    return { id: newId().slice(0, 8), at: now(), why, name, who, words, added, removed };
  }

  async #read(id: string): Promise<Read> {
    const files = this.#files(id);
    const stamp = await files.stamp();
    const known = this.#held.get(id);
    if (known?.stamp === stamp) return known;
    const read: Read = { ...(await readPack(files)), stamp };
    this.#hold(id, read);
    return read;
  }

  #hold(id: string, read: Read): void {
    this.#held.delete(id);
    this.#held.set(id, read);
    for (const oldest of [...this.#held.keys()].slice(0, -held)) this.#held.delete(oldest);
  }

  #files(id: string): PackFiles {
    return new PackFiles(join(this.#library, 'articles', id, 'history'));
  }

  async #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#turns.take(id, work);
    } catch (error) {
      throw diskFault(error, this.#library);
    }
  }
}

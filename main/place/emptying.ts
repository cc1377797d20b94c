import { join } from 'node:path';
import { DeskError, quietWork, type Work } from '#shared/contract/index.ts';
import type { Access } from '../access/index.ts';
import { BinClock } from '../bin/index.ts';
import type { Library } from '../library/index.ts';
import type { Pictures } from '../pictures/index.ts';
import { picturesNamed } from '../vault/index.ts';
import { binnedPictures } from './binned.ts';

/** What is in the bin, by name: articles by id, pictures by hash. */
export interface InBin {
  articles: string[];
  pictures: string[];
}

/** How often the bin is looked at while the workstation runs, in milliseconds. */
const often = 60 * 60_000;

/** Empties the bin: what an editor names, and what has been there for its thirty days. */
export class Emptying {
  readonly #library: Library;
  readonly #pictures: Pictures;
  readonly #access: Access;
  readonly #now: () => string;
  readonly #clock: BinClock;
  #looking: Promise<void> = Promise.resolve();
  #next: NodeJS.Timeout | null = null;

  constructor(library: Library, pictures: Pictures, { access, now }: { access: Access; now(): string }) {
    this.#library = library;
    this.#pictures = pictures;
    this.#access = access;
    this.#now = now;
    this.#clock = new BinClock(join(library.folder, 'bin'));
  }

  /**
   * Deletes what is named for ever. A picture that something written in the library names goes back there instead.
   * @returns what was deleted
   * @throws DeskError `pictures-unsure`: the pictures stay then, the articles are gone
   */
  async erase(wanted: InBin, work: Work): Promise<InBin> {
    const gone: InBin = { articles: [], pictures: [] };
    for (const id of wanted.articles) if (await this.#library.erase(id)) gone.articles.push(id);
    if (wanted.pictures.length === 0) return gone;
    const named = await picturesNamed(this.#library.folder, work);
    for (const hash of wanted.pictures) {
      if (named.has(hash)) await this.#pictures.bin.restore(hash);
      else if (await this.#pictures.bin.erase(hash)) gone.pictures.push(hash);
    }
    return gone;
  }

  /**
   * Deletes what has been in the bin for its thirty days, where the clock can be believed, and nobody else writes here.
   * @returns what was deleted
   */
  async eraseDue(): Promise<InBin> {
    if (!this.#access.alone) return { articles: [], pictures: [] };
    const now = this.#now();
    const [articles, pictures] = [await this.#library.bin(), await binnedPictures(this.#pictures)];
    const nothing = articles.length === 0 && pictures.length === 0;
    if (!(await this.#clock.look(now, nothing))) return { articles: [], pictures: [] };
    const isDue = ({ goes }: { goes: string | null }) => goes !== null && Date.parse(goes) <= Date.parse(now);
    const due = {
      articles: articles.filter(isDue).map(({ id }) => id),
      pictures: pictures.filter(isDue).map(({ hash }) => hash),
    };
    const gone = await this.erase({ articles: due.articles, pictures: [] }, quietWork);
    try {
      const { pictures: gonePictures } = await this.erase({ articles: [], pictures: due.pictures }, quietWork);
      return { ...gone, pictures: gonePictures };
    } catch (error) {
      // They wait until every article can be read.
      if (error instanceof DeskError && error.code === 'pictures-unsure') return gone;
      throw error;
    }
  }

  /**
   * Looks at the bin now and every hour.
   * @param erased told of the articles that went
   * @param failed told of what went wrong; the next look tries again
   */
  start(erased: (ids: string[]) => void, failed: (error: unknown) => void): void {
    const look = () => {
      this.#looking = this.eraseDue()
        .then(({ articles }) => {
          if (articles.length > 0) erased(articles);
        })
        .catch(failed);
    };
    look();
    this.#next = setInterval(look, often);
    this.#next.unref();
  }

  /** Stops looking; done when a look that is under way is over. */
  async close(): Promise<void> {
    if (this.#next !== null) clearInterval(this.#next);
    await this.#looking;
  }
}

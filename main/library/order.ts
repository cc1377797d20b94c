import { DeskError } from '#shared/contract/index.ts';
import type { Access } from '../access/index.ts';
import { diskFault, isMissing, isSystemError, Turns } from '../disk/index.ts';
import { assertThere } from './identity.ts';
import type { Places } from './places.ts';

/** Work on an article while nothing else works on it. */
export type OnArticle = <T>(id: string, work: () => Promise<T>) => Promise<T>;

/**
 * The order in which work is done in a library: one piece at a time with one article, writing only where this program
 * may, and what goes wrong on disk as the error an editor reads.
 */
export class Order {
  readonly turns = new Turns();
  readonly #additions = new Turns();
  readonly #houses = new Turns();
  readonly #places: Places;
  readonly #access: Access;

  constructor(places: Places, access: Access) {
    this.#places = places;
    this.#access = access;
  }

  /** Reads an article. */
  readonly reading: OnArticle = (id, work) => this.guarded(id, () => this.turns.take(id, work));

  /** Changes an article, where this program may write. */
  readonly changing: OnArticle = (id, work) => this.guarded(id, () => this.turns.take(id, () => this.#ifMay(work)));

  /** Additions come one after another, so that no two take the same slug. */
  async adding<T>(work: () => Promise<T>): Promise<T> {
    return await this.guarded(null, () => this.#additions.take('slugs', () => this.#ifMay(work)));
  }

  /** Changes a house style. */
  async changingHouse<T>(id: string, work: () => Promise<T>): Promise<T> {
    return await this.guarded(null, () => this.#houses.take(id, () => this.#ifMay(work)));
  }

  /** @param id the article that is worked on, if one is */
  async guarded<T>(id: string | null, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isSystemError(error)) this.#access.doubt();
      const missing = isMissing(error);
      if (missing || (error instanceof DeskError && error.code === 'article-missing')) await assertThere(this.#places);
      if (missing && id !== null) throw new DeskError('article-missing', { id }, { cause: error });
      throw diskFault(error, this.#places.folder);
    }
  }

  /** Keeps when everything asked for so far is over, well or not. */
  async over(): Promise<void> {
    for (const turns of [this.#additions, this.turns, this.#houses]) await turns.over();
  }

  async #ifMay<T>(work: () => Promise<T>): Promise<T> {
    await this.#access.assertWritable();
    return await work();
  }
}

import type { Passage } from '#shared/contract/index.ts';
import type { Term } from './question.ts';
import { Sources } from './sources.ts';
import { databaseFault, removeTables } from './tables.ts';
import { type MatchAsk, type Matches, TextIndex } from './text-index.ts';

/** Articles read in one go; a question waits no longer than that takes. */
const together = 500;

/** Says that the index was lost in the middle of the work, and that an empty one took its place. */
export class IndexLost extends Error {
  override readonly name = 'IndexLost';
}

/**
 * Keeps an index usable: one that turns out damaged is made anew, and one in a place that cannot be written goes on in
 * memory. Every piece of work throws IndexLost then: the articles have to be read again.
 */
export class Keeper {
  readonly #file: string | null;
  readonly #sources: Sources;
  #index: TextIndex;
  #losses = 0;

  /** @param library its folder @param file where the index lies; null keeps it in memory */
  constructor(library: string, file: string | null) {
    this.#file = file;
    this.#sources = new Sources(library);
    this.#index = new TextIndex(file, this.#sources);
  }

  /**
   * Brings the index to where the library is: articles that came or changed are read, those that went leave it.
   * @param ids every article of the library
   * @param progress told how many of those to be read are done
   */
  async follow(ids: readonly string[], progress: (done: number, total: number) => void): Promise<void> {
    const there = new Set(ids);
    const gone = this.#with((index) => index.ids()).filter((id) => !there.has(id));
    const stale = [...this.#with((index) => index.stale(ids)), ...gone];
    for (let at = 0; at < stale.length; at += together) {
      progress(at, stale.length);
      this.read(stale.slice(at, at + together));
      await new Promise(setImmediate);
    }
    progress(stale.length, stale.length);
  }

  /** Learns the words of the index, so that the first mistyped one need not wait for it. */
  learnWords(): void {
    this.#with((index) => index.spelling());
  }

  /** Reads articles that may have changed. */
  read(ids: readonly string[]): void {
    this.#with((index) => index.read(ids));
  }

  /** The articles that show these pictures. */
  usersOf(hashes: readonly string[]): string[] {
    return this.#with((index) => [...new Set(hashes.flatMap((hash) => index.usersOf(hash)))]);
  }

  match(ask: MatchAsk): Matches {
    return this.#with((index) => index.match(ask));
  }

  passages(terms: readonly Term[], ids: readonly string[]): Map<string, Passage[]> {
    return this.#with((index) => index.passages(terms, ids));
  }

  close(): void {
    this.#index.close();
  }

  #with<Result>(work: (index: TextIndex) => Result): Result {
    try {
      return work(this.#index);
    } catch (error) {
      const fault = databaseFault(error);
      if (fault === null) throw error;
      this.#index.close();
      this.#losses++;
      const inMemory = fault === 'place' || this.#losses > 1;
      if (!inMemory && this.#file !== null) removeTables(this.#file);
      this.#index = new TextIndex(inMemory ? null : this.#file, this.#sources);
      throw new IndexLost('the index was lost', { cause: error });
    }
  }
}

import { join } from 'node:path';
import type { CallInput, CallOutput, Passage, Summary } from '#shared/contract/index.ts';
import type { Library } from '../library/index.ts';
import { IndexThread } from './index-thread.ts';
import { IndexLost } from './keeper.ts';
import { Lines } from './lines.ts';
import { passes, sorted } from './sift.ts';
import type { Matches } from './text-index.ts';

/** How long changes are gathered before they are read, in milliseconds. */
const gathering = 400;

/** Changes a question waits for: what was just saved is found. More than these come from another hand, and it does not. */
const waitedFor = 64;

type Progress = (done: number, total: number) => void;
type Asked = CallInput<'search.find'>;
type Found = CallOutput<'search.find'>;

const noMatches: Matches = { ids: [], groups: [], takenFor: [], passages: new Map() };

/**
 * Finds articles of a library by what they say. The index is a cache in a thread of its own; which articles there are
 * and how they stand is the list's word alone. Nothing is started before it is asked for the first time.
 */
export class LibrarySearch {
  readonly #now: () => string;
  readonly #unforeseen: (error: unknown) => void;
  readonly #lines: Lines;
  readonly #thread: IndexThread;
  readonly #followers = new Set<Progress>();
  readonly #changed = new Set<string>();
  #started: Promise<void> | null = null;
  #following: Promise<void> | null = null;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #unread = 0;
  #closed = false;

  /**
   * @param options `unforeseen` is told where the index could not be made: what it would have found is missing then, and
   * nothing else; `inMemory` leaves the library's folder alone
   */
  constructor(library: Library, options: { now(): string; unforeseen(error: unknown): void; inMemory?: boolean }) {
    this.#now = options.now;
    // What the end broke off is nothing to tell of.
    this.#unforeseen = (error) => {
      if (!this.#closed) options.unforeseen(error);
    };
    this.#lines = new Lines(library);
    this.#thread = new IndexThread({
      library: library.folder,
      file: options.inMemory === true ? null : join(library.folder, '.cache', 'search.db'),
    });
  }

  /** Finds the articles that hold every word and pass every filter. @throws as `Library.list` */
  async find({ search, skip, take }: Asked): Promise<Found> {
    await this.#start();
    if (this.#changed.size <= waitedFor) await this.#lookAgain();
    const fits = passes(search, this.#now());
    if (search.words.trim() === '') {
      const all = sorted(this.#lines.all().filter(fits), search.sort);
      const hits = all.slice(skip, skip + take).map((article) => ({ article, passages: [] }));
      return { total: all.length, unread: 0, takenFor: [], hits };
    }
    const ask = { typed: search.words, ranked: search.sort === 'relevance', skip, take };
    const matches = (await this.#asked(() => this.#thread.ask('match', ask))) ?? noMatches;
    const articles = matches.ids.flatMap((id) => this.#lines.get(id) ?? []).filter(fits);
    const page = sorted(articles, search.sort).slice(skip, skip + take);
    const passages = await this.#passages(matches, page);
    return {
      total: articles.length,
      unread: this.#unread,
      takenFor: matches.takenFor,
      hits: page.map((article) => ({ article, passages: passages.get(article.id) ?? [] })),
    };
  }

  /** Keeps when every article can be found. @param progress told how many of those to be read are done */
  async ready(progress: Progress): Promise<number> {
    this.#followers.add(progress);
    try {
      await this.#start();
      await this.#following;
      return this.#lines.ids().length;
    } finally {
      this.#followers.delete(progress);
    }
  }

  /** Says that articles came, went or changed: they are looked at again when it has been quiet for a moment. */
  touched(ids: readonly string[]): void {
    if (this.#started === null) return;
    for (const id of ids) this.#changed.add(id);
    this.#timer ??= setTimeout(() => void this.#lookAgain(), gathering).unref();
  }

  /** Says that the records of pictures were written: the articles that show them are looked at again. */
  picturesChanged(hashes: string[]): void {
    if (this.#started === null) return;
    this.#asked(() => this.#thread.ask('usersOf', { hashes }))
      .then((users) => this.touched(users ?? []))
      .catch(this.#unforeseen);
  }

  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#changed.clear();
    this.#closed = true;
    await this.#thread.close();
    await this.#looking;
    await this.#following;
  }

  #start(): Promise<void> {
    this.#started ??= this.#lines.start().then(
      () => this.#follow(),
      (error: unknown) => {
        this.#started = null;
        throw error;
      },
    );
    return this.#started;
  }

  /** Begins to bring the index to where the library is. */
  #follow(): void {
    this.#unread = this.#lines.ids().length;
    const progress: Progress = (done, total) => {
      this.#unread = total - done;
      for (const follower of this.#followers) follower(done, total);
    };
    const ask = () => this.#thread.ask('follow', { ids: this.#lines.ids() }, progress);
    // Lost while it was made, it is made once more, in another place.
    this.#following = ask()
      .catch(ask)
      .then(() => {
        this.#thread.ask('learnWords', {}).catch(this.#unforeseen);
      })
      .catch(this.#unforeseen);
  }

  /** An answer of the index; where it was lost, it is made anew and asked again. Null where it was lost twice. */
  async #asked<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof IndexLost) || this.#closed) throw error;
    }
    this.#follow();
    await this.#following;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof IndexLost)) throw error;
      this.#unforeseen(error);
      return null;
    }
  }

  async #passages({ groups, passages }: Matches, page: readonly Summary[]): Promise<Map<string, Passage[]>> {
    if (page.every(({ id }) => passages.has(id))) return passages;
    const ask = { terms: groups.flat(), ids: page.map(({ id }) => id) };
    return (await this.#asked(() => this.#thread.ask('passages', ask))) ?? passages;
  }

  /** Reads what changed so far; keeps when it can be found. */
  #lookAgain(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const ids = [...this.#changed];
    this.#changed.clear();
    if (ids.length > 0) this.#looking = this.#looking.then(() => this.#look(ids)).catch(this.#unforeseen);
    return this.#looking;
  }

  async #look(ids: string[]): Promise<void> {
    await this.#started;
    await this.#lines.lookAgain(ids);
    await this.#asked(() => this.#thread.ask('read', { ids }));
  }
}

import { DeskError, type Work } from '#shared/contract/index.ts';
import { type ArticleUses, usesOf } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import type { Library } from '../library/index.ts';

/** Articles read together. */
const together = 16;

/** Which pictures each article uses. An article is read once, and again when it was touched. */
export class UsesOfArticles {
  readonly #library: Library;
  readonly #known = new Map<string, ArticleUses>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Says that articles came, went or changed; with none named, that any may have. */
  touched(ids: readonly string[]): void {
    if (ids.length === 0) this.#known.clear();
    for (const id of ids) this.#known.delete(id);
  }

  /**
   * Every article's, last changed first, and how many articles cannot be read.
   * @throws DeskError as `Library.list`; `cancelled`
   */
  all(work: Work): Promise<{ articles: ArticleUses[]; unread: number }> {
    const reading = this.#last.then(() => this.#read(work));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  async #read({ signal, progress }: Work): Promise<{ articles: ArticleUses[]; unread: number }> {
    const ids = (await this.#library.list()).map(({ id }) => id);
    const unknown = ids.filter((id) => !this.#known.has(id));
    for (let at = 0; at < unknown.length; at += together) {
      signal.throwIfAborted();
      progress(at, unknown.length, say('desk.doing.articles'));
      await Promise.all(unknown.slice(at, at + together).map((id) => this.#readOne(id)));
    }
    const articles = ids.flatMap((id) => this.#known.get(id) ?? []);
    return { articles, unread: ids.length - articles.length };
  }

  async #readOne(id: string): Promise<void> {
    try {
      this.#known.set(id, usesOf((await this.#library.open(id)).article));
    } catch (error) {
      // What cannot be opened says so in the library's list.
      if (!(error instanceof DeskError)) throw error;
    }
  }
}

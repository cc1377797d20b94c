import type { Summary } from '#shared/contract/index.ts';
import type { Library } from '../library/index.ts';

/** The library's list as a search needs it: kept at hand, and looked at again where something changed. */
export class Lines {
  readonly #library: Library;
  readonly #lines = new Map<string, Summary>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Reads the whole list. @throws as `Library.list` */
  async start(): Promise<void> {
    const articles = await this.#library.list();
    this.#lines.clear();
    for (const article of articles) this.#lines.set(article.id, article);
  }

  async lookAgain(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const line = await this.#library.line(id);
      if (line === null) this.#lines.delete(id);
      else this.#lines.set(id, line);
    }
  }

  get(id: string): Summary | undefined {
    return this.#lines.get(id);
  }

  ids(): string[] {
    return [...this.#lines.keys()];
  }

  /** Every article, last changed first. */
  all(): Summary[] {
    return [...this.#lines.values()].sort((a, b) => Date.parse(b.changed) - Date.parse(a.changed));
  }
}

import { unguessable } from './token.ts';

/** Gives a file's bytes when a frame asks for them. */
export type Load = () => Promise<Uint8Array>;

/** How many articles' pages stay: the one in the frame and a few an editor goes back to. */
const kept = 8;

/**
 * The pages being previewed: those of the last few articles of this launch, each as it was shown last. A page is its
 * HTML and the files beside it, made only when the frame asks. The address holds a word nobody can guess: whoever has it
 * needs no cookie.
 */
export class Shelf {
  readonly #token = unguessable();
  /** What is on the shelf by the article it belongs to, the longest unshown first. */
  readonly #pages = new Map<string, { number: string; files: ReadonlyMap<string, Load> }>();
  #last = 0;

  /**
   * Puts the page of an article on the shelf, in the place of the one before it; gives the address of its `index.html`,
   * which stays the article's. The page that was not shown for longest goes when the shelf is full.
   */
  show(article: string, files: ReadonlyMap<string, Load>): string {
    const number = this.#pages.get(article)?.number ?? String(++this.#last);
    this.#pages.delete(article);
    this.#pages.set(article, { number, files });
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= kept) break;
      this.#pages.delete(oldest);
    }
    return `/preview/${this.#token}/${number}/index.html`;
  }

  /** A file of a shown page by the parts of its address after `/preview/`; null where there is none. */
  file([token, number, ...path]: string[]): { name: string; load: Load } | null {
    if (token !== this.#token || number === undefined) return null;
    const name = path.join('/');
    const load = [...this.#pages.values()].find((page) => page.number === number)?.files.get(name);
    return load === undefined ? null : { name, load };
  }
}

import { unguessable } from './token.ts';

/** Gives a file's bytes when a frame asks for them. */
export type Load = () => Promise<Uint8Array>;

/** How many pages stay: the one in the frame, the one that takes its place, and a few an editor goes back to. */
const kept = 8;

/**
 * The pages being previewed: the last few of this launch. Each is a page and the files beside it, made only when the
 * frame asks. The address holds a word nobody can guess, because a sandboxed frame has no cookie to show.
 */
export class Shelf {
  readonly #token = unguessable();
  readonly #pages = new Map<string, ReadonlyMap<string, Load>>();
  #last = 0;

  /** Puts a page on the shelf; gives the address of its `index.html`. The oldest page goes when the shelf is full. */
  show(files: ReadonlyMap<string, Load>): string {
    const number = String(++this.#last);
    this.#pages.set(number, files);
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
    const load = this.#pages.get(number)?.get(name);
    return load === undefined ? null : { name, load };
  }
}

import { unguessable } from './token.ts';

/** How many files wait to be fetched at once, and how long each does, in milliseconds. */
const most = 4;
const patience = 10 * 60_000;

interface Waiting {
  name: string;
  bytes: Uint8Array;
  until: number;
}

/** Files made for an editor to take away, each once, under an address nobody can guess. */
export class Downloads {
  readonly #waiting = new Map<string, Waiting>();
  readonly #clock: () => number;

  /** @param clock the time in milliseconds */
  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  /** Keeps a file until it is taken; gives its address. */
  offer(name: string, bytes: Uint8Array): string {
    this.#clear();
    const token = unguessable();
    this.#waiting.set(token, { name, bytes, until: this.#clock() + patience });
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= most) break;
      this.#waiting.delete(oldest);
    }
    return `/download/${token}/${encodeURIComponent(name)}`;
  }

  /** Hands a file over, once, by the parts of its address after `/download/`; null where there is none. */
  take([token, name, ...rest]: string[]): { name: string; bytes: Uint8Array } | null {
    this.#clear();
    if (token === undefined || rest.length > 0) return null;
    const found = this.#waiting.get(token);
    if (found === undefined || found.name !== name) return null;
    this.#waiting.delete(token);
    return { name: found.name, bytes: found.bytes };
  }

  #clear(): void {
    for (const [token, waiting] of this.#waiting) if (waiting.until < this.#clock()) this.#waiting.delete(token);
  }
}

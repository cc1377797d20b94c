import { unguessable } from './token.ts';

/** How many files wait to be fetched at once, and how long each does, in milliseconds. */
const most = 4;
const patience = 10 * 60_000;

interface Waiting {
  name: string;
  bytes: Uint8Array;
  until: number;
}

/** How long a file on disk can be taken: what is large may be taken again where it broke off. In milliseconds. */
const filePatience = 60 * 60_000;

interface WaitingFile {
  name: string;
  path: string;
  until: number;
  gone: () => void;
}

/** Files made for an editor to take away, each once, under an address nobody can guess. */
export class Downloads {
  readonly #waiting = new Map<string, Waiting>();
  readonly #files = new Map<string, WaitingFile>();
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

  /**
   * Keeps a file on disk for an hour, and one at a time; gives its address.
   * @param gone told when it can be deleted
   */
  offerFile(name: string, path: string, gone: () => void): string {
    this.close();
    const token = unguessable();
    this.#files.set(token, { name, path, until: this.#clock() + filePatience, gone });
    return `/download/${token}/${encodeURIComponent(name)}`;
  }

  /** Where a file on disk is, by the parts of its address after `/download/`; null where there is none. */
  file([token, name, ...rest]: string[]): { name: string; path: string } | null {
    this.#clear();
    const found = token === undefined ? undefined : this.#files.get(token);
    if (found === undefined || found.name !== name || rest.length > 0) return null;
    return { name: found.name, path: found.path };
  }

  /** Lets go of every file on disk. */
  close(): void {
    for (const { gone } of this.#files.values()) gone();
    this.#files.clear();
  }

  #clear(): void {
    for (const [token, { until, gone }] of this.#files) {
      if (until >= this.#clock()) continue;
      this.#files.delete(token);
      gone();
    }
    for (const [token, waiting] of this.#waiting) if (waiting.until < this.#clock()) this.#waiting.delete(token);
  }
}

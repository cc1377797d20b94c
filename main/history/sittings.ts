import type { Article } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import type { History } from './history.ts';

/** The clocks a sitting is measured by. */
export interface Clock {
  /** Milliseconds since 1970; an editor, a time server or a summer may put it back. */
  wall(): number;
  /** Milliseconds that only ever grow, but may stand still while the computer sleeps. */
  steady(): number;
}

const minute = 60_000;
/** A sitting is over when nothing was saved for so long. */
const idle = 30 * minute;
/** While somebody writes, a version is kept this often. */
const writing = 10 * minute;

interface Sitting {
  latest: Article;
  saved: Moment;
  kept: Moment;
  timer: NodeJS.Timeout;
}

interface Moment {
  wall: number;
  steady: number;
}

/**
 * Keeps versions while articles are written: the state before a sitting's first save, one every ten minutes, and the
 * last. It works behind the saves, which never wait for it.
 */
export class Sittings {
  readonly #history: History;
  readonly #clock: Clock;
  readonly #failed: (error: unknown) => void;
  readonly #sittings = new Map<string, Sitting>();
  readonly #under = new Set<Promise<void>>();

  /** @param failed told of a version that could not be kept; the article itself is saved */
  constructor(history: History, clock: Clock, failed: (error: unknown) => void) {
    this.#history = history;
    this.#clock = clock;
    this.#failed = failed;
  }

  /** Whether a save now would be the first of a sitting, so that the state before it is wanted. */
  begins(id: string): boolean {
    const sitting = this.#sittings.get(id);
    return sitting === undefined || this.#since(sitting.saved) >= idle;
  }

  /** Hears of a save that is on disk. @param before the state it replaced, where it begins a sitting and there was one */
  saved(article: Article, before: Article | null): void {
    const { id } = article;
    if (this.begins(id)) {
      this.#end(id);
      if (before !== null) this.#keep(before, 'sittingStart');
      const timer = setTimeout(() => this.#end(id), idle).unref();
      this.#sittings.set(id, { latest: article, saved: this.#now(), kept: this.#now(), timer });
      return;
    }
    const sitting = this.#sittings.get(id);
    if (sitting === undefined) return;
    sitting.latest = article;
    sitting.saved = this.#now();
    sitting.timer.refresh();
    if (this.#since(sitting.kept) < writing) return;
    sitting.kept = this.#now();
    this.#keep(article, 'writing');
  }

  /** The newest state that was saved in a sitting or kept as a version; null where there is none that can be read. */
  async latest(id: string): Promise<Article | null> {
    return this.#sittings.get(id)?.latest ?? (await this.#history.latest(id));
  }

  /** Ends the sitting of an article that is about to leave its place; done when its last version is on disk. */
  async leave(id: string): Promise<void> {
    this.#end(id);
    await this.#settled();
  }

  /** Ends every sitting; done when everything is on disk. */
  async close(): Promise<void> {
    for (const id of [...this.#sittings.keys()]) this.#end(id);
    await this.#settled();
  }

  #end(id: string): void {
    const sitting = this.#sittings.get(id);
    if (sitting === undefined) return;
    clearTimeout(sitting.timer);
    this.#sittings.delete(id);
    this.#keep(sitting.latest, 'sittingEnd');
  }

  #keep(article: Article, why: 'sittingStart' | 'writing' | 'sittingEnd'): void {
    const keeping = this.#history
      .keep(article, why)
      .then(() => undefined, this.#told)
      .finally(() => this.#under.delete(keeping));
    this.#under.add(keeping);
  }

  async #settled(): Promise<void> {
    while (this.#under.size > 0) await Promise.all(this.#under);
  }

  /** An article that was taken away meanwhile needs no version; one another program writes in has its versions from there. */
  readonly #told = (error: unknown): void => {
    const isNoNews =
      error instanceof DeskError && (error.code === 'library-missing' || error.code === 'library-in-use');
    if (!isNoNews) this.#failed(error);
  };

  /** The longer of the two: one clock may have gone back, the other may have slept. */
  #since({ wall, steady }: Moment): number {
    return Math.max(this.#clock.wall() - wall, this.#clock.steady() - steady);
  }

  #now(): Moment {
    return { wall: this.#clock.wall(), steady: this.#clock.steady() };
  }
}

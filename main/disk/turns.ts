/** Runs the work on one thing one after another, in the order it was asked for; different things do not wait for each other. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @param about what the work is on: an article's id, for one */
  async take<T>(about: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(about) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(about, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(about) === mine) this.#last.delete(about);
    }
  }

  /** Keeps when everything asked for so far is over, well or not. */
  async over(): Promise<void> {
    await Promise.allSettled(this.#last.values());
  }
}

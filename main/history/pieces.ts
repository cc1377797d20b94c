import type { Piece } from './entry.ts';

/** How many differences may lie between a piece and a whole one: an entry that is lost takes no more with it. */
const longestChain = 24;

interface Known {
  /** The piece as JSON. */
  text: string;
  /** Differences between it and a whole piece. */
  depth: number;
}

/** The pieces articles are made of, each kept once, by number. */
export class Pieces {
  readonly #known = new Map<number, Known>();
  readonly #numbers = new Map<string, number>();
  #next = 0;

  /** The number the next new piece gets. */
  get next(): number {
    return this.#next;
  }

  /** The text of a piece; null where its entry, or one it builds on, is lost. */
  text(number: number): string | null {
    return this.#known.get(number)?.text ?? null;
  }

  /** The text of every piece that can be read. */
  *texts(): Iterable<string> {
    for (const { text } of this.#known.values()) yield text;
  }

  numberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** Takes in pieces as an entry has them. */
  read(first: number, pieces: readonly Piece[]): void {
    for (const [index, piece] of pieces.entries()) this.#read(first + index, piece);
    this.#next = Math.max(this.#next, first + pieces.length);
  }

  /** Takes in a piece under the next number. Gives it as an entry has it. @param like the piece it was made from, if any */
  add(text: string, like: number | undefined): Piece {
    const number = this.#next++;
    const base = like === undefined ? undefined : this.#known.get(like);
    const cut = base === undefined ? null : cutOf(base.text, text);
    if (like !== undefined && base !== undefined && cut !== null && base.depth < longestChain) {
      this.#keep(number, { text, depth: base.depth + 1 });
      return [like, ...cut];
    }
    this.#keep(number, { text, depth: 0 });
    return JSON.parse(text);
  }

  #read(number: number, piece: Piece): void {
    if (!Array.isArray(piece)) {
      this.#keep(number, { text: JSON.stringify(piece), depth: 0 });
      return;
    }
    const [like, start, end, put] = piece;
    const base = this.#known.get(like);
    if (base === undefined) return;
    const text = base.text.slice(0, start) + put + base.text.slice(base.text.length - end);
    this.#keep(number, { text, depth: base.depth + 1 });
  }

  #keep(number: number, known: Known): void {
    this.#known.set(number, known);
    this.#numbers.set(known.text, number);
  }
}

/** What differs between two texts, as one stretch; null where most of it does. */
function cutOf(before: string, after: string): [start: number, end: number, put: string] | null {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const put = after.slice(start, after.length - end);
  return put.length < after.length * 0.7 ? [start, end, put] : null;
}

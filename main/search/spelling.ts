/** The most words a mistyped one is taken for. */
const most = 8;

/** How many letters may be wrong in a word of so many. */
function allowed(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/** A word of the index, and in how many articles it stands. */
export interface Word {
  word: string;
  articles: number;
}

interface Near {
  word: Word;
  wrong: number;
}

/** The words of the index, to tell what a mistyped one was meant to be. */
export class Spelling {
  readonly #seen = new Map<string, Word>();
  #sorted: Word[] | null = null;

  /** @param words each once */
  constructor(words: Iterable<Word>) {
    for (const word of words) this.#seen.set(word.word, word);
  }

  /** Adds a word of one more article. */
  add(text: string): void {
    const known = this.#seen.get(text);
    if (known !== undefined) {
      known.articles++;
      return;
    }
    this.#seen.set(text, { word: text, articles: 1 });
    this.#sorted = null;
  }

  /**
   * The words a mistyped one may stand for, likeliest first: fewest letters wrong, then in most articles.
   * @param begun whether the word may not be typed to its end
   */
  near(typed: string, begun: boolean): string[] {
    const limit = allowed(typed.length);
    if (limit === 0) return [];
    const found = nearWords(this.#inOrder(), typed, limit, begun);
    found.sort((a, b) => a.wrong - b.wrong || b.word.articles - a.word.articles);
    // Where one letter explains it, nobody meant a word two letters away.
    const fewest = found[0]?.wrong;
    return found
      .filter(({ wrong }) => wrong === fewest)
      .slice(0, most)
      .map(({ word }) => word.word);
  }

  #inOrder(): Word[] {
    this.#sorted ??= [...this.#seen.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
    return this.#sorted;
  }
}

/**
 * The words at most `limit` letters away: wrong, left out, too many, or exchanged with their neighbour (optimal string
 * alignment). Words come in order, so that what was reckoned for a beginning holds for all that share it, and all are
 * passed over when it is too far off already.
 */
function nearWords(words: readonly Word[], typed: string, limit: number, begun: boolean): Near[] {
  const found: Near[] = [];
  const width = typed.length + 1;
  // Row n: how far the first n letters of the word are from the first 0, 1, 2 … of what was typed.
  const rows = [Uint8Array.from({ length: width }, (_, at) => at)];
  const best = [typed.length];
  let before = '';
  let reckoned = 0;
  let hopeless = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const shared = sharedLength(before, word.word, reckoned);
    before = word.word;
    if (shared >= hopeless) continue;
    hopeless = Number.POSITIVE_INFINITY;
    reckoned = shared;
    while (reckoned < before.length && hopeless === Number.POSITIVE_INFINITY) {
      reckoned++;
      const row = reckonRow(rows, before, typed, reckoned);
      best[reckoned] = Math.min(best[reckoned - 1] ?? width, row[typed.length] ?? width);
      if (Math.min(...row) > limit) hopeless = reckoned;
    }
    const whole = hopeless === Number.POSITIVE_INFINITY;
    const wrong = begun ? (best[reckoned] ?? width) : whole ? (rows[reckoned]?.[typed.length] ?? width) : width;
    if (wrong > limit) continue;
    found.push({ word, wrong });
    // Every word with this beginning is as near, and has to be met.
    if (begun) hopeless = Number.POSITIVE_INFINITY;
  }
  return found;
}

function reckonRow(rows: Uint8Array[], word: string, typed: string, at: number): Uint8Array {
  const row = rows[at] ?? new Uint8Array(typed.length + 1);
  const last = rows[at - 1] ?? row;
  const beforeLast = rows[at - 2];
  const letter = word.charCodeAt(at - 1);
  row[0] = at;
  for (let to = 1; to <= typed.length; to++) {
    const same = typed.charCodeAt(to - 1) === letter;
    let cost = Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + (same ? 0 : 1));
    if (to > 1 && beforeLast !== undefined && typed.charCodeAt(to - 2) === letter)
      if (typed.charCodeAt(to - 1) === word.charCodeAt(at - 2)) cost = Math.min(cost, (beforeLast[to - 2] ?? 0) + 1);
    row[to] = cost;
  }
  rows[at] = row;
  return row;
}

function sharedLength(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

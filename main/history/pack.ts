import { type Article, readArticle } from '#shared/article/index.ts';
import type { Version } from '#shared/history/index.ts';
import type { Entry } from './entry.ts';
import { Orders } from './orders.ts';
import { Pieces } from './pieces.ts';

interface Kept {
  version: Version;
  changed: string;
  rest: number;
  merged: boolean;
}

/** The versions of one article, in the order they were made, sharing what they have in common. */
export class Pack {
  readonly #pieces = new Pieces();
  readonly #orders = new Orders();
  readonly #kept = new Map<string, Kept>();

  /** Every version that can be read, first made first; those that came from another file by their dates among the own. */
  get versions(): Version[] {
    const ordered = this.#own;
    for (const kept of this.#merged) {
      const later = ordered.findIndex(({ version }) => moment(version) > moment(kept.version));
      ordered.splice(later < 0 ? ordered.length : later, 0, kept);
    }
    return ordered.map(({ version }) => version);
  }

  /** The newest state that can be read: what was kept here goes before what came from another file. */
  get latest(): Article | null {
    for (const { version } of [...this.#own.reverse(), ...this.#merged.reverse()]) {
      const article = this.article(version.id);
      if (article !== null) return article;
    }
    return null;
  }

  /** The number the next new piece gets. */
  get next(): number {
    return this.#pieces.next;
  }

  has(version: string): boolean {
    return this.#kept.has(version);
  }

  /** The text of every piece, as JSON, that the versions are made of. */
  texts(): Iterable<string> {
    return this.#pieces.texts();
  }

  /** Takes in an entry. False where something it builds on is lost, so that its version cannot be read. */
  take({ version, changed, first, pieces, rest, body, merged }: Entry): boolean {
    // An entry is in two files where a move from one to the other was cut short.
    if (this.#kept.has(version.id)) return true;
    // Two programs wrote at once: whose pieces these numbers mean cannot be known, so the first to come has them.
    if (pieces.length > 0 && this.#pieces.text(first) !== null) return false;
    this.#pieces.read(first, pieces);
    this.#orders.read(version.id, body);
    const numbers = this.#orders.numbers(version.id);
    if (numbers === null || [rest, ...numbers].some((number) => this.#pieces.text(number) === null)) return false;
    this.#kept.set(version.id, { version, changed, rest, merged: merged === true });
    return true;
  }

  /** Whether the last version is this article as it stands, its date of change apart. */
  endsWith(article: Article): boolean {
    const last = this.#last();
    if (last === null) return false;
    const body = this.#orders.numbers(last.version.id) ?? [];
    return (
      last.rest === this.#pieces.numberOf(restOf(article)) &&
      body.length === article.body.length &&
      article.body.every((block, index) => this.#pieces.numberOf(JSON.stringify(block)) === body[index])
    );
  }

  /** Takes in a version of an article. Gives its entry. @param merged whether it comes from another file */
  add(article: Article, version: Version, merged = false): Entry {
    const last = this.#last();
    const first = this.#pieces.next;
    const pieces: Entry['pieces'] = [];
    const lastBody = last === null ? [] : (this.#orders.numbers(last.version.id) ?? []);
    const likes = new Map(lastBody.map((number) => [blockId(this.#pieces.text(number)), number]));
    const numbered = (text: string, like: number | undefined): number => {
      const known = this.#pieces.numberOf(text);
      if (known !== undefined) return known;
      const number = this.#pieces.next;
      pieces.push(this.#pieces.add(text, like));
      return number;
    };
    const rest = numbered(restOf(article), last?.rest);
    const numbers = article.body.map((block) => numbered(JSON.stringify(block), likes.get(block.id)));
    const body = this.#orders.add(version.id, numbers, last?.version.id ?? null);
    const { changed } = article;
    this.#kept.set(version.id, { version, changed, rest, merged });
    return { format: 1, version, changed, first, pieces, rest, body, ...(merged && { merged: true }) };
  }

  /** The article as a version has it, read as any article on disk is; null where there is no such version. */
  article(version: string): Article | null {
    const kept = this.#kept.get(version);
    const numbers = this.#orders.numbers(version);
    const rest = kept === undefined ? null : this.#pieces.text(kept.rest);
    if (kept === undefined || numbers === null || rest === null) return null;
    const body = numbers.map((number) => JSON.parse(this.#pieces.text(number) ?? 'null'));
    const reading = readArticle({ ...JSON.parse(rest), changed: kept.changed, body });
    return reading.ok ? reading.article : null;
  }

  #last(): Kept | null {
    return this.#own.at(-1) ?? this.#merged.at(-1) ?? null;
  }

  get #own(): Kept[] {
    return [...this.#kept.values()].filter(({ merged }) => !merged);
  }

  get #merged(): Kept[] {
    const merged = [...this.#kept.values()].filter((kept) => kept.merged);
    return merged.sort((a, b) => moment(a.version) - moment(b.version));
  }
}

function moment({ at }: Version): number {
  return Date.parse(at);
}

/** Everything of an article but its body and its date of change. */
function restOf({ body: _body, changed: _changed, ...rest }: Article): string {
  return JSON.stringify(rest);
}

function blockId(text: string | null): string {
  const block: unknown = text === null ? null : JSON.parse(text);
  return typeof block === 'object' && block !== null && 'id' in block ? String(block.id) : '';
}

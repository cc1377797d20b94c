import type { Work } from '#shared/contract/index.ts';
import type { CreditStyle } from '#shared/credits/index.ts';
import {
  type ArticleUses,
  countUses,
  type Double,
  findDoubles,
  type LedgerRow,
  ledgerRows,
} from '#shared/ledger/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import type { Library } from '../library/index.ts';
import type { Pictures } from '../pictures/index.ts';
import { UsesOfArticles } from './article-uses.ts';
import { Crediting } from './crediting.ts';
import { firstExport } from './exports.ts';

/** Articles whose exports are looked for together. */
const together = 64;

/** What every picture of a library is used for, and by what right. */
export class Ledger {
  readonly #library: Library;
  readonly #pictures: Pictures;
  readonly #now: () => string;
  readonly #uses: UsesOfArticles;
  readonly crediting: Crediting;
  readonly #credits: () => Promise<CreditStyle>;

  constructor(
    library: Library,
    pictures: Pictures,
    { now, credits }: { now(): string; credits(): Promise<CreditStyle> },
  ) {
    this.#library = library;
    this.#pictures = pictures;
    this.#now = now;
    this.#credits = credits;
    this.#uses = new UsesOfArticles(library);
    this.crediting = new Crediting(library, pictures, this.#uses, now);
  }

  /** Says that articles came, went or changed; with none named, that any may have. */
  touched(ids: readonly string[]): void {
    this.#uses.touched(ids);
  }

  /** Every row, and how many articles cannot be read. @throws DeskError as the library and the pictures do; `cancelled` */
  async read(work: Work): Promise<{ rows: LedgerRow[]; unread: number }> {
    const { articles, pictures, unread } = await this.everything(work);
    return { rows: ledgerRows(await this.#published(articles), pictures, this.#now(), await this.#credits()), unread };
  }

  /** What every article uses, and the record of every picture of the library, by hash. @throws as `read` */
  async everything(work: Work): Promise<{ articles: ArticleUses[]; pictures: Map<string, Picture>; unread: number }> {
    const { articles, unread } = await this.#uses.all(work);
    const hashes = new Set([...(await this.#pictures.hashes()), ...countUses(articles).keys()]);
    const records = await this.#pictures.records([...hashes]);
    return { articles, pictures: new Map(records.map((picture) => [picture.hash, picture])), unread };
  }

  /** Pictures that are one picture or look like it, and those credited in more than one way. @throws as `read` */
  async doubles(work: Work): Promise<Double[]> {
    const { rows } = await this.read(work);
    const looks = await this.#pictures.looks([...new Set(rows.map(({ picture }) => picture))], work);
    return findDoubles(rows, looks);
  }

  /** How often each of these pictures is used in other articles than this one, by hash. @throws as `read` */
  async usesElsewhere(article: string, pictures: readonly string[], work: Work): Promise<Map<string, number>> {
    if (pictures.length === 0) return new Map();
    const { articles } = await this.#uses.all(work);
    const counts = countUses(articles.filter((other) => other.article !== article));
    return new Map(pictures.map((hash) => [hash, counts.get(hash) ?? 0]));
  }

  /** An article that gives no day it went out has gone out with its first export. */
  async #published(articles: readonly ArticleUses[]): Promise<ArticleUses[]> {
    const dated: ArticleUses[] = [];
    for (let at = 0; at < articles.length; at += together)
      dated.push(...(await Promise.all(articles.slice(at, at + together).map((article) => this.#dated(article)))));
    return dated;
  }

  async #dated(article: ArticleUses): Promise<ArticleUses> {
    if (article.published !== null) return article;
    return { ...article, published: await firstExport(this.#library.folder, article.article) };
  }
}

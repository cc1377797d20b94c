import { type Article, newId } from '#shared/article/index.ts';
import { DeskError, type Mended, type Summary } from '#shared/contract/index.ts';
import type { HouseStyle } from '#shared/house/index.ts';
import { type Access, soleAccess } from '../access/index.ts';
import { diskFault, makeFolder } from '../disk/index.ts';
import { Bin, type BinnedArticle } from './bin.ts';
import { ListCache } from './cache.ts';
import { Copies } from './copies.ts';
import { createFolder } from './creation.ts';
import { absent, Documents, readDocument, type StoredArticle } from './documents.ts';
import { Houses } from './houses.ts';
import { assertThere } from './identity.ts';
import { ArticleList, type PictureRecords, type Progress } from './list.ts';
import { type Recovered, recoveredAs } from './mark.ts';
import { Order } from './order.ts';
import { type Places, placesIn } from './places.ts';
import { processStart, readOrReadPast, readOrRecover, sweep } from './recovery.ts';
import { copySlug, freeSlug } from './slugs.ts';
import { asRead, type Source } from './source.ts';
import { Watch } from './watch.ts';

/** What a library needs from the rest of the desk. */
export interface LibraryOptions {
  /** The moment, as ISO 8601. */
  now(): string;
  pictures: { records: PictureRecords };
  /** The person, as the operating system knows them, to sign what is put into the bin. */
  who?: string;
  /** Keeps versions of what is saved; without it none are kept. */
  history?: KeepsVersions;
  /** Whether this program may write there; without it, there is nobody else. */
  access?: Access;
  /** Told of what was damaged, besides articles, and where it is kept. */
  mended?(mended: Mended): void;
}

/** Hears of every save, to keep versions behind them. */
export interface KeepsVersions {
  /** Whether the state a save is about to replace is wanted. */
  begins(id: string): boolean;
  /** A save is on disk. @param before the state it replaced, where that was wanted and could be read */
  saved(article: Article, before: Article | null): void;
  /** The article is about to leave its folder; done when nothing more will be written there. */
  leave(id: string): Promise<void>;
  /** The newest state that was kept and can be read; null where there is none. */
  latest(id: string): Promise<Article | null>;
}

/** An article as the library hands it out. */
export interface OpenedArticle {
  article: Article;
  /** To be given back with the next save. */
  revision: string;
  /** The article as it was first imported; null where it was written here. */
  asRead: Article | null;
  /** Set where its file was damaged or gone, and this is what took its place. */
  recovered: Recovered | null;
}

/**
 * The articles of one folder on disk. Everything it answers is on the disk, files and folders flushed. What goes wrong
 * is a DeskError: besides those named at each method, `library-missing`, `library-read-only`, `disk-full` and
 * `disk-failed`.
 */
export class Library {
  readonly folder: string;
  /** What sync programs left beside the articles' own documents. */
  readonly copies: Copies;
  readonly #places: Places;
  readonly #now: () => string;
  readonly #access: Access;
  readonly #history: KeepsVersions | null;
  readonly #documents: Documents;
  readonly #cache: ListCache;
  readonly #list: ArticleList;
  readonly #bin: Bin;
  readonly #houses: Houses;
  readonly #order: Order;
  readonly #listeners = new Set<(ids: string[]) => void>();
  readonly #watch: Watch;
  readonly #swept: Promise<void>;
  #watching: Promise<void> | null = null;

  /** Use `openLibrary`, which makes sure first that the folder is a library. */
  constructor(folder: string, { now, pictures, who, history, access = soleAccess, mended }: LibraryOptions) {
    const records: PictureRecords = (hashes) => pictures.records(hashes);
    this.folder = folder;
    this.#now = now;
    this.#access = access;
    this.#history = history ?? null;
    this.#places = placesIn(folder);
    this.#order = new Order(this.#places, access);
    this.#documents = new Documents(this.#places.articles, () => access.assertWritable());
    this.copies = new Copies(this.#documents, this.#order);
    this.#cache = new ListCache(this.#places.list, () => access.alone);
    this.#list = new ArticleList(this.#places.articles, this.#documents, records, this.#cache);
    this.#bin = new Bin(this.#places, records, who ?? '');
    this.#houses = new Houses(this.#places.houses, { now, access, mended: mended ?? (() => undefined) });
    this.#watch = new Watch(this.#places.articles, this.#order.turns, (ids) => {
      for (const listener of this.#listeners) listener(ids);
    });
    this.#swept = access.alone ? sweep(this.#places, this.#documents).catch(this.#forgive) : Promise.resolve();
  }

  /**
   * Every article, last changed first; one that cannot be opened says why.
   * @param progress told how many of all were looked at
   */
  async list(progress?: Progress): Promise<Summary[]> {
    return await this.#order.guarded(null, async () => {
      const summaries = await this.#list.summaries(progress);
      if (summaries.length === 0) await assertThere(this.#places);
      return summaries;
    });
  }

  /** Every article as it was when the list was last read, at once; null where nothing is known of that. */
  async remembered(): Promise<Summary[] | null> {
    return await this.#order.guarded(null, () => this.#list.remembered());
  }

  /** One article's line in the list; null where the library does not have it. */
  async line(id: string): Promise<Summary | null> {
    return await this.#order.guarded(null, () => this.#list.line(id));
  }

  /** @throws DeskError `article-missing`, `article-damaged`, `article-newer` */
  async open(id: string): Promise<OpenedArticle> {
    return await this.#order.reading(id, async () => {
      const { article, revision } = await this.#read(id);
      const folder = this.#documents.folder(id);
      return { article, revision, asRead: await asRead(folder), recovered: await recoveredAs(folder, revision) };
    });
  }

  /**
   * Takes in a new article, under a slug nothing else has, with what it was imported from.
   * @returns its revision
   * @throws DeskError `article-changed-outside` where there is an article of its id
   */
  async create(article: Article, source: Source | null = null): Promise<string> {
    return await this.#order.adding(async () => {
      const slug = freeSlug(article.head.slug, await this.#slugs());
      return await this.#add({ ...article, head: { ...article.head, slug } }, source);
    });
  }

  /**
   * Writes an article. Saves of one article are written one after another, in the order they were asked for.
   * @param revision the state the editor's text is based on; null writes over whatever is there, and what is not; `absent` puts it back where its file is gone
   * @returns the new revision, and when it was on disk
   * @throws DeskError `article-changed-outside`, `article-missing`
   */
  async save(article: Article, revision: string | null): Promise<{ revision: string; saved: string }> {
    return await this.#order.changing(article.id, async () => {
      if (revision === null || revision === absent) {
        // Makes folders only inside a library that is there: where its disk is missing, they would end up on another.
        await assertThere(this.#places);
        await makeFolder(this.#documents.folder(article.id));
      }
      const before = this.#history?.begins(article.id) === true ? await this.#readable(article.id) : null;
      const written = await this.#documents.write(article, revision);
      this.#watch.ours(article.id, this.#documents.knownStamp(article.id));
      this.#history?.saved(article, before);
      return { revision: written, saved: this.#now() };
    });
  }

  /** Copies an article as `createCopy` does. @throws as `open` */
  async duplicate(id: string): Promise<Summary> {
    const copy = await this.createCopy((await this.#order.reading(id, () => this.#read(id))).article);
    return await this.#order.guarded(copy, () => this.#list.summary(copy));
  }

  /** Takes in a draft copy of an article under a new id and slug; the source it was imported from is not copied. @returns its id */
  async createCopy(of: Article): Promise<string> {
    return await this.#order.adding(async () => {
      const [id, now] = [newId(), this.#now()];
      const slug = copySlug(of.head.slug, await this.#slugs());
      const head: Article['head'] = { ...of.head, slug, status: 'draft', firstPublished: null, updated: null };
      await this.#add({ ...of, id, created: now, changed: now, head }, null);
      return id;
    });
  }

  /** Moves an article with all its files to the bin. @throws DeskError `article-missing` */
  async discard(id: string): Promise<void> {
    await this.#order.changing(id, async () => {
      await this.#history?.leave(id);
      await this.#bin.discard(id, this.#now());
      this.#documents.forget(id);
      this.#watch.ours(id, null);
    });
  }

  /** Takes an article back out of the bin; under a new id where one of its id was made since. @throws DeskError `article-missing` */
  async restore(id: string): Promise<Summary> {
    return await this.#order.changing(id, async () => {
      const restored = await this.#bin.restore(id);
      this.#documents.forget(restored);
      const summary = await this.#list.summary(restored);
      this.#watch.ours(restored, this.#documents.knownStamp(restored));
      return summary;
    });
  }

  /** What is in the bin, last discarded first. */
  async bin(): Promise<BinnedArticle[]> {
    return await this.#order.guarded(null, () => this.#bin.all());
  }

  /** Deletes an article in the bin for ever, with its history, its source and the records of its exports. @returns whether it was there */
  async erase(id: string): Promise<boolean> {
    return await this.#order.changing(id, () => this.#bin.erase(id));
  }

  /** Every house style: those that ship, and those saved here. */
  async houses(): Promise<HouseStyle[]> {
    return await this.#order.guarded(null, () => this.#houses.all());
  }

  async saveHouse(house: HouseStyle): Promise<void> {
    await this.#order.changingHouse(house.id, async () => {
      await assertThere(this.#places);
      await this.#houses.save(house);
    });
  }

  /** @throws DeskError `house-missing`, `house-damaged` */
  async house(id: string): Promise<HouseStyle> {
    return await this.#order.guarded(null, () => this.#houses.one(id));
  }

  /** Says that the records of these pictures were written: the list looks at their credits again. */
  picturesChanged(hashes: readonly string[]): void {
    this.#list.picturesChanged(hashes);
  }

  /**
   * Tells when another hand changed, added or removed articles, never of what this library did itself.
   * @returns stops telling
   */
  onChange(listener: (ids: string[]) => void): () => void {
    this.#listeners.add(listener);
    this.#watching ??= this.#watch.start().catch(this.#forgive);
    return () => this.#listeners.delete(listener);
  }

  /** Finishes what is under way and lets go of the folder. */
  async close(): Promise<void> {
    this.#listeners.clear();
    await this.#watching;
    this.#watch.close();
    await this.#order.over();
    await this.#swept;
    await this.#cache.flush();
  }

  async #read(id: string): Promise<StoredArticle> {
    // An import nobody has changed yet has no versions, and is as it was read.
    const imported = () => asRead(this.#documents.folder(id));
    const latest = async () => (await this.#history?.latest(id)) ?? (await imported());
    const recovery = { before: processStart, now: this.#now(), latest };
    return await (this.#access.alone ? readOrRecover : readOrReadPast)(this.#documents, id, recovery);
  }

  /** The article as it is on disk; null where there is none, or its file cannot be read. */
  async #readable(id: string): Promise<Article | null> {
    try {
      return (await readDocument(this.#documents.file(id), id)).article;
    } catch (error) {
      if (error instanceof DeskError) return null;
      throw error;
    }
  }

  async #add(article: Article, source: Source | null): Promise<string> {
    return await this.#order.turns.take(article.id, async () => {
      await assertThere(this.#places);
      const written = await createFolder(this.#places.articles, article, source);
      this.#watch.ours(article.id, written.stamp);
      return written.revision;
    });
  }

  async #slugs(): Promise<string[]> {
    return (await this.#list.entries()).map((entry) => entry.summary.slug);
  }

  /** The library can be used where its folder cannot be swept or watched. */
  readonly #forgive = (error: unknown): void => {
    if (!(diskFault(error, this.folder) instanceof DeskError)) throw error;
  };
}

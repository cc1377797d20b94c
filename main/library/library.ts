import { type Article, newId } from '#shared/article/index.ts';
import { DeskError, type Summary } from '#shared/contract/index.ts';
import type { HouseStyle } from '#shared/house/index.ts';
import { diskFault, isMissing, makeFolder, Turns } from '../disk/index.ts';
import { Bin, type BinnedArticle } from './bin.ts';
import { ListCache } from './cache.ts';
import { Copies } from './copies.ts';
import { createFolder } from './creation.ts';
import { Documents, readDocument, type StoredArticle } from './documents.ts';
import { Houses } from './houses.ts';
import { assertThere } from './identity.ts';
import { ArticleList, type PictureRecords, type Progress } from './list.ts';
import { type Recovered, recoveredAs } from './mark.ts';
import { type Places, placesIn } from './places.ts';
import { processStart, readOrRecover, sweep } from './recovery.ts';
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
  readonly #history: KeepsVersions | null;
  readonly #documents: Documents;
  readonly #cache: ListCache;
  readonly #list: ArticleList;
  readonly #bin: Bin;
  readonly #houses: Houses;
  readonly #turns = new Turns();
  readonly #additions = new Turns();
  readonly #houseTurns = new Turns();
  readonly #listeners = new Set<(ids: string[]) => void>();
  readonly #watch: Watch;
  readonly #swept: Promise<void>;
  #watching: Promise<void> | null = null;

  /** Use `openLibrary`, which makes sure first that the folder is a library. */
  constructor(folder: string, { now, pictures, who, history }: LibraryOptions) {
    const records: PictureRecords = (hashes) => pictures.records(hashes);
    this.folder = folder;
    this.#now = now;
    this.#history = history ?? null;
    this.#places = placesIn(folder);
    this.#documents = new Documents(this.#places.articles);
    this.copies = new Copies(this.#documents, (id, work) => this.#inTurn(id, work));
    this.#cache = new ListCache(this.#places.list);
    this.#list = new ArticleList(this.#places.articles, this.#documents, records, this.#cache);
    this.#bin = new Bin(this.#places, records, who ?? '');
    this.#houses = new Houses(this.#places.houses);
    this.#watch = new Watch(this.#places.articles, this.#turns, (ids) => {
      for (const listener of this.#listeners) listener(ids);
    });
    this.#swept = sweep(this.#places, this.#documents, processStart).catch(this.#forgive);
  }

  /**
   * Every article, last changed first; one that cannot be opened says why.
   * @param progress told how many of all were looked at
   */
  async list(progress?: Progress): Promise<Summary[]> {
    return await this.#guarded(null, async () => {
      const summaries = await this.#list.summaries(progress);
      if (summaries.length === 0) await assertThere(this.#places);
      return summaries;
    });
  }

  /** Every article as it was when the list was last read, at once; null where nothing is known of that. */
  async remembered(): Promise<Summary[] | null> {
    return await this.#guarded(null, () => this.#list.remembered());
  }

  /** One article's line in the list; null where the library does not have it. */
  async line(id: string): Promise<Summary | null> {
    return await this.#guarded(null, () => this.#list.line(id));
  }

  /** @throws DeskError `article-missing`, `article-damaged`, `article-newer` */
  async open(id: string): Promise<OpenedArticle> {
    return await this.#inTurn(id, async () => {
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
    return await this.#addInTurn(async () => {
      const slug = freeSlug(article.head.slug, await this.#slugs());
      return await this.#add({ ...article, head: { ...article.head, slug } }, source);
    });
  }

  /**
   * Writes an article. Saves of one article are written one after another, in the order they were asked for.
   * @param revision the state the editor's text is based on; null writes over whatever is there, and what is not
   * @returns the new revision, and when it was on disk
   * @throws DeskError `article-changed-outside`, `article-missing`
   */
  async save(article: Article, revision: string | null): Promise<{ revision: string; saved: string }> {
    return await this.#inTurn(article.id, async () => {
      if (revision === null) {
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
    const copy = await this.createCopy((await this.#inTurn(id, () => this.#read(id))).article);
    return await this.#guarded(copy, () => this.#list.summary(copy));
  }

  /** Takes in a draft copy of an article under a new id and slug; the source it was imported from is not copied. @returns its id */
  async createCopy(of: Article): Promise<string> {
    return await this.#addInTurn(async () => {
      const [id, now] = [newId(), this.#now()];
      const slug = copySlug(of.head.slug, await this.#slugs());
      const head: Article['head'] = { ...of.head, slug, status: 'draft', firstPublished: null, updated: null };
      await this.#add({ ...of, id, created: now, changed: now, head }, null);
      return id;
    });
  }

  /** Moves an article with all its files to the bin. @throws DeskError `article-missing` */
  async discard(id: string): Promise<void> {
    await this.#inTurn(id, async () => {
      await this.#history?.leave(id);
      await this.#bin.discard(id, this.#now());
      this.#documents.forget(id);
      this.#watch.ours(id, null);
    });
  }

  /** Takes an article back out of the bin; under a new id where one of its id was made since. @throws DeskError `article-missing` */
  async restore(id: string): Promise<Summary> {
    return await this.#inTurn(id, async () => {
      const restored = await this.#bin.restore(id);
      this.#documents.forget(restored);
      const summary = await this.#list.summary(restored);
      this.#watch.ours(restored, this.#documents.knownStamp(restored));
      return summary;
    });
  }

  /** What is in the bin, last discarded first. */
  async bin(): Promise<BinnedArticle[]> {
    return await this.#guarded(null, () => this.#bin.all());
  }

  /** Deletes an article in the bin for ever, with its history, its source and the records of its exports. @returns whether it was there */
  async erase(id: string): Promise<boolean> {
    return await this.#inTurn(id, () => this.#bin.erase(id));
  }

  /** Every house style: those that ship, and those saved here. */
  async houses(): Promise<HouseStyle[]> {
    return await this.#guarded(null, () => this.#houses.all());
  }

  async saveHouse(house: HouseStyle): Promise<void> {
    await this.#guarded(null, () =>
      this.#houseTurns.take(house.id, async () => {
        await assertThere(this.#places);
        await this.#houses.save(house);
      }),
    );
  }

  /** @throws DeskError `house-missing`, `house-damaged` */
  async house(id: string): Promise<HouseStyle> {
    return await this.#guarded(null, () => this.#houses.one(id));
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
    for (const turns of [this.#additions, this.#turns, this.#houseTurns]) await turns.over();
    await this.#swept;
    await this.#cache.flush();
  }

  async #read(id: string): Promise<StoredArticle> {
    const latest = async () => (await this.#history?.latest(id)) ?? null;
    return await readOrRecover(this.#documents, id, { before: processStart, now: this.#now(), latest });
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
    return await this.#turns.take(article.id, async () => {
      await assertThere(this.#places);
      const written = await createFolder(this.#places.articles, article, source);
      this.#watch.ours(article.id, written.stamp);
      return written.revision;
    });
  }

  async #slugs(): Promise<string[]> {
    return (await this.#list.entries()).map((entry) => entry.summary.slug);
  }

  /** Additions come one after another, so that no two take the same slug. */
  async #addInTurn<T>(work: () => Promise<T>): Promise<T> {
    return await this.#guarded(null, () => this.#additions.take('slugs', work));
  }

  async #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    return await this.#guarded(id, () => this.#turns.take(id, work));
  }

  /** Makes of what went wrong on disk the error an editor reads. @param id the article that was worked on, if one was */
  async #guarded<T>(id: string | null, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const missing = isMissing(error);
      if (missing || (error instanceof DeskError && error.code === 'article-missing')) await assertThere(this.#places);
      if (missing && id !== null) throw new DeskError('article-missing', { id }, { cause: error });
      throw diskFault(error, this.folder);
    }
  }

  /** The library can be used where its folder cannot be swept or watched. */
  readonly #forgive = (error: unknown): void => {
    if (!(diskFault(error, this.folder) instanceof DeskError)) throw error;
  };
}

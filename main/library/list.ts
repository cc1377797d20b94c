import { join } from 'node:path';
import { DeskError, type Summary } from '#shared/contract/index.ts';
import { figureCredit, type Picture } from '#shared/picture/index.ts';
import { asideOf, fileStamp, isSystemError, Turns } from '../disk/index.ts';
import { inBatches } from './batches.ts';
import type { ListCache } from './cache.ts';
import { type Documents, documentName } from './documents.ts';
import { type Entry, entryOf, summaryOf, troubledEntry } from './entry.ts';
import { articleIds, namesIn } from './places.ts';

/** Gives the records of pictures by hash; those the library does not have are left out. */
export type PictureRecords = (hashes: string[]) => Promise<Picture[]>;

/** Articles looked at from one word of progress to the next. */
const stride = 250;

/** Told how far a look at all articles is. */
export type Progress = (done: number, total: number) => void;

/**
 * The lines of a folder of articles. The folder says what exists; what was made of a file before is used again for as
 * long as the file's stamp is the same.
 */
export class ArticleList {
  readonly #folder: string;
  readonly #documents: Documents;
  readonly #records: PictureRecords;
  readonly #cache: ListCache | null;
  readonly #turns = new Turns();
  #entries: ReadonlyMap<string, Entry> | null = null;
  #memory: Promise<ReadonlyMap<string, Entry>> | null = null;
  #credited = new Set<string>();

  /** @param cache keeps the lines from one start to the next; null where it is not worth it */
  constructor(folder: string, documents: Documents, records: PictureRecords, cache: ListCache | null) {
    this.#folder = folder;
    this.#documents = documents;
    this.#records = records;
    this.#cache = cache;
  }

  /**
   * Every article as it is now, last changed first.
   * @param progress told how many of all were looked at
   */
  async summaries(progress?: Progress): Promise<Summary[]> {
    const entries = await this.entries(progress);
    await this.#learnCredits(entries);
    return this.#inOrder(entries);
  }

  /** Every article as it was last time, without a look at any; null where nothing is known of that. */
  async remembered(): Promise<Summary[] | null> {
    const entries = this.#entries ?? (await this.#remember());
    return entries.size === 0 ? null : this.#inOrder([...entries.values()]);
  }

  /** One article as it is now. @throws as `Documents.read` */
  async summary(id: string): Promise<Summary> {
    const { article, stamp } = await this.#documents.read(id);
    const entry = entryOf(article, stamp);
    await this.#learnCredits([entry]);
    return summaryOf(entry, this.#credited);
  }

  /** An article's line as it is now, whether it can be opened or not; null where the library does not have it. */
  async line(id: string): Promise<Summary | null> {
    const entry = await this.#look(id, this.#entries?.get(id));
    if (entry === null) return null;
    await this.#learnCredits([entry]);
    return summaryOf(entry, this.#credited);
  }

  /** Every article's line as it is now, in no order. */
  async entries(progress: Progress = () => undefined): Promise<Entry[]> {
    return await this.#turns.take('list', async () => {
      const last = this.#entries ?? (await this.#remember());
      const now = new Map<string, Entry>();
      const ids = await articleIds(this.#folder);
      let looked = 0;
      await inBatches(ids, async (id) => {
        const entry = await this.#look(id, last.get(id));
        if (entry !== null) now.set(id, entry);
        looked++;
        if (looked % stride === 0 || looked === ids.length) progress(looked, ids.length);
      });
      this.#entries = now;
      if (now.size !== last.size || [...now].some(([id, entry]) => last.get(id) !== entry)) this.#keep();
      return [...now.values()];
    });
  }

  /** Looks at the credits of these pictures again: somebody wrote in their records. */
  picturesChanged(hashes: readonly string[]): void {
    for (const hash of hashes) this.#credited.delete(hash);
  }

  #keep(): void {
    if (this.#entries !== null) this.#cache?.keep({ entries: this.#entries, credited: this.#credited });
  }

  #remember(): Promise<ReadonlyMap<string, Entry>> {
    this.#memory ??= this.#readCache();
    return this.#memory;
  }

  async #readCache(): Promise<ReadonlyMap<string, Entry>> {
    const kept = (await this.#cache?.read()) ?? null;
    if (kept === null) return new Map();
    this.#credited = new Set(kept.credited);
    return kept.entries;
  }

  /** The lines as the window shows them, last changed first. */
  #inOrder(entries: readonly Entry[]): Summary[] {
    return entries
      .map((entry) => ({ at: Date.parse(entry.summary.changed), line: summaryOf(entry, this.#credited) }))
      .sort((a, b) => b.at - a.at || (a.line.id < b.line.id ? -1 : 1))
      .map(({ line }) => line);
  }

  async #look(id: string, last: Entry | undefined): Promise<Entry | null> {
    let stamp = null;
    try {
      stamp = await fileStamp(this.#documents.file(id));
      if (stamp === null) return await this.#lost(id, last);
      if (stamp === last?.stamp) return last;
      const stored = await this.#documents.read(id);
      return entryOf(stored.article, stored.stamp);
    } catch (error) {
      if (!(error instanceof DeskError) && !isSystemError(error)) throw error;
      return troubledEntry(id, stamp, last, error);
    }
  }

  /** An article whose document is gone, but not its folder: it can perhaps be recovered, so it is not passed over. */
  async #lost(id: string, last: Entry | undefined): Promise<Entry | null> {
    const names = await namesIn(join(this.#folder, id));
    if (!names.some((name) => name === 'history' || asideOf(name)?.of === documentName)) return null;
    return troubledEntry(id, null, last, new DeskError('article-missing', { id }));
  }

  async #learnCredits(entries: readonly Entry[]): Promise<void> {
    const unsure = new Set(entries.flatMap((entry) => entry.borrowed).filter((hash) => !this.#credited.has(hash)));
    if (unsure.size === 0) return;
    const before = this.#credited.size;
    for (const picture of await this.#records([...unsure]))
      if (figureCredit({ credit: null }, picture) !== '') this.#credited.add(picture.hash);
    if (this.#credited.size > before) this.#keep();
  }
}

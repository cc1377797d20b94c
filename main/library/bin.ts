import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '#shared/article/index.ts';
import { type Binned, DeskError, type Summary } from '#shared/contract/index.ts';
import { BinClock, eraseFolder, goesAt, markName, readMark, writeMark } from '../bin/index.ts';
import { flushFolder, makeFolder } from '../disk/index.ts';
import { Documents } from './documents.ts';
import { ArticleList, type PictureRecords } from './list.ts';
import { namesIn, type Places } from './places.ts';

/** An article's line in the bin. What nobody noted is null: it stays until an editor deletes it. */
export type BinnedArticle = Summary & Pick<Binned, 'discarded' | 'who' | 'goes'>;

/** The bin: an article's whole folder moves there and back, so that nothing of it is lost on the way. */
export class Bin {
  readonly #places: Places;
  readonly #list: ArticleList;
  readonly #clock: BinClock;
  readonly #who: string;

  /** @param who signs what is put there */
  constructor(places: Places, records: PictureRecords, who: string) {
    this.#places = places;
    this.#who = who;
    this.#clock = new BinClock(places.bin);
    this.#list = new ArticleList(places.bin, new Documents(places.bin), records, null);
  }

  /** What is in the bin, last discarded first. */
  async all(): Promise<BinnedArticle[]> {
    const binned = await Promise.all(
      (await this.#list.summaries()).map(async (summary) => {
        const mark = await readMark(join(this.#places.bin, summary.id));
        const goes = mark === null ? null : goesAt(mark.counted);
        return { ...summary, discarded: mark?.discarded ?? null, who: mark?.who ?? '', goes };
      }),
    );
    const moment = ({ discarded }: BinnedArticle) => (discarded === null ? 0 : Date.parse(discarded));
    return binned.sort((a, b) => moment(b) - moment(a) || a.id.localeCompare(b.id));
  }

  /**
   * Moves an article's folder to the bin. One that is there under the same id makes way and stays.
   * @throws the system's own errors: ENOENT where the article is not in the library
   */
  async discard(id: string, now: string): Promise<void> {
    const from = join(this.#places.articles, id);
    await stat(from);
    await makeFolder(this.#places.bin);
    await writeMark(from, { discarded: now, counted: await this.#clock.latest(now), who: this.#who });
    const to = join(this.#places.bin, id);
    if ((await namesIn(to)).length > 0) await rename(to, join(this.#places.bin, newId()));
    await this.#move(from, to);
  }

  /**
   * Moves an article's folder back.
   * @returns its id: another one where somebody made an article of the same id in the meantime
   * @throws DeskError `article-missing` where it is not in the bin
   */
  async restore(id: string): Promise<string> {
    const from = join(this.#places.bin, id);
    if ((await namesIn(from)).length === 0) throw new DeskError('article-missing', { id });
    const restored = (await namesIn(join(this.#places.articles, id))).length > 0 ? newId() : id;
    const to = join(this.#places.articles, restored);
    await makeFolder(this.#places.articles);
    await this.#move(from, to);
    await rm(join(to, markName), { force: true });
    return restored;
  }

  /** Deletes an article in the bin for ever, with all its files. @returns whether it was there */
  async erase(id: string): Promise<boolean> {
    return await eraseFolder(this.#places.bin, id);
  }

  async #move(from: string, to: string): Promise<void> {
    await rename(from, to);
    await flushFolder(this.#places.articles);
    await flushFolder(this.#places.bin);
  }
}

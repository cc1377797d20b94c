import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { newId } from '#shared/article/index.ts';
import { type Binned, DeskError } from '#shared/contract/index.ts';
import { dateTime, z } from '#shared/schema/index.ts';
import { flushFolder, JsonFile, makeFolder, TornJson } from '../disk/index.ts';
import { Documents } from './documents.ts';
import { ArticleList, type PictureRecords } from './list.ts';
import { namesIn, type Places } from './places.ts';

const discardedSchema = z.strictObject({
  format: z.literal('standfirst/discarded'),
  version: z.literal(1),
  discarded: dateTime,
});

const discardedName = 'discarded.json';

/** The bin: an article's whole folder moves there and back, so that nothing of it is lost on the way. */
export class Bin {
  readonly #places: Places;
  readonly #list: ArticleList;

  constructor(places: Places, records: PictureRecords) {
    this.#places = places;
    this.#list = new ArticleList(places.bin, new Documents(places.bin), records, null);
  }

  /** What is in the bin, last discarded first. */
  async all(): Promise<Binned[]> {
    const binned = await Promise.all(
      (await this.#list.summaries()).map(async (summary) => ({ ...summary, discarded: await this.#since(summary.id) })),
    );
    return binned.sort((a, b) => Date.parse(b.discarded) - Date.parse(a.discarded) || a.id.localeCompare(b.id));
  }

  /**
   * Moves an article's folder to the bin. One that is there under the same id makes way and stays.
   * @throws the system's own errors: ENOENT where the article is not in the library
   */
  async discard(id: string, now: string): Promise<void> {
    const from = join(this.#places.articles, id);
    await stat(from);
    await makeFolder(this.#places.bin);
    const mark = { format: 'standfirst/discarded', version: 1, discarded: now } as const;
    await new Low(new JsonFile<z.infer<typeof discardedSchema>>(join(from, discardedName)), mark).write();
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
    await rm(join(to, discardedName), { force: true });
    return restored;
  }

  async #move(from: string, to: string): Promise<void> {
    await rename(from, to);
    await flushFolder(this.#places.articles);
    await flushFolder(this.#places.bin);
  }

  async #since(id: string): Promise<string> {
    const folder = join(this.#places.bin, id);
    const mark = new Low<unknown>(new JsonFile(join(folder, discardedName)), null);
    try {
      await mark.read();
    } catch (error) {
      if (!(error instanceof TornJson)) throw error;
    }
    const read = discardedSchema.safeParse(mark.data);
    return read.success ? read.data.discarded : (await stat(folder)).mtime.toISOString();
  }
}

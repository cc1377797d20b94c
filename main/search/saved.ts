import { join } from 'node:path';
import { Low } from 'lowdb';
import { newId } from '#shared/article/index.ts';
import { type Mended, type SavedSearch, type Search, savedSearchSchema } from '#shared/contract/index.ts';
import { z } from '#shared/schema/index.ts';
import { type Access, soleAccess } from '../access/index.ts';
import { diskFault, JsonFile, setAside, TornJson, Turns } from '../disk/index.ts';

/** The file of the saved searches. */
export const savedSearchesSchema = z.strictObject({
  format: z.literal('standfirst/searches'),
  version: z.literal(1),
  searches: z.array(savedSearchSchema),
});

interface SavedSearchesOptions {
  /** The moment, as ISO 8601. */
  now(): string;
  /** Whether this program may write there; without it, there is nobody else. */
  access?: Access;
  /** Told where a damaged file is kept. */
  mended?(mended: Mended): void;
}

/** The searches that are kept in a library under a name. What goes wrong on disk is a DeskError, as the library's. */
export class SavedSearches {
  readonly #library: string;
  readonly #file: string;
  readonly #now: () => string;
  readonly #access: Access;
  readonly #mended: (mended: Mended) => void;
  readonly #turns = new Turns();

  constructor(library: string, options: SavedSearchesOptions) {
    this.#library = library;
    this.#access = options.access ?? soleAccess;
    this.#mended = options.mended ?? (() => undefined);
    this.#file = join(library, 'searches.json');
    this.#now = options.now;
  }

  /** The saved searches by name. A file that cannot be read has none to show: a torn one is kept aside, one of a later version stays. */
  async all(): Promise<SavedSearch[]> {
    return (await this.#inTurn(() => this.#read())) ?? [];
  }

  /** Keeps a search; one of the same name gives way. */
  async save(name: string, search: Search): Promise<SavedSearch[]> {
    const saved = { id: newId(), name, saved: this.#now(), search };
    return await this.#change((searches) => [...searches.filter((other) => other.name !== name), saved]);
  }

  async forget(id: string): Promise<SavedSearch[]> {
    return await this.#change((searches) => searches.filter((search) => search.id !== id));
  }

  async #change(change: (searches: SavedSearch[]) => SavedSearch[]): Promise<SavedSearch[]> {
    return await this.#inTurn(async () => {
      await this.#access.assertWritable();
      const read = await this.#read();
      if (read === null) await this.#keepAside();
      const searches = change(read ?? []).sort((a, b) => a.name.localeCompare(b.name));
      const content = { format: 'standfirst/searches', version: 1, searches } as const;
      await new Low<z.infer<typeof savedSearchesSchema>>(new JsonFile(this.#file), content).write();
      return searches;
    });
  }

  /** The searches of the file; none where there is no file, null where it cannot be read. */
  async #read(): Promise<SavedSearch[] | null> {
    const document = new Low<unknown>(new JsonFile(this.#file), null);
    try {
      await document.read();
    } catch (error) {
      if (!(error instanceof TornJson)) throw error;
      await this.#keepAside();
      return null;
    }
    if (document.data === null) return [];
    const read = savedSearchesSchema.safeParse(document.data);
    return read.success ? read.data.searches : null;
  }

  async #keepAside(): Promise<void> {
    const aside = this.#access.alone ? await setAside(this.#file, this.#now()) : null;
    if (aside !== null) this.#mended({ what: 'searches', aside });
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#turns.take('searches', work);
    } catch (error) {
      throw diskFault(error, this.#library);
    }
  }
}

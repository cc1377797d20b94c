import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { id, sha256, z } from '#shared/schema/index.ts';
import { isSystemError, writeDurably } from '../disk/index.ts';
import { type Entry, entrySchema } from './entry.ts';

const cacheSchema = z.strictObject({
  format: z.literal('standfirst/list'),
  version: z.literal(1),
  entries: z.record(id, entrySchema),
  credited: z.array(sha256),
});

/** What is kept of a list from one start to the next. */
export interface KeptList {
  entries: ReadonlyMap<string, Entry>;
  /** Pictures known to have a credit of their own. */
  credited: ReadonlySet<string>;
}

/** How long the list has to be still before it is written, in milliseconds. */
const stillness = 2_000;

/**
 * The list on disk, so that a start need not read every article. It only saves time: one that is missing, damaged or of
 * another version is made anew, and a disk that does not take it is no fault.
 */
export class ListCache {
  readonly #file: string;
  readonly #mayKeep: () => boolean;
  #waiting: KeptList | null = null;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** @param mayKeep whether this program may write it; one that only reads the library leaves it alone */
  constructor(file: string, mayKeep: () => boolean) {
    this.#file = file;
    this.#mayKeep = mayKeep;
  }

  async read(): Promise<KeptList | null> {
    const read = cacheSchema.safeParse(await this.#json());
    if (!read.success) return null;
    return { entries: new Map(Object.entries(read.data.entries)), credited: new Set(read.data.credited) };
  }

  /** Writes the list when it has been still for a while. */
  keep(list: KeptList): void {
    this.#waiting = list;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), stillness);
    this.#timer.unref();
  }

  /** Writes at once what waits to be written. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const list = this.#waiting;
    this.#waiting = null;
    if (list !== null && this.#mayKeep()) this.#writing = this.#writing.then(() => this.#write(list));
    await this.#writing;
  }

  async #write(list: KeptList): Promise<void> {
    const entries = [...list.entries].map(([id, { trouble, ...entry }]) => [id, entry] as const);
    const text = JSON.stringify({
      format: 'standfirst/list',
      version: 1,
      entries: Object.fromEntries(entries),
      credited: [...list.credited],
    } satisfies z.infer<typeof cacheSchema>);
    try {
      // Not with the folders above it: where the library is gone, it is not for its cache to make it anew.
      await mkdir(dirname(this.#file)).catch(ignoreExisting);
      await writeDurably(this.#file, text);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }

  async #json(): Promise<unknown> {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8'));
    } catch (error) {
      if (error instanceof SyntaxError || isSystemError(error)) return null;
      throw error;
    }
  }
}

function ignoreExisting(error: unknown): void {
  if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
}

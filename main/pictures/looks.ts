import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Work } from '#shared/contract/index.ts';
import { sha256, z } from '#shared/schema/index.ts';
import { isSystemError, writeDurably } from '../disk/index.ts';
import { type Decoder, UnreadablePicture } from './decoder/decoder.ts';

const cacheSchema = z.strictObject({
  format: z.literal('standfirst/looks'),
  /** Raised with every change to how a look is told. */
  version: z.literal(1),
  looks: z.record(sha256, z.string()),
});

/** Pictures looked at together, and how many are put away at once. */
const together = 4;
const batch = 200;

/**
 * How pictures look, told once of each and kept where it can be deleted at any time: a missing or damaged cache is made
 * anew, and a disk that does not take it is no fault.
 */
export class Looks {
  readonly #file: string;
  readonly #decoder: Decoder;
  #known: Promise<Map<string, string>> | null = null;

  constructor(library: string, decoder: Decoder) {
    this.#file = join(library, '.cache', 'looks.json');
    this.#decoder = decoder;
  }

  /**
   * The looks of pictures, by hash; one that cannot be decoded has none.
   * @param find gives the file of a picture; null where there is none
   */
  async of(
    hashes: readonly string[],
    find: (hash: string) => Promise<string | null>,
    { signal, progress }: Work,
  ): Promise<ReadonlyMap<string, string>> {
    this.#known ??= this.#read();
    const known = await this.#known;
    const unseen = hashes.filter((hash) => !known.has(hash));
    for (let at = 0; at < unseen.length; at += together) {
      signal.throwIfAborted();
      progress(at, unseen.length, 'Comparing pictures');
      const some = unseen.slice(at, at + together);
      await Promise.all(
        some.map(async (hash) => {
          const file = await find(hash);
          if (file !== null) known.set(hash, await this.#look(file));
        }),
      );
      if ((at / together) % (batch / together) === 0) await this.#keep(known);
    }
    if (unseen.length > 0) await this.#keep(known);
    return known;
  }

  async #look(file: string): Promise<string> {
    try {
      return await this.#decoder.look(file);
    } catch (error) {
      if (error instanceof UnreadablePicture) return '';
      throw error;
    }
  }

  async #read(): Promise<Map<string, string>> {
    try {
      const read = cacheSchema.safeParse(JSON.parse(await readFile(this.#file, 'utf8')));
      return new Map(read.success ? Object.entries(read.data.looks) : []);
    } catch (error) {
      if (error instanceof SyntaxError || isSystemError(error)) return new Map();
      throw error;
    }
  }

  async #keep(known: ReadonlyMap<string, string>): Promise<void> {
    const looks = Object.fromEntries(known);
    const text = JSON.stringify({ format: 'standfirst/looks', version: 1, looks } satisfies z.infer<
      typeof cacheSchema
    >);
    try {
      // Not with the folders above it: where the library is gone, it is not for its cache to make it anew.
      await mkdir(dirname(this.#file)).catch(ignoreExisting);
      await writeDurably(this.#file, text);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
}

function ignoreExisting(error: unknown): void {
  if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
}

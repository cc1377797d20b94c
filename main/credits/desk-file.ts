import { join } from 'node:path';
import { Low } from 'lowdb';
import { DeskError } from '#shared/contract/index.ts';
import {
  type CreditStyle,
  creditStyleOf,
  type DeskCredits,
  deskCreditsSchema,
  untouchedCredits,
} from '#shared/credits/index.ts';
import { z } from '#shared/schema/index.ts';
import { type Access, soleAccess } from '../access/index.ts';
import { diskFault, JsonFile, setAside, TornJson, Turns } from '../disk/index.ts';

const envelope = z.looseObject({ format: z.literal('standfirst/credits'), version: z.int() });

/** The desk's agencies, wording and suppliers' rules, in one file of the library. What goes wrong on disk is a DeskError, as the library's. */
export class DeskCreditsFile {
  readonly #library: string;
  readonly #file: string;
  readonly #now: () => string;
  readonly #access: Access;
  readonly #turns = new Turns();

  /** @param options `access`: whether this program may write there; without it, there is nobody else */
  constructor(library: string, options: { now(): string; access?: Access }) {
    this.#library = library;
    this.#access = options.access ?? soleAccess;
    this.#file = join(library, 'credits.json');
    this.#now = options.now;
  }

  /**
   * What the desk changed of what is shipped; nothing where there is no file.
   * @throws DeskError `credits-unreadable`: no picture may be printed by other rules than the desk's
   */
  async read(): Promise<DeskCredits> {
    return await this.#inTurn(() => this.#read());
  }

  /** How this desk credits pictures. @throws DeskError as `read` */
  async style(): Promise<CreditStyle> {
    return creditStyleOf(await this.read());
  }

  /** Writes all of it. A file that could not be read is kept aside. */
  async write(credits: DeskCredits): Promise<void> {
    await this.#inTurn(async () => {
      await this.#access.assertWritable();
      try {
        await this.#read();
      } catch (error) {
        if (!(error instanceof DeskError) || error.code !== 'credits-unreadable') throw error;
        await setAside(this.#file, this.#now());
      }
      await new Low<DeskCredits>(new JsonFile(this.#file), credits).write();
    });
  }

  async #read(): Promise<DeskCredits> {
    const document = new Low<unknown>(new JsonFile(this.#file), null);
    try {
      await document.read();
    } catch (error) {
      if (error instanceof TornJson) throw new DeskError('credits-unreadable', { state: 'damaged' }, { cause: error });
      throw error;
    }
    if (document.data === null) return untouchedCredits;
    const read = deskCreditsSchema.safeParse(document.data);
    if (read.success) return read.data;
    const isNewer = (envelope.safeParse(document.data).data?.version ?? 0) > untouchedCredits.version;
    throw new DeskError('credits-unreadable', { state: isNewer ? 'newer' : 'damaged' }, { cause: read.error });
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#turns.take('credits', work);
    } catch (error) {
      throw diskFault(error, this.#library);
    }
  }
}

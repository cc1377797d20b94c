import type { Adapter } from 'lowdb';
import { writeDurably } from './durable.ts';
import { jsonBytes } from './json-bytes.ts';
import { NoFile, readPlain, type StoredBytes } from './plain.ts';

/** Raised when a document on disk is not JSON; the file is left as it is. */
export class TornJson extends Error {
  override readonly name = 'TornJson';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file} is not JSON`, { cause });
    this.file = file;
  }
}

/** What a write of a document does before it takes effect; see `BeforeReplacing`. */
export interface BeforeWriting {
  /** Given the bytes that are on their way to the disk. */
  meanwhile?(bytes: Uint8Array): void;
  check?(): Promise<void>;
}

/**
 * lowdb's adapter for one JSON document that reaches the disk before a write is done. lowdb's own renames but does not
 * flush. Keys keep their order and the text is indented, friendly to a diff and to a person.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #file: string;
  readonly #before: BeforeWriting;
  #stored: StoredBytes | null = null;

  /** @param before what every write does before it takes effect */
  constructor(file: string, before: BeforeWriting = {}) {
    this.#file = file;
    this.#before = before;
  }

  /** What this adapter last read or wrote; null before that, and where there is no file. */
  get stored(): StoredBytes | null {
    return this.#stored;
  }

  /** The document, not yet checked against a schema; null where there is no file. @throws TornJson */
  async read(): Promise<T | null> {
    try {
      this.#stored = await readPlain(this.#file);
    } catch (error) {
      throw error instanceof NoFile ? new TornJson(this.#file, error) : error;
    }
    if (this.#stored === null) return null;
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(this.#stored.bytes));
    } catch (error) {
      throw new TornJson(this.#file, error);
    }
  }

  async write(data: T): Promise<void> {
    let bytes: Uint8Array = new Uint8Array();
    const make = () => {
      bytes = jsonBytes(data);
      return bytes;
    };
    const { meanwhile, check } = this.#before;
    const stamp = await writeDurably(this.#file, make, {
      ...(meanwhile && { meanwhile: () => meanwhile(bytes) }),
      ...(check && { check }),
    });
    this.#stored = { bytes, stamp };
  }
}

/** What a document holds, not yet checked against a schema; null where there is no file, or a damaged one. The file is left as it is. */
export async function readUntorn(file: string): Promise<unknown> {
  try {
    return await new JsonFile<unknown>(file).read();
  } catch (error) {
    if (error instanceof TornJson) return null;
    throw error;
  }
}

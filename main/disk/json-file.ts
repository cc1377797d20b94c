import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { writeDurably } from './durable.ts';

/** Raised when a document on disk is not JSON; the file is left as it is. */
export class TornJson extends Error {
  override readonly name = 'TornJson';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file} is not JSON`, { cause });
    this.file = file;
  }
}

/**
 * lowdb's adapter for one JSON document that reaches the disk before a write is done. lowdb's own renames but does not
 * flush. Keys keep their order and the text is indented, friendly to a diff and to a person.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The document, not yet checked against a schema; null where there is no file. @throws TornJson */
  async read(): Promise<T | null> {
    let text: string;
    try {
      text = await readFile(this.#file, 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new TornJson(this.#file, error);
    }
  }

  async write(data: T): Promise<void> {
    await writeDurably(this.#file, jsonText(data));
  }
}

/** The text a document is stored as. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Whether a system error says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

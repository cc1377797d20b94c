import type { FileHandle } from 'node:fs/promises';

/** How much of a file is looked through at a time, in bytes. */
const window = 1024 * 1024;

/** A file of any size, looked into without being read whole. */
export class FileWindow {
  readonly size: number;
  readonly #handle: FileHandle;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  /** The bytes at a place; fewer than asked for where the file ends. */
  async at(place: number, length: number): Promise<Buffer> {
    const from = place - this.#start;
    if (from >= 0 && from + length <= this.#bytes.length) return this.#bytes.subarray(from, from + length);
    const bytes = Buffer.alloc(Math.max(window, length));
    const { bytesRead } = await this.#handle.read(bytes, 0, bytes.length, place);
    this.#start = place;
    this.#bytes = bytes.subarray(0, bytesRead);
    return this.#bytes.subarray(0, length);
  }

  /** Where these bytes stand next; null where they do not any more. @param looked told of every place it has come to */
  async find(wanted: Buffer, from: number, looked: (place: number) => void): Promise<number | null> {
    for (let place = from; place + wanted.length <= this.size; place += window - wanted.length + 1) {
      looked(place);
      const found = (await this.at(place, window)).indexOf(wanted);
      if (found >= 0) return place + found;
    }
    return null;
  }
}

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pictureTypes } from '#shared/picture/index.ts';
import { isMissing, partialEnding } from '../disk/index.ts';
import type { Decoder } from './decoder/decoder.ts';
import type { RenditionType } from './decoder/messages.ts';
import { Turns } from './turns.ts';

/** Raised with every change to how renditions are made, so that none made the old way is served. */
const making = 'v1';

/** What to make: of which picture, how many pixels across, in which kind. */
export interface Rendition {
  hash: string;
  /** The picture's file. */
  file: string;
  width: number;
  type: RenditionType;
}

/** Copies of pictures at given widths, made once and kept where they can be deleted at any time. */
export class Renditions {
  readonly #folder: string;
  readonly #decoder: Decoder;
  readonly #turns = new Turns();

  constructor(library: string, decoder: Decoder) {
    this.#folder = join(library, '.cache', 'renditions', making);
    this.#decoder = decoder;
  }

  /** The bytes of a rendition, made now if they never were. @throws UnreadablePicture */
  async read({ hash, file, width, type }: Rendition): Promise<Uint8Array> {
    const kept = join(this.#folder, hash.slice(0, 2), `${hash}-${width}.${pictureTypes[type]}`);
    return this.#turns.take(kept, async () => {
      const made = await readIfThere(kept);
      if (made !== null) return made;
      await mkdir(dirname(kept), { recursive: true });
      const into = `${kept}.${randomBytes(6).toString('hex')}${partialEnding}`;
      try {
        await this.#decoder.render({ does: 'render', file, into, width, type });
        await rename(into, kept);
      } finally {
        await rm(into, { force: true });
      }
      return readFile(kept);
    });
  }
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

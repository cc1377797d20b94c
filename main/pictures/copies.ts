import { readFile } from 'node:fs/promises';
import { DeskError } from '#shared/contract/index.ts';
import { pageWidths } from '#shared/page/index.ts';
import type { Cut } from '#shared/picture/index.ts';
import { diskFault } from '../disk/index.ts';
import type { Copy } from './copy.ts';
import { UnreadablePicture } from './decoder/decoder.ts';
import type { RenditionType } from './decoder/messages.ts';
import { imprint } from './imprint/imprint.ts';
import type { MetadataReader } from './metadata/reader.ts';
import type { Renditions } from './renditions.ts';
import type { Stored } from './store.ts';

/** A page's copies are made from each other, the widest first. */
const rungs = pageWidths.toReversed();

/** Wider than any picture, so that one asked for at it keeps its own width. */
const ownWidth = 16_383;

/** What copies are made of and by. */
interface Sources {
  renditions: Renditions;
  metadata: MetadataReader;
  /** The library's folder. */
  library: string;
  /** A picture's file; null where the library has none. */
  file(hash: string): Promise<Stored | null>;
  /** Where a picture's file lies in the bin; null where it does not. */
  binned(hash: string): Promise<string | null>;
  /** What an editor calls a picture. */
  name(hash: string): Promise<string>;
}

/** Copies of a library's pictures: as they are looked at, and as they leave the house. */
export class Copies {
  readonly #of: Sources;

  constructor(of: Sources) {
    this.#of = of;
  }

  /**
   * A picture of the library or of its bin at one width: upright, in sRGB, without metadata, never enlarged. A moving picture keeps moving as WebP and
   * GIF, and stands still on its first frame in any other kind.
   * @param width pixels across
   * @param cut what is shown of it; null for all of it, as the camera held it
   * @throws DeskError `picture-missing`; `picture-damaged` when its file no longer decodes, or has not what the cut shows
   */
  async rendition(hash: string, width: number, type: RenditionType, cut: Cut | null = null): Promise<Uint8Array> {
    const file = (await this.#of.file(hash))?.path ?? (await this.#of.binned(hash));
    if (file === null) throw new DeskError('picture-missing', { hash });
    return this.#made(hash, () => this.#of.renditions.read({ hash, file, type, cut, rungs: null }, width));
  }

  /**
   * Makes the copies of one cut of a picture that are about to be asked for, the picture decoded once for all of them.
   * @throws DeskError `picture-missing`; `picture-damaged` when its file no longer decodes
   */
  async prepare({ hash, cut, type }: Pick<Copy, 'hash' | 'cut' | 'type'>, widths: readonly number[]): Promise<void> {
    const { path } = await this.#file(hash);
    await this.#made(hash, () => this.#of.renditions.ready({ hash, file: path, type, cut, rungs }, widths));
  }

  /**
   * A picture as it leaves the house: at one width, or in the pixels it came in, saying these fields of itself and nothing
   * else. A file into which nothing can be written is made anew at its own width.
   * @throws DeskError `picture-missing`; `picture-damaged` when its file no longer decodes
   */
  async copy({ hash, cut, width, type, fields, telling }: Copy): Promise<Uint8Array> {
    const { path } = await this.#file(hash);
    const bytes =
      width === null
        ? await readFile(path)
        : await this.#made(hash, () => this.#of.renditions.read({ hash, file: path, type, cut, rungs }, width));
    const told = { ...fields, origin: await this.#of.metadata.origin(path, telling) };
    const copy = imprint(bytes, type, told) ?? imprint(await this.rendition(hash, ownWidth, type, cut), type, told);
    if (copy === null) throw new Error(`A copy that was just made cannot be written into: ${hash}`);
    return copy;
  }

  async #file(hash: string): Promise<Stored> {
    const stored = await this.#of.file(hash);
    if (stored === null) throw new DeskError('picture-missing', { hash });
    return stored;
  }

  /** Work on a picture's copies; its errors in an editor's words. */
  async #made<Result>(hash: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnreadablePicture)) throw diskFault(error, this.#of.library);
      throw new DeskError('picture-damaged', { name: await this.#of.name(hash) }, { cause: error });
    }
  }
}

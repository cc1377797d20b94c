import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Cut, cutName, pictureTypes } from '#shared/picture/index.ts';
import { isMissing, namesIn, partialEnding, Turns } from '../disk/index.ts';
import type { Decoder } from './decoder/decoder.ts';
import type { RenditionType } from './decoder/messages.ts';

/** Raised with every change to how renditions are made, so that none made the old way is served. */
const making = 'v4';

/** What to make copies of: which picture, in which kind, and how. */
export interface Source {
  hash: string;
  /** The picture's file. */
  file: string;
  type: RenditionType;
  /** What is shown of the picture; null for all of it. */
  cut: Cut | null;
  /** Pixels across of the copies made on the way down, the widest first; null makes each size from the file. */
  rungs: readonly number[] | null;
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

  /** The bytes of a picture at one width, made now if they never were. @throws UnreadablePicture */
  async read(source: Source, width: number): Promise<Uint8Array> {
    const kept = this.#place(source, width);
    const made = await readIfThere(kept);
    if (made !== null) return made;
    await this.ready(source, [width]);
    return readFile(kept);
  }

  /** Makes what is not there yet of these widths, the file decoded once for all. @throws UnreadablePicture */
  async ready(source: Source, widths: readonly number[]): Promise<void> {
    const { hash, file, type, cut } = source;
    const rungs = source.rungs === null ? null : [...source.rungs];
    await this.#turns.take(`${hash} ${type} ${cut === null ? '' : cutName(cut)} ${rungs}`, async () => {
      const places = new Map(widths.map((width) => [this.#place(source, width), width]));
      const sizes: { width: number; into: string; kept: string }[] = [];
      for (const [kept, width] of places) {
        const into = `${kept}.${randomBytes(6).toString('hex')}${partialEnding}`;
        if (!(await isThere(kept))) sizes.push({ width, into, kept });
      }
      const [first] = sizes;
      if (first === undefined) return;
      await mkdir(dirname(first.kept), { recursive: true });
      try {
        const asked = sizes.map(({ width, into }) => ({ width, into }));
        await this.#decoder.render({ does: 'render', file, type, cut, rungs, sizes: asked });
        for (const { into, kept } of sizes) await rename(into, kept);
      } finally {
        for (const { into } of sizes) await rm(into, { force: true });
      }
    });
  }

  /**
   * Lets other work on a picture make one of its copies on the way, in a place it is given; keeps it when the work is done.
   * @returns what the work gives
   */
  async onTheWay<Done>(
    { hash, type, width }: Pick<Source, 'hash' | 'type'> & { width: number },
    work: (small: { width: number; into: string }) => Promise<Done>,
  ): Promise<Done> {
    const kept = this.#place({ hash, type, cut: null, rungs: null }, width);
    const into = `${kept}.${randomBytes(6).toString('hex')}${partialEnding}`;
    await mkdir(dirname(kept), { recursive: true });
    try {
      const done = await work({ width, into });
      if (await isThere(into)) await rename(into, kept);
      return done;
    } finally {
      await rm(into, { force: true });
    }
  }

  /** Deletes every copy of a picture. */
  async forget(hash: string): Promise<void> {
    const folder = join(this.#folder, hash.slice(0, 2));
    for (const name of await namesIn(folder)) if (name.startsWith(hash)) await rm(join(folder, name), { force: true });
  }

  #place({ hash, type, cut, rungs }: Omit<Source, 'file'>, width: number): string {
    const way = rungs === null ? '' : '-page';
    const part = cut === null ? '' : `-cut-${cutName(cut)}`;
    return join(this.#folder, hash.slice(0, 2), `${hash}-${width}${part}${way}.${pictureTypes[type]}`);
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
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

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DeskError, type Mended, type Work } from '#shared/contract/index.ts';
import {
  fieldsSchema,
  isUnread,
  type Picture,
  type PictureFields,
  pictureTypes,
  pictureVersion,
  type Rights,
  rightsSchema,
  type Shape,
  shapeSchema,
  unshaped,
} from '#shared/picture/index.ts';
import { type Access, soleAccess } from '../access/index.ts';
import { diskFault, Turns } from '../disk/index.ts';
import { PictureBin } from './bin.ts';
import { Copies } from './copies.ts';
import { Decoder } from './decoder/decoder.ts';
import { type Fork, nodeFork } from './decoder/fork.ts';
import { examine } from './examine.ts';
import { Looks } from './looks.ts';
import { keepAside } from './mending.ts';
import { MetadataReader } from './metadata/reader.ts';
import { shownName } from './names.ts';
import { recognise } from './recognise.ts';
import { RecordWatch } from './record-watch.ts';
import { Renditions } from './renditions.ts';
import { PictureStore, type Stored } from './store.ts';
import { thumbWidth } from './thumb.ts';

export interface PicturesOptions {
  /** The moment, as ISO 8601 with an offset. */
  now(): string;
  /** The person, as the operating system knows them; they sign what they put into the bin. */
  who?: string;
  /** Starts the decoding processes; Node's own way unless a shell brings another. */
  fork?: Fork;
  /** Whether this program may write there; without it, there is nobody else. */
  access?: Access;
  /** Told of a record that was damaged, and where it is kept. */
  mended?(mended: Mended): void;
  /** Told, in a line, of what an engineer may want to know and no editor needs to. */
  note?(line: string): void;
}

/** Records are read this many at a time. */
const readAtOnce = 16;

/**
 * Opens the pictures of a library. Nothing is started until a picture comes in; `close` ends what was.
 * @throws DeskError when the library's folder cannot be used
 */
export async function openPictures(library: string, options: PicturesOptions): Promise<Pictures> {
  const access = options.access ?? soleAccess;
  const store = new PictureStore(library, (record) => keepAside(library, record, { ...options, access }));
  try {
    if (access.alone) await store.sweep();
  } catch (error) {
    throw diskFault(error, library);
  }
  return new Pictures(library, store, options);
}

/** The pictures of a library: each stored once, by its content, with a record of what it says about itself. */
export class Pictures {
  /** Those that were put into the bin. */
  readonly bin: PictureBin;
  /** What is made of their files to be looked at and to be published. */
  readonly copies: Copies;
  readonly #arrived = new Set<string>();
  readonly #library: string;
  readonly #now: () => string;
  readonly #access: Access;
  readonly #note: (line: string) => void;
  readonly #mended: (mended: Mended) => void;
  readonly #store: PictureStore;
  readonly #decoder: Decoder;
  readonly #metadata: MetadataReader;
  readonly #renditions: Renditions;
  readonly #looks: Looks;
  readonly #turns = new Turns();

  constructor(library: string, store: PictureStore, options: PicturesOptions) {
    this.#library = library;
    this.#now = options.now;
    this.#access = options.access ?? soleAccess;
    this.#store = store;
    this.#decoder = new Decoder(options.fork ?? nodeFork);
    this.#mended = options.mended ?? (() => undefined);
    this.#note = options.note ?? ((line) => process.stderr.write(`${line}\n`));
    this.#metadata = new MetadataReader(this.#note);
    this.#renditions = new Renditions(library, this.#decoder);
    this.#looks = new Looks(library, this.#decoder);
    this.copies = new Copies({
      renditions: this.#renditions,
      metadata: this.#metadata,
      library,
      file: (hash) => this.#store.find(hash),
      binned: (hash) => this.bin.file(hash),
      name: async (hash) => (await this.records([hash]))[0]?.fileName ?? hash,
    });
    this.bin = new PictureBin(library, {
      mayWrite: () => this.#access.assertWritable(),
      now: options.now,
      who: options.who ?? '',
      inTurn: (hash, work) => this.#onDisk(hash, work),
      forget: (hash) => this.#renditions.forget(hash),
    });
  }

  /**
   * Takes a picture into the library and gives its record. The same bytes again give the record there is, edits and all.
   * @param name the name the file came with
   * @throws DeskError `picture-…` when it is refused, and nothing is stored then; a disk's error when it cannot be stored
   */
  async takeIn(name: string, bytes: Uint8Array, work: Work): Promise<Picture> {
    const shown = shownName(name);
    const type = await recognise(shown, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    return this.#onDisk(hash, async () => {
      work.signal.throwIfAborted();
      await this.#access.assertWritable();
      this.#arrived.add(hash);
      await this.bin.moveBack(hash);
      const known = await this.#known(hash);
      // A record whose picture was lost or damaged gets it back.
      if (known !== null && !isUnread(known) && (await this.#store.holds(hash, bytes))) return known;
      const staged = await this.#store.stage(hash, bytes);
      try {
        const picture = await this.#arriving(known, { path: staged, type }, hash, shown, bytes.byteLength);
        work.signal.throwIfAborted();
        await this.#store.settle(staged, hash, type);
        await this.#store.writeRecord(picture);
        return picture;
      } finally {
        await this.#store.drop(staged);
      }
    });
  }

  /** The records of pictures, in the order asked for; those the library does not have are left out. */
  async records(hashes: readonly string[]): Promise<Picture[]> {
    const found: (Picture | null)[] = [];
    for (let at = 0; at < hashes.length; at += readAtOnce) {
      const some = hashes.slice(at, at + readAtOnce);
      found.push(...(await Promise.all(some.map((hash) => this.#onDisk(hash, () => this.#readable(hash))))));
    }
    return found.filter((picture) => picture !== null);
  }

  /** The hash of every picture that came in, or came again, since the library was opened. */
  get arrived(): ReadonlySet<string> {
    return this.#arrived;
  }

  /** The hash of every picture of the library. */
  async hashes(): Promise<string[]> {
    try {
      return await this.#store.hashes();
    } catch (error) {
      throw diskFault(error, this.#library);
    }
  }

  /**
   * How pictures look, by hash, as bits in hexadecimal: those of two that differ in few are of one picture. Empty or
   * missing for one that is too plain to tell from another or cannot be decoded.
   */
  async looks(hashes: readonly string[], work: Work): Promise<ReadonlyMap<string, string>> {
    return this.#looks.of(hashes, async (hash) => (await this.#store.find(hash))?.path ?? null, work);
  }

  /**
   * Sets all that an editor wrote about a picture; what the file says is kept beside it.
   * @param also what the desk knows of its right to use it, and how it is shown; as they were where not given
   * @throws DeskError `picture-missing`
   */
  async edit(
    hash: string,
    edited: PictureFields,
    also: { rights?: Rights | undefined; shape?: Shape | undefined } = {},
  ): Promise<Picture> {
    return this.#onDisk(hash, async () => {
      await this.#access.assertWritable();
      const known = await this.#known(hash);
      if (known === null) throw new DeskError('picture-missing', { hash });
      const picture = {
        ...known,
        edited: fieldsSchema.parse(edited),
        rights: rightsSchema.parse(also.rights ?? known.rights),
        shape: shapeSchema.parse(also.shape ?? known.shape),
      };
      await this.#store.writeRecord(picture);
      return picture;
    });
  }

  /** A picture's file as received. @throws DeskError `picture-missing` */
  async file(hash: string): Promise<Stored> {
    const stored = await this.#store.find(hash);
    if (stored === null) throw new DeskError('picture-missing', { hash });
    return stored;
  }

  /**
   * Tells when another hand wrote about pictures, a sync program for one, whose second records are taken in.
   * @param unforeseen told of what went wrong over it
   * @returns stops telling
   */
  onChange(tell: (hashes: string[]) => void, unforeseen: (error: unknown) => void): () => void {
    const look = (hash: string) => this.#onDisk(hash, () => this.#follow(hash));
    const watch = new RecordWatch(join(this.#library, 'pictures'), { look, tell, unforeseen });
    watch.start().catch(unforeseen);
    return () => watch.close();
  }

  /** Ends the processes that were started. */
  async close(): Promise<void> {
    this.#decoder.close();
    await this.#metadata.close();
  }

  /** Takes what sync programs left beside a record into it, where this program may. @returns whether the record is another now */
  async #follow(hash: string): Promise<boolean> {
    const copies = this.#access.alone ? await this.#store.copiesOf(hash) : [];
    for (const name of copies) {
      await this.#access.assertWritable();
      const aside = await this.#store.takeCopyIn(await this.#store.record(hash), hash, name, this.#now());
      if (aside !== null) this.#mended({ what: 'pictureCopy', aside: `pictures/${hash.slice(0, 2)}/${aside}` });
    }
    return (await this.#store.isNews(hash)) || copies.length > 0;
  }

  /** The record of a picture, where there is one this program can read. */
  async #readable(hash: string): Promise<Picture | null> {
    try {
      return await this.#known(hash);
    } catch (error) {
      if (error instanceof DeskError && error.code === 'picture-newer') return null;
      throw error;
    }
  }

  /** The record of a picture the library has. A lost or damaged one is made anew from the picture, if that is whole. */
  async #known(hash: string): Promise<Picture | null> {
    const record = await this.#store.record(hash);
    if (record !== null) return record;
    const stored = await this.#store.find(hash);
    if (stored === null) return null;
    const name = `${hash.slice(0, 12)}.${pictureTypes[stored.type]}`;
    try {
      const picture = await this.#examine(stored, hash, name, await this.#store.size(stored));
      if (this.#access.alone) await this.#store.writeRecord(picture);
      return picture;
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'picture-damaged')) throw error;
      this.#note(`A picture and its record are both damaged: ${stored.path}`);
      return null;
    }
  }

  /** The record of a picture that comes in: the one there is, and what its file says where that could not be read before. */
  async #arriving(known: Picture | null, stored: Stored, hash: string, name: string, bytes: number): Promise<Picture> {
    if (known === null) return this.#examine(stored, hash, name, bytes);
    return isUnread(known) ? { ...known, ...(await examine(stored, name, this.#decoder, this.#metadata)) } : known;
  }

  async #examine(stored: Stored, hash: string, name: string, bytes: number): Promise<Picture> {
    const examined = await this.#renditions.onTheWay({ hash, type: 'image/webp', width: thumbWidth }, (small) =>
      examine(stored, name, this.#decoder, this.#metadata, small),
    );
    return {
      format: 'standfirst/picture',
      version: pictureVersion,
      hash,
      fileName: name,
      bytes,
      added: this.#now(),
      ...examined,
      edited: {},
      rights: {},
      shape: unshaped,
    };
  }

  /** One thing at a time with one picture, and a disk's errors in an editor's words. */
  #onDisk<Result>(hash: string, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(hash, async () => {
      try {
        return await work();
      } catch (error) {
        throw diskFault(error, this.#library);
      }
    });
  }
}

import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Article, readArticle } from '#shared/article/index.ts';
import { DeskError, type FaultFacts } from '#shared/contract/index.ts';
import { readPictureRecord, type Written, writtenOf } from '#shared/picture/index.ts';
import { articleName, limits, partOf } from './form.ts';

type Why = FaultFacts<'package-unreadable'>['why'];

/** A picture out of a package: its file, checked against its name, and what was written about it. */
export interface UnpackedPicture {
  hash: string;
  fileName: string;
  bytes: Uint8Array;
  /** Null where its record is missing or cannot be read: then its file speaks for itself. */
  written: Written | null;
}

/**
 * Reads an article package. Nothing in it is believed: names are those of a package or it is refused, a picture has the
 * bytes its name says, and the article fits its schema.
 * @param name the file's name, as it is shown
 * @throws DeskError `package-unreadable`, `article-newer`
 */
export async function unpackArticle(
  name: string,
  bytes: Uint8Array,
): Promise<{ article: Article; pictures: UnpackedPicture[] }> {
  const unreadable = (why: Why, cause?: unknown, file = '') =>
    new DeskError('package-unreadable', { name, why, file }, { cause });
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false }).catch(
    (error: unknown) => {
      throw unreadable('notZip', error);
    },
  );
  try {
    const entries = await entriesOf(zip);
    const stored = entries.get(articleName);
    if (stored === undefined) throw unreadable('noArticle');
    const reading = readArticle(parsed(await bytesOf(zip, stored)));
    if (!reading.ok && reading.reason === 'newer')
      throw new DeskError('article-newer', { id: '', version: reading.version });
    if (!reading.ok) throw unreadable('articleDamaged');
    return { article: reading.article, pictures: await picturesOf(zip, entries) };
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw error instanceof Refused ? unreadable(error.why, error, error.file) : unreadable('damaged', error);
  } finally {
    zip.close();
  }
}

/** Raised where a zip is none Standfirst made. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly why: Why;
  /** The file that speaks against it; empty where it is the whole. */
  readonly file: string;

  constructor(why: Why, file = '') {
    super(`${why} ${file}`);
    this.why = why;
    this.file = file;
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new Refused('tooManyFiles');
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const part = partOf(entry.fileName);
    if (part === null) throw new Refused('noPlace', entry.fileName);
    if (entries.has(entry.fileName)) throw new Refused('twice', entry.fileName);
    if (part.kind !== 'picture' && entry.uncompressedSize > limits.text) throw new Refused('tooMuch');
    bytes += entry.uncompressedSize;
    entries.set(entry.fileName, entry);
  }
  if (bytes > limits.bytes) throw new Refused('tooMuch');
  return entries;
}

async function picturesOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<UnpackedPicture[]> {
  const pictures: UnpackedPicture[] = [];
  for (const [path, entry] of entries) {
    const part = partOf(path);
    if (part?.kind !== 'picture') continue;
    const bytes = await bytesOf(zip, entry);
    if (createHash('sha256').update(bytes).digest('hex') !== part.hash) throw new Refused('pictureDamaged');
    const record = entries.get(`pictures/${part.hash}.json`);
    const reading = record === undefined ? null : readPictureRecord(parsed(await bytesOf(zip, record)));
    const known = reading?.ok === true ? reading.picture : null;
    pictures.push({
      hash: part.hash,
      fileName: known?.fileName ?? path.slice('pictures/'.length),
      bytes,
      written: known === null ? null : writtenOf(known),
    });
  }
  return pictures;
}

async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return await buffer(await zip.openReadStreamPromise(entry));
}

/** Null for what is no JSON: its schema will not take it. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

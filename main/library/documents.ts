import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { type Article, readArticle } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { fileStamp, JsonFile, jsonBytes, NoFile, readPlain, type Stamp, TornJson } from '../disk/index.ts';

/** An article as its file holds it. The revision is the SHA-256 of the file's bytes. */
export interface StoredArticle {
  article: Article;
  revision: string;
  stamp: Stamp;
}

/** The name of an article's document in its folder. */
export const documentName = 'article.json';

/** In the place of a revision: that there is no document. */
export const absent = 'absent';

/** The documents of a folder of articles, one lowdb document each, and the revisions known without reading again. */
export class Documents {
  readonly #folder: string;
  readonly #mayWrite: () => Promise<void>;
  readonly #known = new Map<string, { revision: string; stamp: Stamp }>();

  /**
   * @param folder holds a folder for each article, named by its id
   * @param mayWrite runs right before a document is replaced; nothing is replaced if it throws
   */
  constructor(folder: string, mayWrite: () => Promise<void> = async () => undefined) {
    this.#folder = folder;
    this.#mayWrite = mayWrite;
  }

  folder(id: string): string {
    return join(this.#folder, id);
  }

  file(id: string): string {
    return join(this.#folder, id, documentName);
  }

  /** @throws DeskError `article-missing`, `article-damaged`, `article-newer`; the system's own errors */
  async read(id: string): Promise<StoredArticle> {
    const stored = await readDocument(this.file(id), id);
    this.#known.set(id, { revision: stored.revision, stamp: stored.stamp });
    return stored;
  }

  /**
   * Writes an article, and is done when the disk has it.
   * @param expected the revision that has to be on disk right before it is replaced; null replaces whatever is there, `absent` nothing but the same
   * @returns the new revision
   * @throws DeskError `article-changed-outside`, `article-missing`; the system's own errors
   */
  async write(article: Article, expected: string | null): Promise<string> {
    const { id } = article;
    const written = await writeDocument(this.file(id), article, async () => {
      await this.#mayWrite();
      if (expected === null) return;
      const found = await this.#revision(id);
      if (expected === absent && (found === null || found === articleRevision(article))) return;
      if (found === null) throw new DeskError('article-missing', { id });
      if (found !== expected) throw new DeskError('article-changed-outside', { id });
    });
    this.#known.set(id, written);
    return written.revision;
  }

  /** The stamp of an article's file when this program last read or wrote it. */
  knownStamp(id: string): Stamp | null {
    return this.#known.get(id)?.stamp ?? null;
  }

  forget(id: string): void {
    this.#known.delete(id);
  }

  async #revision(id: string): Promise<string | null> {
    const stamp = await fileStamp(this.file(id));
    if (stamp === null) return null;
    const known = this.#known.get(id);
    return known?.stamp === stamp ? known.revision : await documentRevision(this.file(id));
  }
}

/**
 * Reads one article's document. The folder's name is the article's id, whatever the document says: a person may have
 * copied the folder. Gives the id the document says, too.
 */
export async function readDocument(path: string, id: string): Promise<StoredArticle & { says: string }> {
  const file = new JsonFile<unknown>(path);
  const document = new Low<unknown>(file, null);
  try {
    await document.read();
  } catch (error) {
    if (!(error instanceof TornJson)) throw error;
    throw new DeskError('article-damaged', { id, detail: String(error.cause), aside: null }, { cause: error });
  }
  if (file.stored === null) throw new DeskError('article-missing', { id });
  const reading = readArticle(document.data);
  if (reading.ok) {
    const { bytes, stamp } = file.stored;
    return { article: { ...reading.article, id }, revision: revisionOf(bytes), stamp, says: reading.article.id };
  }
  if (reading.reason === 'newer') throw new DeskError('article-newer', { id, version: reading.version });
  throw new DeskError('article-damaged', { id, detail: reading.detail, aside: null });
}

/**
 * Writes one article's document; done when the disk has it.
 * @param check runs when the new bytes are on disk, right before they replace the old; nothing is replaced if it throws
 */
export async function writeDocument(
  path: string,
  article: Article,
  check: () => Promise<void> = async () => undefined,
): Promise<{ revision: string; stamp: Stamp }> {
  let revision = '';
  const file = new JsonFile<Article>(path, {
    check,
    meanwhile: (bytes) => {
      revision = revisionOf(bytes);
    },
  });
  await new Low(file, article).write();
  if (file.stored === null) throw new Error(`${path} was written, and has no stamp`);
  return { revision, stamp: file.stored.stamp };
}

/** The revision of whatever bytes a document's file holds, sound or not; null where there is no file. */
async function documentRevision(path: string): Promise<string | null> {
  try {
    const stored = await readPlain(path);
    return stored === null ? null : revisionOf(stored.bytes);
  } catch (error) {
    // Something else took the file's place: that is another state than any that was read.
    if (error instanceof NoFile) return '';
    throw error;
  }
}

/** The revision an article would have, were it written. */
export function articleRevision(article: Article): string {
  return revisionOf(jsonBytes(article));
}

function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

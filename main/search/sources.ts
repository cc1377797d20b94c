import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articlePictures, readArticle } from '#shared/article/index.ts';
import { type Picture, readPictureRecord } from '#shared/picture/index.ts';
import { isSystemError, type Stamp, stampOf } from '../disk/index.ts';

/** An article as the index reads it, with the records of its pictures. */
export interface SourceArticle {
  article: Article;
  pictures: ReadonlyMap<string, Picture>;
  /** The stamps of its pictures' records; empty for one that is not there. */
  pictureStamps: ReadonlyMap<string, Stamp>;
}

/**
 * Reads a library's files for its index, and never writes. It reads them one by one and waits for each: it has a thread
 * of its own, and waiting costs less than asking.
 */
export class Sources {
  readonly #library: string;

  constructor(library: string) {
    this.#library = library;
  }

  /** The stamp of an article's document; empty where there is none. */
  articleStamp(id: string): Stamp {
    return stampAt(this.#document(id));
  }

  pictureStamp(hash: string): Stamp {
    return stampAt(this.#record(hash));
  }

  /** An article with its pictures' records; null where it cannot be read. */
  read(id: string): SourceArticle | null {
    if (this.articleStamp(id) === '') return null;
    const reading = readArticle(jsonAt(this.#document(id)));
    if (!reading.ok) return null;
    const pictures = new Map<string, Picture>();
    const pictureStamps = new Map<string, Stamp>();
    for (const hash of articlePictures(reading.article)) {
      const stamp = this.pictureStamp(hash);
      pictureStamps.set(hash, stamp);
      if (stamp === '') continue;
      const record = readPictureRecord(jsonAt(this.#record(hash)));
      if (record.ok) pictures.set(hash, record.picture);
    }
    return { article: reading.article, pictures, pictureStamps };
  }

  #document(id: string): string {
    return join(this.#library, 'articles', id, 'article.json');
  }

  #record(hash: string): string {
    return join(this.#library, 'pictures', hash.slice(0, 2), `${hash}.json`);
  }
}

function stampAt(file: string): Stamp {
  try {
    const stats = statSync(file, { bigint: true });
    // A pipe in a document's place would hold up whoever reads it for ever.
    return stats.isFile() ? stampOf(stats) : '';
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}

/** What a JSON file says; null where it cannot be read, and says nothing to an index. */
function jsonAt(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return null;
    throw error;
  }
}

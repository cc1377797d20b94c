import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { fileStamp, flushFolder, isCopyOf, isSystemError } from '../disk/index.ts';
import { type Documents, documentName, readDocument, writeDocument } from './documents.ts';
import type { Order } from './order.ts';
import { namesIn } from './places.ts';

/** A document that a sync program left beside an article's own, because two computers had changed it. */
export interface FoundCopy {
  name: string;
  /** The state of its file. */
  revision: string;
  article: Article;
}

/** Whether a file is one that a sync program left beside an article's own document. */
export function isCopyName(name: string): boolean {
  return isCopyOf(name, documentName);
}

/** The copies that sync programs left, article by article. What goes wrong is a DeskError, as in the library. */
export class Copies {
  readonly #documents: Documents;
  readonly #order: Pick<Order, 'reading' | 'changing'>;

  constructor(documents: Documents, order: Pick<Order, 'reading' | 'changing'>) {
    this.#documents = documents;
    this.#order = order;
  }

  /** Those of an article that can be read, by name; one that is still being written will be later. */
  async of(id: string): Promise<FoundCopy[]> {
    return await this.#order.reading(id, async () => {
      const found: FoundCopy[] = [];
      for (const name of (await namesIn(this.#documents.folder(id))).filter(isCopyName).sort()) {
        const copy = await this.#read(id, name);
        if (copy !== null) found.push(copy);
      }
      return found;
    });
  }

  /** Takes one away. @throws DeskError `article-changed-outside` where its file is not in the state that was seen */
  async remove(id: string, { name, revision }: Pick<FoundCopy, 'name' | 'revision'>): Promise<void> {
    await this.#order.changing(id, async () => {
      const found = isCopyName(name) ? await this.#read(id, name) : null;
      if (found?.revision !== revision) throw new DeskError('article-changed-outside', { id });
      const folder = this.#documents.folder(id);
      await rm(join(folder, name));
      await flushFolder(folder);
    });
  }

  /** Puts one back that was taken away. @throws DeskError `article-changed-outside` where there is something under its name */
  async putBack(article: Article, name: string): Promise<void> {
    const { id } = article;
    await this.#order.changing(id, async () => {
      const file = join(this.#documents.folder(id), name);
      const isFree = isCopyName(name) && !/[/\\]/.test(name) && (await fileStamp(file)) === null;
      if (!isFree) throw new DeskError('article-changed-outside', { id });
      await writeDocument(file, article);
    });
  }

  async #read(id: string, name: string): Promise<FoundCopy | null> {
    try {
      const { article, revision } = await readDocument(join(this.#documents.folder(id), name), id);
      return { name, revision, article };
    } catch (error) {
      if (error instanceof DeskError || isSystemError(error)) return null;
      throw error;
    }
  }
}

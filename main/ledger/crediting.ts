import { type Figure, withFigures } from '#shared/article/index.ts';
import type { Work } from '#shared/contract/index.ts';
import type { Credited } from '#shared/ledger/index.ts';
import type { Library } from '../library/index.ts';
import type { Pictures } from '../pictures/index.ts';
import type { UsesOfArticles } from './article-uses.ts';

/** Gives pictures one credit line wherever they stand, and takes that back. */
export class Crediting {
  readonly #library: Library;
  readonly #pictures: Pictures;
  readonly #uses: UsesOfArticles;
  readonly #now: () => string;

  constructor(library: Library, pictures: Pictures, uses: UsesOfArticles, now: () => string) {
    this.#library = library;
    this.#pictures = pictures;
    this.#uses = uses;
    this.#now = now;
  }

  /**
   * Writes a credit line into the records of pictures, and takes away what figures say instead of it.
   * @param leave an article whose figures stay as they are: it is open in a window, which writes it
   * @returns what was written before
   * @throws DeskError as the library and the pictures do; nothing is changed then
   */
  async credit(hashes: readonly string[], creditLine: string, leave: string | null, work: Work): Promise<Credited> {
    const before: Credited = { pictures: [], figures: [] };
    try {
      for (const { hash, edited } of await this.#pictures.records(hashes)) {
        await this.#pictures.edit(hash, { ...edited, creditLine });
        before.pictures.push({ hash, creditLine: edited.creditLine ?? null });
      }
      const these = new Set(hashes);
      const { articles } = await this.#uses.all(work);
      for (const { article, uses } of articles) {
        const own = uses.flatMap(({ picture, figure, credit }) =>
          these.has(picture) && credit !== null ? { article, figure, credit } : [],
        );
        if (article === leave || own.length === 0) continue;
        await this.#rewrite(article, new Map(own.map(({ figure }) => [figure, null])));
        before.figures.push(...own);
      }
      return before;
    } catch (error) {
      await this.uncredit(before);
      throw error;
    }
  }

  /** Gives pictures and figures back what was written before. @throws DeskError as `credit` */
  async uncredit({ pictures, figures }: Credited): Promise<void> {
    for (const { hash, edited } of await this.#pictures.records(pictures.map(({ hash }) => hash))) {
      const { creditLine: _, ...others } = edited;
      const before = pictures.find((picture) => picture.hash === hash)?.creditLine ?? null;
      await this.#pictures.edit(hash, before === null ? others : { ...others, creditLine: before });
    }
    for (const [article, some] of Map.groupBy(figures, (figure) => figure.article))
      await this.#rewrite(article, new Map(some.map(({ figure, credit }) => [figure, credit])));
  }

  /** @param credits what figures of the article are credited with from now on, by id */
  async #rewrite(id: string, credits: ReadonlyMap<string, Figure['credit']>): Promise<void> {
    const { article, revision } = await this.#library.open(id);
    const changed = withFigures(article, (figure) => {
      const credit = credits.get(figure.id);
      return credit === undefined ? figure : { ...figure, credit };
    });
    await this.#library.save({ ...changed, changed: this.#now() }, revision);
    this.#uses.touched([id]);
  }
}

import type { Node } from '@tiptap/pm/model';
import type { Picture } from '#shared/picture/index.ts';
import { forEachFigure } from '../../document/places.ts';

/** A figure as it stands on the page. */
export interface FigureOnPage {
  id(): string | null;
  /** The hash of its picture; null while it waits for one. */
  picture(): string | null;
  /** Draws again what the picture's record says: the picture, its credit, its alternative text. */
  refresh(): void;
  /** Says what the checks found against the picture’s rights. */
  sayRights(): void;
  /** Says which picture of how many this is. */
  number(at: number, of: number): void;
}

/**
 * Every figure on the page. It numbers them when one came, went or moved, off the typing path, and draws them again
 * when the pictures' records changed.
 */
export class FigureBoard {
  readonly #figures = new Set<FigureOnPage>();
  readonly #waiting = new Set<string>();
  #doc: (() => Node) | null = null;
  #scheduled = false;
  #known: ReadonlyMap<string, Picture> = new Map();

  /** Starts reading the order of figures from a document. */
  attach(doc: () => Node): void {
    this.#doc = doc;
    this.#schedule();
  }

  add(figure: FigureOnPage): void {
    this.#figures.add(figure);
    this.#schedule();
  }

  remove(figure: FigureOnPage): void {
    this.#figures.delete(figure);
    this.#schedule();
  }

  /** Draws again the figures of those pictures that say other things than before: a thousand may come in one after the other. */
  know(pictures: ReadonlyMap<string, Picture>): void {
    const before = this.#known;
    this.#known = pictures;
    for (const figure of this.#figures) {
      const hash = figure.picture();
      if (hash !== null && before.get(hash) !== pictures.get(hash)) figure.refresh();
    }
    this.#schedule();
  }

  /** Draws every figure again. */
  refresh(): void {
    for (const figure of this.#figures) figure.refresh();
    this.#schedule();
  }

  /** The checks found other things. */
  sayRights(): void {
    for (const figure of this.#figures) figure.sayRights();
  }

  /** Whether a file is being taken in for a frame. */
  isTakingIn(id: string): boolean {
    return this.#waiting.has(id);
  }

  /** Marks a frame as taking its file in until `work` ends. */
  async takingIn<Result>(id: string, work: Promise<Result>): Promise<Result> {
    this.#waiting.add(id);
    this.#refreshOne(id);
    try {
      return await work;
    } finally {
      this.#waiting.delete(id);
      this.#refreshOne(id);
    }
  }

  #refreshOne(id: string): void {
    for (const figure of this.#figures) if (figure.id() === id) figure.refresh();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#number();
    });
  }

  #number(): void {
    if (this.#doc === null) return;
    const order = new Map<string, number>();
    forEachFigure(this.#doc(), (figure) => order.set(figure.attrs.id, order.size + 1));
    for (const figure of this.#figures) {
      const at = order.get(figure.id() ?? '');
      if (at !== undefined) figure.number(at, order.size);
    }
  }
}

import type { Figure } from '#shared/article/index.ts';
import type { PictureFields } from '#shared/picture/index.ts';
import type { Placed } from '../credits/index.ts';

/** What a part of the Picture tab works on. */
export interface FigureProps {
  placed: Placed;
  /** Every figure of the article, to borrow a credit from. */
  all: readonly Placed[];
  /** The figure as it was imported; null when it was added here. */
  read: Figure | null;
  setFigure(change: Partial<Omit<Figure, 'id'>>): void;
  editPicture(hash: string, edited: PictureFields): void;
}

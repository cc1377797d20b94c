import { type Article, articleFigures, type Figure } from '#shared/article/index.ts';
import { type CreditStyle, shippedCredits } from '#shared/credits/index.ts';
import { figureCredit, type Picture } from '#shared/picture/index.ts';

/** A figure with its place among the article's pictures, counted from 1, and the picture's record where it is there. */
export interface Placed {
  figure: Figure;
  number: number;
  picture: Picture | undefined;
  /** The credit printed with it; empty when nobody is named. */
  credit: string;
}

/** Every figure of an article in reading order. @param style how this desk credits pictures */
export function placedFigures(
  article: Article,
  pictures: ReadonlyMap<string, Picture>,
  style: CreditStyle = shippedCredits,
): Placed[] {
  return articleFigures(article).map((figure, index) => {
    const picture = figure.picture === null ? undefined : pictures.get(figure.picture);
    return { figure, number: index + 1, picture, credit: figureCredit(figure, picture, style) };
  });
}

/** The figure whose credit an editor may want to use again: the nearest before with a credit, else the nearest after. */
export function creditToBorrow(placed: readonly Placed[], number: number): Placed | undefined {
  const credited = placed.filter((other) => other.credit !== '' && other.number !== number);
  return credited.findLast((other) => other.number < number) ?? credited[0];
}

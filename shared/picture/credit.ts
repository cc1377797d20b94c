import type { Figure } from '../article/index.ts';
import { type CreditStyle, ruled, shippedCredits, worded } from '../credits/index.ts';
import { field, type Picture } from './picture.ts';

/**
 * The credit printed with a picture: the Credit Line an editor wrote; else what the suppliers' rules make of the one the
 * file carries; else, by the same rules, the creator and the source in the house's wording, `Jane Doe/Reuters`, or
 * whichever of the two there is. Empty when nobody is named.
 * @param style how this desk credits pictures
 */
export function pictureCredit(picture: Picture, style: CreditStyle = shippedCredits): string {
  const edited = picture.edited.creditLine?.trim() ?? '';
  if (edited !== '') return edited;
  const said = field(picture, 'creditLine')?.trim() ?? '';
  return ruled(said === '' ? namedIn(picture, style) : said, style.rules);
}

function namedIn(picture: Picture, { wording }: CreditStyle): string {
  const creator = (field(picture, 'creator') ?? []).map((name) => name.trim()).filter((name) => name !== '');
  const agency = field(picture, 'source')?.trim() ?? '';
  return creator.length === 0 && agency === '' ? '' : worded(wording, { creator, agency });
}

/** The credit printed with one use of a picture: this use's own, else the picture's. Empty when there is none. */
export function figureCredit(
  figure: Pick<Figure, 'credit'>,
  picture: Picture | undefined,
  style: CreditStyle = shippedCredits,
): string {
  const own = figure.credit?.trim() ?? '';
  if (own !== '') return own;
  return picture === undefined ? '' : pictureCredit(picture, style);
}

/** The figures that have no credit, of their own or their picture's; an empty frame has no picture to take one from. */
export function uncreditedFigures(figures: readonly Figure[], pictures: ReadonlyMap<string, Picture>): Figure[] {
  return figures.filter((figure) => figureCredit(figure, pictures.get(figure.picture ?? '')) === '');
}

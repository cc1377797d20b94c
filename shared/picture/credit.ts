import type { Figure } from '../article/index.ts';
import { field, type Picture } from './picture.ts';

/**
 * The credit printed with a picture: its Credit Line; without one, the creator and the source, `Jane Doe/Reuters`,
 * or whichever of the two there is. Empty when nobody is named.
 */
export function pictureCredit(picture: Picture): string {
  const creditLine = field(picture, 'creditLine')?.trim() ?? '';
  if (creditLine !== '') return creditLine;
  const creators = (field(picture, 'creator') ?? []).map((name) => name.trim()).filter((name) => name !== '');
  const source = field(picture, 'source')?.trim() ?? '';
  return [creators.join(', '), source].filter((part) => part !== '').join('/');
}

/** The credit printed with one use of a picture: this use's own, else the picture's. Empty when there is none. */
export function figureCredit(figure: Pick<Figure, 'credit'>, picture: Picture | undefined): string {
  const own = figure.credit?.trim() ?? '';
  if (own !== '') return own;
  return picture === undefined ? '' : pictureCredit(picture);
}

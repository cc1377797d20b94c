import { type Alt, altText, type Figure, plain } from '../article/index.ts';
import { type CreditStyle, shippedCredits } from '../credits/index.ts';
import { figureCredit, pictureCredit } from './credit.ts';
import type { PictureFields } from './fields.ts';
import { effectiveFields, type Picture } from './picture.ts';
import type { Telling } from './rights-schema.ts';

/**
 * What a copy of a picture says about itself when it leaves the house: the picture's fields, under the caption, the
 * alternative text and the credit of the use it is made for. Where it was taken stays in the house unless an editor keeps it.
 * @param use the figure it is shown in; null where it is shown without words of its own
 * @param style how this desk credits pictures
 */
export function copyFields(
  picture: Picture,
  use: Pick<Figure, 'caption' | 'alt' | 'credit'> | null,
  style: CreditStyle = shippedCredits,
): PictureFields {
  const { location, ...others } = effectiveFields(picture);
  const fields = tellingOf(picture).place && location !== undefined ? { ...others, location } : others;
  if (use === null) return withoutEmpty({ ...fields, creditLine: pictureCredit(picture, style) });
  const caption = plain(use.caption).trim();
  return withoutEmpty({
    ...fields,
    creditLine: figureCredit(use, picture, style),
    ...(caption === '' ? {} : { caption }),
    altText: ownAlt(use.alt) ?? fields.altText ?? '',
  });
}

/** What copies of a picture say of where it comes from: nothing, unless an editor keeps it. */
export function tellingOf({ rights }: Pick<Picture, 'rights'>): Telling {
  return { place: rights.tellPlace ?? false, camera: rights.tellCamera ?? false };
}

/** What this use says for those who cannot see; null where it says nothing yet. Decoration has nothing to say. */
function ownAlt(alt: Alt): string | null {
  if (alt.kind === 'decorative') return '';
  const words = altText(alt).trim();
  return words === '' ? null : words;
}

/** The fields that say something: what an editor emptied on purpose is not written. */
function withoutEmpty(fields: PictureFields): PictureFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => says(value)));
}

function says(value: PictureFields[keyof PictureFields]): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
}

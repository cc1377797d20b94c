import { type CropName, cropNames, type Shape } from '#shared/picture/index.ts';

export const cropWords: Readonly<Record<CropName, string>> = { wide: 'Wide', square: 'Square', portrait: 'Portrait' };

/** Where each crop is shown, in an editor's words. */
export const cropPlaces: Readonly<Record<CropName, string>> = {
  wide: 'In the column, wide and edge to edge',
  square: 'In galleries, and beside the text on a phone',
  portrait: 'On a phone, and beside the text',
};

/** How a picture is shown, in a sentence. */
export function shapeWords({ turns, focus, crops }: Shape): string {
  const cropped = cropNames.filter((crop) => crops[crop] !== undefined).map((crop) => cropWords[crop].toLowerCase());
  const parts = [
    ...(turns === 0 ? [] : ['turned']),
    ...(cropped.length === 0 ? [] : [`cropped for ${cropped.join(', ')}`]),
    ...(focus === null ? [] : ['focal point set']),
  ];
  const sentence = parts.join('; ');
  return sentence === '' ? 'Shown whole, as received' : sentence[0]?.toUpperCase() + sentence.slice(1);
}

/** A share as an editor reads it. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

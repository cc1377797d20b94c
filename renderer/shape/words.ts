import { locale, say } from '#shared/messages/index.ts';
import { cropNames, type Shape } from '#shared/picture/index.ts';

const list = new Intl.ListFormat(locale(), { type: 'unit' });

/** How a picture is shown, in a sentence: `Turned; cropped for wide, square; focal point set`. */
export function shapeWords({ turns, focus, crops }: Shape): string {
  const set = cropNames.filter((crop) => crops[crop] !== undefined);
  const turned = turns === 0 ? 'upright' : 'turned';
  const cut = set.length === 0 ? 'uncut' : 'cut';
  const aimed = focus === null ? 'free' : 'aimed';
  return say(`shape.is.${turned}.${cut}.${aimed}`, {
    crops: list.format(set.map((crop) => say(`shape.crop.inside.${crop}`))),
  });
}

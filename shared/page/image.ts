import { type Alt, altText, type FigureSize, type Layout } from '../article/index.ts';
import { attribute } from './escape.ts';
import type { Print } from './prints.ts';

/** How much of the window a picture takes, as `sizes` of an `img`. The measures are those of the style sheets. */
const margins = 'calc(100vw - 2.5rem)';
const column = `(min-width: 40.5rem) 38rem, ${margins}`;
const standardColumn = `(min-width: 67rem) 40rem, ${column}`;
const wide = `(min-width: 64.5rem) 62rem, ${margins}`;
const half = `(min-width: 40.5rem) 19rem, ${margins}`;
const whole = '100vw';

/** The `sizes` of a picture at a size in a layout. */
export function shownAt(size: FigureSize, layout: Layout): string {
  switch (size) {
    case 'column':
      return layout === 'standard' ? standardColumn : column;
    case 'wide':
      return wide;
    case 'fullBleed':
      return whole;
    case 'halfLeft':
    case 'halfRight':
      return half;
  }
}

/**
 * A picture as an `img`: as many widths as there are, the browser's to choose from.
 * @param sizes how much of the window it takes
 * @param first whether it stands at the top of the page, where it must not wait for the reader to come near
 */
export function imageHtml(print: Print, alt: Alt, sizes: string, first = false): string {
  const { picture, files } = print;
  const choice = files.srcset === '' ? '' : `${attribute('srcset', files.srcset)} sizes="${sizes}"`;
  const waiting = first ? ' fetchpriority="high"' : ' loading="lazy"';
  const told = altText(alt).trim();
  const words = told === '' ? ' alt=""' : attribute('alt', told);
  return `<img src="${files.src}"${choice} width="${picture.width}" height="${picture.height}"${words} decoding="async"${waiting}>`;
}

import { type Alt, altText, type FigureSize, type Layout } from '../article/index.ts';
import { narrowScreen } from './crops.ts';
import { attribute } from './escape.ts';
import type { Print } from './prints.ts';
import { focusClass } from './styles/focus.ts';

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
 * A picture as an `img`: as many widths as there are, the browser's to choose from; in a `picture` where a narrow screen
 * shows another crop.
 * @param sizes how much of the window it takes
 * @param first whether it stands at the top of the page, where it must not wait for the reader to come near
 */
export function imageHtml(print: Print, alt: Alt, sizes: string, first = false): string {
  const { files, narrow, focus } = print;
  const choice = files.srcset === '' ? '' : `${attribute('srcset', files.srcset)} sizes="${sizes}"`;
  const waiting = first ? ' fetchpriority="high"' : ' loading="lazy"';
  const told = altText(alt).trim();
  const words = told === '' ? ' alt=""' : attribute('alt', told);
  const eye = focus === null ? '' : ` class="${focusClass(focus)}"`;
  const image = `<img src="${files.src}"${choice}${eye} width="${files.width}" height="${files.height}"${words} decoding="async"${waiting}>`;
  if (narrow === null) return image;
  const many =
    narrow.srcset === '' ? attribute('srcset', narrow.src) : `${attribute('srcset', narrow.srcset)} sizes="${sizes}"`;
  return `<picture><source media="${narrowScreen}"${many} width="${narrow.width}" height="${narrow.height}">${image}</picture>`;
}

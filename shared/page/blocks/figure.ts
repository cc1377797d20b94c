import type { Figure, FigureSize, Gallery } from '../../article/index.ts';
import { machineMade } from '../../picture/index.ts';
import { escapeText } from '../escape.ts';
import type { Forme } from '../forme.ts';
import { imageHtml, shownAt } from '../image.ts';
import { hasWords, inlineHtml } from '../inline.ts';
import type { Print } from '../prints.ts';

const sizeClass: Record<FigureSize, string> = {
  column: '',
  wide: ' class="wide"',
  fullBleed: ' class="full"',
  halfLeft: ' class="half left"',
  halfRight: ' class="half right"',
};

/** A figure in the copy; nothing where its picture is left out. */
export function figureHtml(forme: Forme, figure: Figure): string {
  const print = forme.prints.of(figure);
  if (print === undefined) return '';
  const image = imageHtml(print, figure.alt, shownAt(figure.size, forme.article.head.layout));
  return `<figure${forme.anchor(figure.id)}${sizeClass[figure.size]}>\n${image}\n${captionHtml(forme, figure, print)}\n</figure>\n`;
}

/** The figure that leads the page, under the headline. */
export function leadHtml(forme: Forme, figure: Figure, className: string, sizes: string): string {
  const print = forme.prints.of(figure);
  if (print === undefined) return '';
  const image = imageHtml(print, figure.alt, sizes, true);
  return `<figure${forme.anchor(figure.id)} class="${className}">\n${image}\n${captionHtml(forme, figure, print)}\n</figure>\n`;
}

/** What stands under a picture: what it shows, and whose it is, each told from the other. */
export function captionHtml(forme: Forme, figure: Pick<Figure, 'caption'>, print: Print): string {
  const caption = hasWords(figure.caption) ? `<span class="caption">${inlineHtml(figure.caption)}</span> ` : '';
  return `<figcaption>${caption}${creditHtml(forme, print)}</figcaption>`;
}

/** Whose a picture is, and whether a machine made it. */
export function creditHtml({ house, words, wordsLang }: Forme, print: Print): string {
  const made = machineMade(print.picture);
  const label =
    made === null ? '' : ` · <span${wordsLang}>${made === 'whole' ? words.machineMade : words.machinePart}</span>`;
  const credit = print.credit === '' ? '' : escapeText(house.creditPrefix + print.credit);
  return credit + label === '' ? '' : `<span class="credit">${credit}${label}</span>`;
}

/** Figures as one set under one caption; nothing where none of them can be shown. */
export function galleryHtml(forme: Forme, gallery: Gallery): string {
  const anchor = forme.anchor(gallery.id);
  let figures = '';
  for (const figure of gallery.figures) {
    const print = forme.prints.of(figure);
    if (print === undefined) continue;
    const image = imageHtml(print, figure.alt, '(min-width: 64.5rem) 31rem, (min-width: 40.5rem) 50vw, 100vw');
    figures += `<figure${forme.anchor(figure.id)}>\n${image}\n${captionHtml(forme, figure, print)}\n</figure>\n`;
  }
  if (figures === '') return '';
  const caption = hasWords(gallery.caption)
    ? `<figcaption><span class="caption">${inlineHtml(gallery.caption)}</span></figcaption>\n`
    : '';
  return `<figure${anchor} class="gallery">\n<div class="set">\n${figures}</div>\n${caption}</figure>\n`;
}

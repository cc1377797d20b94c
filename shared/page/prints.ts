import { type Article, articleFigures, type Embed, type Figure, plain } from '../article/index.ts';
import { shippedCredits } from '../credits/index.ts';
import {
  copyFields,
  figureCredit,
  type Picture,
  type PictureFields,
  pictureCredit,
  pictureTypes,
  shownType,
} from '../picture/index.ts';
import { relativeAddress } from './address.ts';
import type { PageFile, PageInput } from './page.ts';

/** A picture as the page prints it. */
export interface Print {
  picture: Picture;
  credit: string;
  files: PrintFiles;
}

/** The files of one picture, with the addresses an `img` names them by. */
export interface PrintFiles {
  /** The picture at each width, narrowest first; the picture as received where it is not scaled. */
  sizes: PageFile[];
  original: PageFile;
  /** The one for a browser that does not choose, and for those who link to the page: 1,200 pixels, or fewer. */
  usual: PageFile;
  /** The usual one as `src` names it. */
  src: string;
  /** Every size as `srcset` names it; empty where there is one alone. */
  srcset: string;
}

/** Every picture the page prints, by the figure or the embed it stands in, and what it must leave out. */
export interface Prints {
  of(place: Figure | Embed): Print | undefined;
  files: PageFile[];
  leftOut: string[];
}

/** The widths a picture is made in, in pixels. None is wider than the picture: there is nothing to gain. */
const widths = [480, 800, 1_200, 1_600, 2_400];
const widest = 2_400;
const usualWidth = 1_200;

/**
 * Decides which pictures can be printed: those that are there and have a credit, or may go without. Files are named after the article and
 * the number of the figure that shows the picture first. A picture shown twice in the same words is one set of files; in
 * other words it is another set, since every file says them of itself.
 */
export function planPrints({ article, pictures, credits = shippedCredits, uncredited = false }: PageInput): Prints {
  const prints = new Map<Figure | Embed, Print>();
  const leftOut: string[] = [];
  const sets = new Map<string, PrintFiles>();
  const print = (place: Figure | Embed, picture: Picture, credit: string, number: number): void => {
    const fields = copyFields(picture, 'caption' in place ? place : null, credits);
    const key = `${picture.hash} ${JSON.stringify(fields)}`;
    const set = sets.get(key) ?? filesOf(picture, fields, `pictures/${article.head.slug}-${number}`);
    sets.set(key, set);
    prints.set(place, { picture, credit, files: set });
  };
  const figures = articleFigures(article);
  for (const [index, figure] of figures.entries()) {
    const picture = figure.picture === null ? undefined : pictures.get(figure.picture);
    const credit = figureCredit(figure, picture, credits);
    if (picture === undefined) leftOut.push(waits(index + 1, figure));
    else if (credit === '' && !uncredited)
      leftOut.push(named(`Picture ${index + 1} has no credit`, shows(figure, picture)));
    else print(figure, picture, credit, index + 1);
  }
  for (const [index, embed] of stills(article).entries()) {
    const picture = pictures.get(embed.still ?? '');
    const credit = picture === undefined ? '' : pictureCredit(picture, credits);
    if (picture === undefined) leftOut.push(named('A still picture is not in the library', embed.title));
    else if (credit === '' && !uncredited) leftOut.push(named('A still picture has no credit', embed.title));
    else print(embed, picture, credit, figures.length + index + 1);
  }
  const files = [...sets.values()].flatMap(({ sizes, original }) =>
    sizes.includes(original) ? sizes : [...sizes, original],
  );
  return { of: (place) => prints.get(place), files, leftOut };
}

function stills(article: Article): Embed[] {
  return article.body.filter((block) => block.type === 'embed').filter((embed) => embed.still !== null);
}

/**
 * A GIF may move, which no smaller copy would: it is shown in its own pixels. Every other kind is scaled in kind, or as
 * JPEG where no browser shows its kind; of such a picture the widest copy stands for the original.
 */
function filesOf({ hash, type, width }: Picture, fields: PictureFields, path: string): PrintFiles {
  const shown = shownType(type);
  const ending = pictureTypes[shown];
  const address = relativeAddress(path);
  const file = (name: string, across: number | null) => ({
    path: `${name}.${ending}`,
    hash,
    width: across,
    type: shown,
    fields,
  });
  if (type === 'image/gif') {
    const original = file(path, null);
    return { sizes: [original], original, usual: original, src: `${address}.${ending}`, srcset: '' };
  }
  const across = [...new Set([...widths.filter((step) => step < width), Math.min(width, widest)])];
  const sizes = across.map((step) => file(`${path}-${step}`, step));
  const original = shown === type ? file(path, null) : (sizes.at(-1) ?? file(path, width));
  const usual = sizes.findLast((size) => (size.width ?? 0) <= usualWidth) ?? original;
  const srcset = across.map((step) => `${address}-${step}.${ending} ${step}w`).join(', ');
  return { sizes, original, usual, src: relativeAddress(usual.path), srcset: across.length > 1 ? srcset : '' };
}

function waits(number: number, figure: Figure): string {
  if (figure.picture !== null) return named(`Picture ${number} is not in the library`, plain(figure.caption));
  return named(`Picture ${number} waits for its file`, figure.awaits || plain(figure.caption));
}

function shows(figure: Figure, picture: Picture): string {
  return plain(figure.caption) || picture.fileName;
}

function named(what: string, name: string): string {
  const told = name.replace(/\s+/g, ' ').trim();
  return told === '' ? `${what}.` : `${what}: ${told.length > 120 ? `${told.slice(0, 119)}…` : told}`;
}

import { type Article, articleFigures, type Embed, type Figure, plain } from '../article/index.ts';
import { shippedCredits } from '../credits/index.ts';
import { say } from '../messages/index.ts';
import {
  type CropName,
  copyFields,
  cutName,
  cutOf,
  figureCredit,
  focusIn,
  type Picture,
  type Point,
  pictureCredit,
} from '../picture/index.ts';
import { cropsAt, type Stand } from './crops.ts';
import type { PageFile, PageInput } from './page.ts';
import { filesOf, type PrintFiles } from './print-files.ts';

/** A picture as the page prints it. */
export interface Print {
  picture: Picture;
  credit: string;
  files: PrintFiles;
  /** What a narrow screen shows instead; null where it shows the same. */
  narrow: PrintFiles | null;
  /** Where in what is shown the eye should rest, in shares; null where nobody said. */
  focus: Point | null;
}

/** Every picture the page prints, by the figure or the embed it stands in, and what it must leave out. */
export interface Prints {
  of(place: Figure | Embed): Print | undefined;
  files: PageFile[];
  leftOut: string[];
}

/**
 * Decides which pictures can be printed: those that are there and have a credit, or may go without. Files are named after the article and
 * the number of the figure that shows the picture first. A picture shown twice in the same words and the same crop is one
 * set of files; in other words it is another set, since every file says them of itself.
 */
export function planPrints({ article, pictures, credits = shippedCredits, uncredited = false }: PageInput): Prints {
  const prints = new Map<Figure | Embed, Print>();
  const leftOut: string[] = [];
  const sets = new Map<string, PrintFiles>();
  const print = (place: Figure | Embed, stand: Stand, picture: Picture, credit: string, number: number): void => {
    const fields = copyFields(picture, 'caption' in place ? place : null, credits);
    const files = (crop: CropName | null): PrintFiles => {
      const cut = cutOf(picture, crop);
      const key = `${picture.hash} ${cut === null ? '' : cutName(cut)} ${JSON.stringify(fields)}`;
      const name = `pictures/${article.head.slug}-${number}${crop === null ? '' : `-${crop}`}`;
      const set = sets.get(key) ?? filesOf(picture, crop, fields, name);
      sets.set(key, set);
      return set;
    };
    const { broad, narrow } = cropsAt(picture, stand);
    prints.set(place, {
      picture,
      credit,
      files: files(broad),
      narrow: narrow === broad ? null : files(narrow),
      focus: focusIn(picture, broad),
    });
  };
  const figures = articleFigures(article);
  const inGallery = new Set(article.body.flatMap((block) => (block.type === 'gallery' ? block.figures : [])));
  for (const [index, figure] of figures.entries()) {
    const picture = figure.picture === null ? undefined : pictures.get(figure.picture);
    const credit = figureCredit(figure, picture, credits);
    if (picture === undefined) leftOut.push(waits(index + 1, figure));
    else if (credit === '' && !uncredited)
      leftOut.push(named(say('preview.leftOut.credit', { number: index + 1 }), shows(figure, picture)));
    else print(figure, inGallery.has(figure) ? 'gallery' : figure.size, picture, credit, index + 1);
  }
  for (const [index, embed] of stills(article).entries()) {
    const picture = pictures.get(embed.still ?? '');
    const credit = picture === undefined ? '' : pictureCredit(picture, credits);
    if (picture === undefined) leftOut.push(named(say('preview.leftOut.still'), embed.title));
    else if (credit === '' && !uncredited) leftOut.push(named(say('preview.leftOut.still.credit'), embed.title));
    else print(embed, 'still', picture, credit, figures.length + index + 1);
  }
  const files = [...sets.values()].flatMap(({ sizes, original }) =>
    sizes.includes(original) ? sizes : [...sizes, original],
  );
  return { of: (place) => prints.get(place), files, leftOut };
}

function stills(article: Article): Embed[] {
  return article.body.filter((block) => block.type === 'embed').filter((embed) => embed.still !== null);
}

function waits(number: number, figure: Figure): string {
  if (figure.picture !== null) return named(say('preview.leftOut.gone', { number }), plain(figure.caption));
  return named(say('preview.leftOut.waits', { number }), figure.awaits || plain(figure.caption));
}

function shows(figure: Figure, picture: Picture): string {
  return plain(figure.caption) || picture.fileName;
}

function named(what: string, name: string): string {
  const told = name.replace(/\s+/g, ' ').trim();
  return told === '' ? `${what}.` : `${what}: ${told.length > 120 ? `${told.slice(0, 119)}…` : told}`;
}

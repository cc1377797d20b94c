import type { Article, Embed, Figure } from '../article/index.ts';
import type { CreditStyle } from '../credits/index.ts';
import type { Picture } from '../picture/index.ts';
import type { CheckCode, Finding } from './finding.ts';
import type { Passage } from './passages.ts';

/** A figure with its number in the article, and its picture where it is there. */
export interface NumberedFigure {
  figure: Figure;
  /** Counts from 1, as in `Picture 2`. */
  number: number;
  picture: Picture | undefined;
}

/** The still picture of an embed. */
export interface Still {
  embed: Embed;
  /** Its record; undefined where the library has none, and then it is not printed. */
  picture: Picture | undefined;
}

/** What has to be known beside an article and its pictures. */
export interface Circumstances {
  /** The moment of checking, ISO 8601, for embargoes and rights; where it is null, they are not looked at. */
  now: string | null;
  /** How often other articles use pictures that may only be used so often, by hash. */
  elsewhere: ReadonlyMap<string, number>;
  /** How this desk credits pictures. */
  credits: CreditStyle;
}

/** What a check looks at, put together once for all of them. */
export interface Copy extends Circumstances {
  article: Article;
  figures: NumberedFigure[];
  /** The stills of embeds, which are printed as figures are. */
  stills: Still[];
  /** Every text of the article, in reading order. */
  passages: Passage[];
}

/** One thing that must hold before an article is published. */
export interface Check {
  /** What it can find. */
  codes: CheckCode[];
  find(copy: Copy): Finding[];
  /** What to say when it found nothing: `Headings in order`. Null when there was nothing to look at. */
  passed?(copy: Copy): string | null;
}

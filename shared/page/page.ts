import type { Article } from '../article/index.ts';
import type { CreditStyle } from '../credits/index.ts';
import type { HouseStyle } from '../house/index.ts';
import type { Cut, Picture, PictureFields, ShownType, Telling } from '../picture/index.ts';

/** A file the page needs beside it: a picture at one width, or as received. `path` is relative to the page. */
export interface PageFile {
  path: string;
  hash: string;
  /** What is shown of the picture; null for all of it, as the camera held it. */
  cut: Cut | null;
  /** Pixels across; null is the picture as received. */
  width: number | null;
  /** The kind of picture the file is. */
  type: ShownType;
  /** What the file says of itself: the picture's fields, under the words of the use it is made for. */
  fields: PictureFields;
  /** What it may say of where it comes from. */
  telling: Telling;
}

/** A page and what it needs: the same article, pictures and house style always give the same bytes. */
export interface Page {
  html: string;
  pictures: PageFile[];
  /** Font files the page names, by their path beside it: `fonts/` and the file's name in its Fontsource package. */
  fonts: string[];
  /** The pictures the page leaves out, in words an editor reads. */
  leftOut: string[];
}

/** Everything a page is made of. `pictures` holds the record of each picture the article uses, by hash. */
export interface PageInput {
  article: Article;
  pictures: ReadonlyMap<string, Picture>;
  house: HouseStyle;
  /** How this desk credits pictures; as Standfirst is shipped unless given. */
  credits?: CreditStyle;
  /** Whether pictures without a credit are printed all the same, because an editor said so; false leaves them out. */
  uncredited?: boolean;
}

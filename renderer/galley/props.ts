import type { Ref } from 'react';
import type { Article } from '#shared/article/index.ts';
import type { DeskError } from '#shared/contract/index.ts';
import type { CreditStyle } from '#shared/credits/index.ts';
import type { Cut, Picture, Written } from '#shared/picture/index.ts';
import type { GalleyHandle } from './handle.ts';

/** What changed in the document. Reading the article costs the blocks that changed since the last reading. */
export interface GalleyChange {
  article(): Article;
  /** Whether only what the body says changed, as a key typed does it: no setting of a block, nothing of the head. */
  isTyping: boolean;
}

/** Where the editor is: the figure and the block of the selection, and the words in it when it is not empty. */
export interface GalleySelection {
  figure: string | null;
  block: string | null;
  words: number | null;
}

/** Something a check found, to be shown beside its block. */
export interface GalleyFinding {
  severity: 'block' | 'warn';
  title: string;
  /** It stands against the picture’s rights: the figure says it in words. */
  isRight?: boolean;
}

export interface GalleyProps {
  ref?: Ref<GalleyHandle>;
  /** The article to edit: another article object is another opening. The pictures may change at any time. */
  opened: { article: Article; pictures: ReadonlyMap<string, Picture> };
  /** How this desk credits pictures; as Standfirst is shipped unless given. */
  credits?: CreditStyle;
  /** The article as it was imported: what differs from it is shown in blue. */
  asRead: Article | null;
  readOnly?: boolean;
  /** What the checks found, by block id or by field of the head (`headline`, `byline`). */
  findings?: ReadonlyMap<string, readonly GalleyFinding[]>;
  /** Told of every change to the document, at once. */
  onChange(change: GalleyChange): void;
  /** Told what an editor wrote about a picture, also when undo or redo changed it. */
  onPictureEdit(hash: string, written: Written): void;
  /** Told when the selection came to another figure, block or number of words. */
  onSelection(selection: GalleySelection): void;
  /** Told right before many places are replaced at once. */
  onReplaceAll(): void;
  /** Asked to open the credit field of a figure. */
  onAskCredit(figureId: string): void;
  /** Asked to open the alternative text of a figure. */
  onAskAlt(figureId: string): void;
  /** Told of what went wrong with a drop or a paste. */
  onProblem(error: DeskError | Error): void;
  /**
   * Takes a file into the library when its turn comes. Null when it was refused or stopped, which whoever takes it in
   * tells, and when by then it is not wanted any more.
   */
  takeIn(file: File, isWanted?: () => boolean): Promise<Picture | null>;
  pictureAddress(hash: string, rendition: 'thumb' | 'screen' | 'original', cut?: Cut | null): string;
}

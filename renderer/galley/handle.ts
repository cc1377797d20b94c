import type { Article, Figure, Head } from '#shared/article/index.ts';
import type { CommandId } from '#shared/commands/index.ts';
import type { Picture, PictureFields, Rights, Shape } from '#shared/picture/index.ts';

/** A stretch of the document, by the places of its ends; the head is the one that moves. */
export interface GalleyRange {
  anchor: number;
  head: number;
}

/** A change of a figure, of what an editor wrote about its picture, or of both. */
export interface FigureChange {
  id: string;
  figure?: Partial<Omit<Figure, 'id'>>;
  /** All edited fields of its picture. */
  edited?: PictureFields;
}

/** What the rest of the workstation may ask of the galley. Every change made through it is undone by the same Undo. */
export interface GalleyHandle {
  /** Runs an editing command (`edit.*`, `insert.*`, `format.*`); false where it does not apply now. */
  run(command: CommandId): boolean;
  /** Whether a command applies at the selection. */
  can(command: CommandId): boolean;
  /** Whether a format holds at the selection, for pressed buttons. */
  isActive(command: CommandId): boolean;
  /** Changes the head: from the inspector as from the page. Keystrokes in one field join into one undo step. */
  setHead(change: Partial<Head>): void;
  /** Changes a figure of the body or of a gallery. */
  setFigure(id: string, change: Partial<Omit<Figure, 'id'>>): void;
  /** Sets what an editor wrote about a picture: all edited fields at once, and the rights where given. */
  editPicture(hash: string, edited: PictureFields, rights?: Rights): void;
  /** Sets how a picture is turned and cropped. */
  shapePicture(hash: string, shape: Shape): void;
  /** Changes figures, and what is written about their pictures, all as one step that Undo takes back. */
  changeFigures(changes: readonly FigureChange[]): void;
  /** Takes files in where the selection is: into a waiting frame if one is selected, else as new figures. */
  takeIn(files: readonly File[]): Promise<void>;
  /** Fills a waiting frame, or replaces the picture of a figure. */
  placePicture(figureId: string, picture: Picture): void;
  /** Replaces words where they first occur in a block; false where they do not. */
  replaceText(block: string, from: string, to: string): boolean;
  /** Makes the whole article another state of it, as one step that Undo undoes; what both have in common is left alone. */
  takeArticle(article: Article): void;
  /** Makes the article what another hand made of it: the caret stays in its words, and Undo knows nothing of it. */
  followArticle(article: Article): void;
  /** Where the selection begins and ends, to be put back after the window was loaded anew; null while nothing is open. */
  selection(): GalleyRange | null;
  /** Puts the selection back, as near as the document now allows, scrolls to it and moves the focus there. */
  select(range: GalleyRange): void;
  /** Selects a figure, scrolls to it and moves the focus there. */
  selectFigure(id: string): void;
  /** Scrolls to a block and puts the caret in it. */
  goToBlock(id: string): void;
  /** Puts the caret in a part of the head that stands on the page. */
  goToHead(field: 'kicker' | 'headline' | 'standfirst'): void;
  focus(): void;
}

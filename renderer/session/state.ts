import type { Article } from '#shared/article/index.ts';
import type { Opened } from '#shared/contract/index.ts';
import type { Picture, Written } from '#shared/picture/index.ts';
import type { CallOptions } from '../desk/index.ts';
import type { GalleyHandle } from '../galley/index.ts';
import type { Saving } from './keeper.ts';
import type { Sides } from './sides.ts';

/** The open article and what is known of it. */
export interface Session {
  /** The article as it was opened: what a galley starts from. A new object is a new opening. */
  opened: Opened | null;
  /** The id of an article that is being read from disk. */
  opening: string | null;
  /** The article as it stands, a moment behind the typing. */
  article: Article | null;
  /** The record of every picture the article uses, and of those taken in since. */
  pictures: ReadonlyMap<string, Picture>;
  saving: Saving;
  /** Set where another window, program or computer changed the article too, and the editor has to choose. */
  sides: Sides | null;
  /** What came onto the screen by itself, and when (milliseconds since 1970): what another hand saved, or words that were held. */
  news: { what: 'followed' | 'regained'; at: number } | null;
  galley: GalleyHandle | null;
  /** The id of the figure selected in the galley. */
  selectedFigure: string | null;
  /** How many words are selected there; null for a mere caret. */
  selectedWords: number | null;
}

/** What can be done about an article that another window, program or computer changed too. */
export interface Choices {
  /** Looks at the file again. @param saved the state it was saved as, where that is known @throws DeskError */
  look(saved?: string): Promise<void>;
  /** Looks for what sync programs left beside the file. @throws DeskError */
  lookForCopies(): Promise<void>;
  /** Of two versions, writes mine. @throws DeskError where it is not on disk; a third version is asked about */
  keepMine(): Promise<void>;
  /** Of two versions, takes theirs onto the galley, where Undo brings mine back. @throws DeskError */
  takeTheirs(): Promise<void>;
  /** Makes an article of its own of one of two versions: of mine, which the window goes on with, or of a sync program's copy. @throws DeskError */
  keepBoth(): Promise<Opened | null>;
  /** Takes a choice back: the article is open again, as this window had it, and the editor is asked once more. @throws DeskError */
  askAgain(sides: Sides): Promise<void>;
  /** Writes the article though its file is gone. @throws DeskError */
  putBack(): Promise<void>;
}

/** What can be done with the open article. */
export interface SessionActions extends Choices {
  /**
   * Opens an article of the library, once what is open is on disk.
   * @throws DeskError when the open one could not be saved (it stays open), or the other could not be read
   */
  open(id: string): Promise<void>;
  /** Shows an article the desk has just opened: a new one, an imported one. @throws DeskError as `open` */
  show(opened: Opened): Promise<void>;
  /** Lets go of the open article. @throws DeskError when it could not be saved */
  close(): Promise<void>;
  /** Lets go of it though it is not on disk: the editor said so. */
  abandon(): void;
  /**
   * The galley changed; `read` gives the article as it then is, and is only called when somebody wants it.
   * @param isTyping whether only words were typed: what shows the article may then wait for a pause
   */
  changed(read: () => Article, isTyping: boolean): void;
  /** Keeps the article on show close behind the typing, until what it gives is called. */
  followClosely(): () => void;
  /** The article as it stands at this moment; null when none is open. */
  latest(): Article | null;
  /** Holds what is not on disk in the window's own storage, now. */
  hold(): void;
  /** Writes what is not yet on disk, pictures' fields too. @throws DeskError */
  save(): Promise<void>;
  /** Takes a picture into the library. @throws DeskError */
  takeIn(file: File, options?: CallOptions): Promise<Picture>;
  /** Hears of the records of pictures the article is about to use. */
  know(pictures: readonly Picture[]): void;
  /** Looks at what is written about pictures, where the article uses them and nothing is being written about them here. @throws DeskError */
  lookAtPictures(hashes: readonly string[]): Promise<void>;
  /** Sets what an editor wrote about a picture. */
  editPicture(hash: string, written: Written): void;
  useGalley(galley: GalleyHandle | null): void;
  /** The selection in the galley came to another figure, or to another number of words. */
  select(figure: string | null, words: number | null): void;
}

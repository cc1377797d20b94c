import type { Editor } from '@tiptap/core';
import type { FigureBoard } from './blocks/figure/board.ts';
import type { ChromeStore } from './chrome/state.ts';
import type { galleyCommands } from './commands/index.ts';
import type { HistoryJoins } from './history/joins.ts';
import type { GalleyProps } from './props.ts';

/** What the parts of the galley know of the world around them. */
export interface Surroundings {
  /** The component's properties as they are now. */
  props(): GalleyProps;
  /** The figures on the page. */
  figures: FigureBoard;
  /** What React draws beside and over the text. */
  chrome: ChromeStore;
}

export type Commands = ReturnType<typeof galleyCommands>;

/** An article open for editing. */
export interface OpenGalley extends Surroundings {
  editor: Editor;
  joins: HistoryJoins;
  commands: Commands;
}

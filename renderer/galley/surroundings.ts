import type { FigureBoard } from './blocks/figure/board.ts';
import type { ChromeStore } from './chrome/state.ts';
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

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HeadRest } from '../convert/to-document.ts';

/** A place on the sheet, in pixels from its upper left corner. */
export interface Spot {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** What stands beside or over the text, drawn by React; none of it changes while the editor types. */
export interface Chrome {
  head: HeadRest;
  /** The element the byline row draws itself in. */
  bylineHost: HTMLElement | null;
  /** The block the pointer is over, for the handle and the + beside it. */
  beside: { pos: number; spot: Spot } | null;
  /** The toolbar over the selection. */
  toolbar: { kind: 'text' | 'block' | 'table'; spot: Spot } | null;
  /** Whether the toolbar shows the field for a link's address. */
  linking: boolean;
  /** The menu that a / opened. */
  slash: { query: string; spot: Spot; chosen: number } | null;
  /** Whether find and replace is open. */
  finding: boolean;
  /** Where a dragged block would land. */
  landing: Spot | null;
}

export type ChromeStore = StoreApi<Chrome>;

/** The chrome of an article just opened. */
export function createChrome(head: HeadRest): ChromeStore {
  return createStore<Chrome>(() => ({
    head,
    bylineHost: null,
    beside: null,
    toolbar: null,
    linking: false,
    slash: null,
    finding: false,
    landing: null,
  }));
}

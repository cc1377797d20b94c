import type { EditorView } from '@tiptap/pm/view';
import type { Spot } from './state.ts';

/** The sheet the editor stands on: what floats over the text is placed from its upper left corner. */
export function sheetOf(view: EditorView): HTMLElement {
  return view.dom.closest<HTMLElement>('.proof') ?? view.dom;
}

/** A rectangle of the window as a place on the sheet. */
export function spotOf(view: EditorView, rect: Pick<DOMRect, 'top' | 'left' | 'right' | 'bottom'>): Spot {
  const sheet = sheetOf(view).getBoundingClientRect();
  return {
    top: rect.top - sheet.top,
    left: rect.left - sheet.left,
    width: rect.right - rect.left,
    height: rect.bottom - rect.top,
  };
}

/** Where the text between two positions stands. */
export function spotOfRange(view: EditorView, from: number, to: number): Spot {
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  const oneLine = end.top < start.bottom;
  return spotOf(view, {
    top: start.top,
    bottom: Math.max(end.bottom, start.bottom),
    left: oneLine ? start.left : Math.min(start.left, end.left),
    right: oneLine ? end.right : Math.max(start.left, end.right),
  });
}

import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { firstBlock } from '../convert/to-article.ts';
import { spotOf } from './spot.ts';
import type { Spot } from './state.ts';

/** A gap between two blocks of the body: where it is in the document, and where on the sheet. */
export interface Gap {
  pos: number;
  spot: Spot;
}

/** The elements of the document's blocks, in order; a cursor ProseMirror draws between two is none of them. */
function elements(view: EditorView): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const child of view.dom.children) {
    if (child instanceof HTMLElement && child.classList.contains('blk')) found.push(child);
  }
  return found;
}

/** The gap nearest to a height in the window. */
export function gapAt(view: EditorView, clientY: number): Gap | null {
  const { doc } = view.state;
  const blocks = elements(view);
  let pos = 0;
  for (let at = 0; at < doc.childCount; at++) {
    const rect = blocks[at]?.getBoundingClientRect();
    if (rect === undefined) return null;
    if (at >= firstBlock && clientY < (rect.top + rect.bottom) / 2) return { pos, spot: line(view, rect, rect.top) };
    pos += doc.child(at).nodeSize;
  }
  const last = blocks.at(-1)?.getBoundingClientRect();
  return last === undefined ? null : { pos, spot: line(view, last, last.bottom) };
}

function line(view: EditorView, { left, right }: DOMRect, y: number): Spot {
  return spotOf(view, { top: y, bottom: y, left, right });
}

/** The block of the body an element of the page belongs to. */
export function blockAtElement(
  view: EditorView,
  target: EventTarget | null,
): { node: Node; pos: number; index: number; dom: HTMLElement } | null {
  if (!(target instanceof Element)) return null;
  let dom = target.closest<HTMLElement>('.blk');
  while (dom !== null && dom.parentElement !== view.dom) dom = dom.parentElement?.closest<HTMLElement>('.blk') ?? null;
  if (dom === null) return null;
  const { doc } = view.state;
  const index = elements(view).indexOf(dom);
  if (index < firstBlock || index >= doc.childCount) return null;
  let pos = 0;
  for (let at = 0; at < index; at++) pos += doc.child(at).nodeSize;
  return { node: doc.child(index), pos, index, dom };
}

/** The id of the figure a pointer is over, in the body or in a gallery. */
export function figureBlockAt(view: EditorView, event: MouseEvent): string | null {
  const figure = event.target instanceof Element ? event.target.closest('.fig') : null;
  if (!(figure instanceof HTMLElement) || !view.dom.contains(figure)) return null;
  const inside = view.posAtDOM(figure.querySelector('.cap') ?? figure, 0);
  const node = view.state.doc.resolve(inside).parent;
  return node.type.name === 'figure' ? node.attrs.id : null;
}

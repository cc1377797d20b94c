import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Selection } from '@tiptap/pm/state';
import { NodeSelection } from '@tiptap/pm/state';
import { firstBlock } from '../convert/to-article.ts';

/** A block of the body: its node, where it starts, and its place among the document's children. */
export interface Place {
  node: Node;
  pos: number;
  index: number;
}

/** Where the body starts: behind the byline. */
export function bodyStart(doc: Node): number {
  let pos = 0;
  for (let at = 0; at < firstBlock; at++) pos += doc.child(at).nodeSize;
  return pos;
}

/** The block of the body a position lies in; null in the head. */
export function blockAround($pos: ResolvedPos): Place | null {
  const index = $pos.index(0);
  if (index < firstBlock || index >= $pos.doc.childCount) return null;
  return { node: $pos.doc.child(index), pos: $pos.posAtIndex(index, 0), index };
}

/** The block of the body the selection starts in; null in the head. */
export function blockOfSelection(selection: Selection): Place | null {
  return blockAround(selection.$from);
}

/** The figure of the selection: the one selected, or the one whose caption holds the caret. */
export function figureOfSelection(selection: Selection): { node: Node; pos: number } | null {
  if (selection instanceof NodeSelection && selection.node.type.name === 'figure') {
    return { node: selection.node, pos: selection.from };
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === 'figure') return { node, pos: $from.before(depth) };
  }
  return null;
}

/** Finds a block of the body by its id. */
export function blockById(doc: Node, id: string): Place | null {
  let pos = 0;
  for (let index = 0; index < doc.childCount; index++) {
    const node = doc.child(index);
    if (index >= firstBlock && node.attrs.id === id) return { node, pos, index };
    pos += node.nodeSize;
  }
  return null;
}

/** Finds a figure of the body or of a gallery by its id. */
export function figureById(doc: Node, id: string): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null;
  forEachFigure(doc, (node, pos) => {
    if (node.attrs.id === id) found = { node, pos };
  });
  return found;
}

/** Calls `visit` for every figure in reading order, those of galleries among them. */
export function forEachFigure(doc: Node, visit: (figure: Node, pos: number) => void): void {
  doc.forEach((block, pos) => {
    if (block.type.name === 'figure') visit(block, pos);
    else if (block.type.name === 'gallery') {
      block.forEach((child, offset) => {
        if (child.type.name === 'figure') visit(child, pos + 1 + offset);
      });
    }
  });
}

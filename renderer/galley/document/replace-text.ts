import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { blockById, figureById } from './places.ts';

/** Stands for what is no character, so that positions in the text are positions in the document. */
const other = '\ufffc';

/** Replaces words where they first occur in a block or a figure; null where they do not. What stays keeps its style. */
export function replaceText(state: EditorState, id: string, from: string, to: string): Transaction | null {
  const place = blockById(state.doc, id) ?? figureById(state.doc, id);
  const start = place === null || from === '' ? null : positionOf(place.node, place.pos, from);
  if (start === null) return null;
  let same = 0;
  while (same < Math.min(from.length, to.length) && from[same] === to[same]) same++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - same && from.at(-1 - end) === to.at(-1 - end)) end++;
  return state.tr.insertText(to.slice(same, to.length - end), start + same, start + from.length - end);
}

function positionOf(node: Node, pos: number, words: string): number | null {
  if (node.isTextblock) {
    const at = node.textBetween(0, node.content.size, other, other).indexOf(words);
    return at < 0 ? null : pos + 1 + at;
  }
  let found: number | null = null;
  node.forEach((child, offset) => {
    found ??= positionOf(child, pos + 1 + offset, words);
  });
  return found;
}

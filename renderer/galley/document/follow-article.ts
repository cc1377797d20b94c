import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Article } from '#shared/article/index.ts';
import { toDocument } from '../convert/to-document.ts';
import { differing, widthOf } from './differing.ts';

/**
 * A transaction that follows what another hand made of the article: as little as possible is replaced, so that the
 * caret stays in its words, and it is no step of this editor's, so that Undo goes on undoing their own. Null where
 * nothing differs.
 */
export function followArticle(state: EditorState, article: Article): Transaction | null {
  const { doc, schema } = state;
  const wanted = schema.nodeFromJSON(toDocument(article));
  if (doc.eq(wanted)) return null;
  const transaction = state.tr.setMeta('addToHistory', false);
  const { start, end } = differing(doc, wanted);
  const before = doc.children.slice(start, doc.childCount - end);
  const after = wanted.children.slice(start, wanted.childCount - end);
  const from = widthOf(doc, 0, start);
  if (before.length === after.length) {
    // The last first: what stands before it keeps its place.
    for (const [at, node] of [...before.entries()].reverse()) {
      const now = after[at];
      if (now !== undefined) followNode(transaction, from + widthOf(doc, start, start + at), node, now);
    }
  } else transaction.replaceWith(from, widthOf(doc, 0, doc.childCount - end), after);
  return transaction.setDocAttribute('head', wanted.attrs['head']);
}

/** Makes one node another; where both are a text of the same kind, only the stretch that differs. */
function followNode(transaction: Transaction, pos: number, node: Node, now: Node): void {
  const at = node.content.findDiffStart(now.content);
  const ends = node.content.findDiffEnd(now.content);
  if (node.eq(now)) return;
  if (!node.isTextblock || !node.sameMarkup(now) || at === null || ends === null) {
    transaction.replaceWith(pos, pos + node.nodeSize, now);
    return;
  }
  // Where letters repeat, what is alike at both ends may overlap.
  const overlap = Math.max(0, at - Math.min(ends.a, ends.b));
  transaction.replace(pos + 1 + at, pos + 1 + ends.a + overlap, now.slice(at, ends.b + overlap));
}

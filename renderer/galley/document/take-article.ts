import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Article } from '#shared/article/index.ts';
import { toDocument } from '../convert/to-document.ts';
import { differing, widthOf } from './differing.ts';

/**
 * A transaction that makes the document another state of the article, as a step of its own in the history. Only the
 * blocks between the first and the last that differ are replaced; null where nothing differs.
 */
export function takeArticle(state: EditorState, article: Article): Transaction | null {
  const { doc, schema } = state;
  const wanted = schema.nodeFromJSON(toDocument(article));
  if (doc.eq(wanted)) return null;
  const { start, end } = differing(doc, wanted);
  const transaction = closeHistory(state.tr);
  transaction.replaceWith(
    widthOf(doc, 0, start),
    widthOf(doc, 0, doc.childCount - end),
    wanted.children.slice(start, wanted.childCount - end),
  );
  transaction.setDocAttribute('head', wanted.attrs['head']);
  const changed = transaction.doc.resolve(widthOf(transaction.doc, 0, start));
  return transaction.setSelection(TextSelection.near(changed)).scrollIntoView();
}

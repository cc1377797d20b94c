import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Head } from '#shared/article/index.ts';
import { toPlainContent } from '../convert/inline.ts';
import { toHead } from '../convert/to-article.ts';
import { type HeadRest, type WrittenField, writtenFields } from '../convert/to-document.ts';

/** The fields of a change that differ from what the head says. */
export function changedFields(doc: Node, change: Partial<Head>): (keyof Head)[] {
  const head = toHead(doc);
  const names = Object.keys(head) as (keyof Head)[];
  return names.filter((name) => name in change && JSON.stringify(change[name]) !== JSON.stringify(head[name]));
}

/** A transaction that changes the head; null when it says so already. */
export function setHead(state: EditorState, change: Partial<Head>): Transaction | null {
  const fields = changedFields(state.doc, change);
  if (fields.length === 0) return null;
  const transaction = state.tr;
  for (const field of [...writtenFields].reverse()) {
    const text = change[field];
    if (text !== undefined && fields.includes(field)) replaceField(transaction, field, text);
  }
  const { kicker: _kicker, headline: _headline, standfirst: _standfirst, ...unwritten } = change;
  if (fields.some((field) => field in unwritten)) {
    const rest: HeadRest = state.doc.attrs.head;
    transaction.setDocAttribute('head', { ...rest, ...unwritten });
  }
  return transaction;
}

/** Where the text of a written field starts. */
export function fieldStart(doc: Node, field: WrittenField): number {
  let pos = 0;
  for (let at = 0; at < writtenFields.indexOf(field); at++) pos += doc.child(at).nodeSize;
  return pos + 1;
}

function replaceField(transaction: Transaction, field: WrittenField, text: string): void {
  const { doc } = transaction;
  const start = fieldStart(doc, field);
  const node = doc.child(writtenFields.indexOf(field));
  const content = Fragment.fromArray(toPlainContent(text).map((json) => doc.type.schema.nodeFromJSON(json)));
  transaction.replaceWith(start, start + node.content.size, content);
}

/** Whether a change of the document touched the head. */
export function headChanged(before: Node, after: Node): boolean {
  return before.attrs.head !== after.attrs.head || writtenFields.some((_, at) => before.child(at) !== after.child(at));
}

import type { Node } from '@tiptap/pm/model';
import { type Command, Selection } from '@tiptap/pm/state';
import type { GalleySchema } from '../schema/names.ts';

/** Where the caret is in a list: the item, its place among its fellows, and how deep the item lies. */
function itemOf(selection: Selection) {
  const { $from } = selection;
  if ($from.parent.type.name !== 'listText') return null;
  const depth = $from.depth - 1;
  return { depth, index: $from.index(depth - 1), item: $from.node(depth), list: $from.node(depth - 1) };
}

/** Enter: a new entry; in an empty one, out of the list by one level. */
export const splitItem: Command = (state, dispatch) => {
  const place = itemOf(state.selection);
  if (place === null || !state.selection.$from.sameParent(state.selection.$to)) return false;
  if (place.item.childCount === 1 && place.item.child(0).content.size === 0) return outdentItem(state, dispatch);
  if (dispatch !== undefined) {
    const transaction = state.tr.deleteSelection();
    dispatch(transaction.split(transaction.selection.from, 2).scrollIntoView());
  }
  return true;
};

/** Tab: puts the entry under the one before it. */
export const indentItem: Command = (state, dispatch) => {
  const place = itemOf(state.selection);
  if (place === null || place.index === 0) return false;
  if (dispatch === undefined) return true;
  const { nodes }: GalleySchema = state.schema;
  const { list, item, index, depth } = place;
  const { $from } = state.selection;
  const before = list.child(index - 1);
  const under = before.maybeChild(1);
  const nested =
    under === null
      ? nodes.list.create({ id: null, ordered: list.attrs.ordered }, item)
      : under.copy(under.content.addToEnd(item));
  const joined = before.type.create(before.attrs, [before.child(0), nested]);
  const from = $from.before(depth) - before.nodeSize;
  const transaction = state.tr.replaceWith(from, $from.after(depth), joined);
  // The entry is the last of the list under its neighbour, so it keeps its distance from that list's end.
  const fromEnd = $from.end(depth) - $from.pos;
  const end = from + joined.nodeSize - 1 - 1 - 1;
  dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(end - fromEnd))).scrollIntoView());
  return true;
};

/** Shift+Tab: takes the entry out by one level; the entries after it go under it. From the first level it leaves the list. */
export const outdentItem: Command = (state, dispatch) => {
  const place = itemOf(state.selection);
  if (place === null) return false;
  if (dispatch === undefined) return true;
  const { nodes }: GalleySchema = state.schema;
  const { list, item, index, depth } = place;
  const { $from } = state.selection;
  const before = list.children.slice(0, index);
  const after = list.children.slice(index + 1);
  const ownList = item.maybeChild(1);
  const inner = $from.node(depth - 2);
  const offset = $from.parentOffset;
  if (inner.type.name === 'listItem') {
    const followers = [...(ownList?.children ?? []), ...after];
    const under = followers.length === 0 ? [] : [list.type.create((ownList ?? list).attrs, followers)];
    const kept = before.length === 0 ? [] : [list.type.create(list.attrs, before)];
    const parent = inner.type.create(inner.attrs, [inner.child(0), ...kept]);
    const moved = item.type.create(item.attrs, [item.child(0), ...under]);
    const start = $from.before(depth - 2);
    const transaction = state.tr.replaceWith(start, $from.after(depth - 2), [parent, moved]);
    const caret = start + parent.nodeSize + 2 + offset;
    dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(caret))).scrollIntoView());
    return true;
  }
  const { id, ordered } = list.attrs;
  const parts: Node[] = [];
  if (before.length > 0) parts.push(list.type.create({ id, ordered }, before));
  const paragraphAt = parts.reduce((size, part) => size + part.nodeSize, 0);
  parts.push(nodes.paragraph.create({ id: before.length > 0 ? null : id }, item.child(0).content));
  if (ownList !== null) parts.push(ownList);
  if (after.length > 0) parts.push(list.type.create({ id: null, ordered }, after));
  const start = $from.before(depth - 1);
  const transaction = state.tr.replaceWith(start, $from.after(depth - 1), parts);
  const caret = start + paragraphAt + 1 + offset;
  dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(caret))).scrollIntoView());
  return true;
};

/** Backspace at the start of an entry takes it out by one level. */
export const backspaceInItem: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  return empty && $from.parentOffset === 0 && outdentItem(state, dispatch);
};

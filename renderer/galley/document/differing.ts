import type { Node } from '@tiptap/pm/model';

/** How many children two documents have in common at their start and at their end. */
export function differing(one: Node, other: Node): { start: number; end: number } {
  const most = Math.min(one.childCount, other.childCount);
  let start = 0;
  while (start < most && one.child(start).eq(other.child(start))) start++;
  let end = 0;
  const fromEnd = (doc: Node) => doc.child(doc.childCount - 1 - end);
  while (end < most - start && fromEnd(one).eq(fromEnd(other))) end++;
  return { start, end };
}

/** How far it is across some of a document's children. */
export function widthOf(doc: Node, from: number, to: number): number {
  return doc.children.slice(from, to).reduce((sum, child) => sum + child.nodeSize, 0);
}

import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { newId } from '#shared/article/index.ts';
import { changedRange } from './changed.ts';

/**
 * Keeps every block's id its own. Only what a transaction touched is looked at: the twins a split makes both touch it,
 * and what is pasted comes without ids.
 */
export function blockIds(): Plugin {
  return new Plugin({
    props: { transformPasted: (slice) => new Slice(withoutIds(slice.content), slice.openStart, slice.openEnd) },
    appendTransaction: (transactions, _before, state) => {
      const range = changedRange(transactions);
      if (range === null) return null;
      const from = Math.max(0, range.from - 1);
      const to = Math.min(state.doc.content.size, range.to + 1);
      const owners = new Map<string, { node: Node; pos: number }>();
      let change: Transaction | null = null;
      const rename = (pos: number) => {
        change ??= state.tr;
        change.setNodeAttribute(pos, 'id', newId());
      };
      state.doc.nodesBetween(from, to, (node, pos, parent) => {
        if (!hasId(node, parent)) return !node.isTextblock;
        const id: string | null = node.attrs.id;
        const owner = id === null ? undefined : owners.get(id);
        if (id === null) rename(pos);
        else if (owner === undefined) owners.set(id, { node, pos });
        else if (owner.node.content.size === 0 && node.content.size > 0) {
          // Enter at the start of a block puts an empty one before it: the words keep the id.
          rename(owner.pos);
          owners.set(id, { node, pos });
        } else rename(pos);
        return !node.isTextblock;
      });
      return change;
    },
  });
}

/** Whether a node is a block with an id; the list inside an entry of a list is not. */
function hasId(node: Node, parent: Node | null): boolean {
  return node.type.spec.attrs !== undefined && 'id' in node.type.spec.attrs && parent?.type.name !== 'listItem';
}

/** A copy of content whose blocks have no ids yet. */
export function withoutIds(content: Fragment): Fragment {
  const copies: Node[] = [];
  content.forEach((node) => {
    if (node.isText) copies.push(node);
    else if (node.attrs.id === undefined) copies.push(node.copy(withoutIds(node.content)));
    else copies.push(node.type.create({ ...node.attrs, id: null }, withoutIds(node.content), node.marks));
  });
  return Fragment.fromArray(copies);
}

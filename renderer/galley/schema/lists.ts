import { Node } from '@tiptap/core';
import { idAttribute } from './attributes.ts';

/** A list; the one inside an entry has no id of its own. */
export const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({ ...idAttribute, ordered: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  renderHTML: ({ node }) => [node.attrs.ordered === true ? 'ol' : 'ul', { class: 'blk list' }, 0],
});

/** An entry: its text, and the list under it if there is one. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'listText list?',
  selectable: false,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});

export const ListText = Node.create({
  name: 'listText',
  content: 'inline*',
  selectable: false,
  parseHTML: () => [{ tag: 'p', context: 'listItem/', priority: 60 }],
  renderHTML: () => ['p', 0],
});

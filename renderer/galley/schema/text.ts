import { Node } from '@tiptap/core';
import { idAttribute } from './attributes.ts';

export const Text = Node.create({ name: 'text', group: 'inline' });

/** A line break inside a paragraph. */
export const Break = Node.create({
  name: 'break',
  inline: true,
  group: 'inline',
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

export const Paragraph = Node.create({
  name: 'paragraph',
  // Before every other block: the one the schema falls back to.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => idAttribute,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', { class: 'blk para' }, 0],
});

export const Crosshead = Node.create({
  name: 'crosshead',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...idAttribute, level: { default: 1, rendered: false } }),
  parseHTML: () => [
    ...['h1', 'h2'].map((tag) => ({ tag, attrs: { level: 1 } })),
    ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
  ],
  renderHTML: ({ node }) => [
    node.attrs.level === 1 ? 'h2' : 'h3',
    { class: node.attrs.level === 1 ? 'blk crosshead' : 'blk crosshead minor' },
    0,
  ],
});

export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  atom: true,
  addAttributes: () => idAttribute,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['div', { class: 'blk divider' }, ['hr']],
});

import { Node } from '@tiptap/core';
import { say } from '#shared/messages/index.ts';
import { idAttribute } from './attributes.ts';

/** A box beside the copy: its title, then paragraphs and lists. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'factBoxTitle (paragraph | list)+',
  isolating: true,
  addAttributes: () => idAttribute,
  parseHTML: () => [{ tag: 'aside.facts' }],
  renderHTML: () => ['aside', { class: 'blk facts' }, 0],
});

export const FactBoxTitle = Node.create({
  name: 'factBoxTitle',
  content: 'inline*',
  marks: '',
  selectable: false,
  defining: true,
  parseHTML: () => [{ tag: 'h3.facts-title', priority: 60 }],
  renderHTML: () => ['h3', { class: 'facts-title', 'data-hint': say('galley.hint.title') }, 0],
});

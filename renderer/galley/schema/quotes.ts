import { Node } from '@tiptap/core';
import { say } from '#shared/messages/index.ts';
import { idAttribute } from './attributes.ts';

/** A passage quoted at length. */
export const BlockQuote = Node.create({
  name: 'blockQuote',
  group: 'block',
  content: 'quoteParagraph+',
  defining: true,
  addAttributes: () => idAttribute,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', { class: 'blk quote' }, 0],
});

export const QuoteParagraph = Node.create({
  name: 'quoteParagraph',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p', context: 'blockQuote/', priority: 60 }],
  renderHTML: () => ['p', 0],
});

/** A sentence lifted out of the copy, and whose it is. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'pullText attribution',
  defining: true,
  isolating: true,
  addAttributes: () => idAttribute,
  parseHTML: () => [{ tag: 'aside.pull' }],
  renderHTML: () => ['aside', { class: 'blk pull' }, 0],
});

export const PullText = Node.create({
  name: 'pullText',
  content: 'inline*',
  selectable: false,
  parseHTML: () => [{ tag: 'p', context: 'pullQuote/', priority: 60 }],
  renderHTML: () => ['p', { class: 'pull-text', 'data-hint': say('galley.hint.words') }, 0],
});

export const Attribution = Node.create({
  name: 'attribution',
  content: 'inline*',
  marks: '',
  selectable: false,
  parseHTML: () => [{ tag: 'footer', context: 'pullQuote/' }],
  renderHTML: () => ['footer', { class: 'attribution', 'data-hint': say('galley.hint.whose') }, 0],
});

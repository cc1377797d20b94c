import { Node } from '@tiptap/core';
import { isSafeAddress } from '#shared/article/index.ts';
import { sha256, z } from '#shared/schema/index.ts';
import { clipboardAttribute, idAttribute } from './attributes.ts';

const address = z.string().max(4_000).refine(isSafeAddress);

/** A pointer to another article or a video; its content is the title. */
export const Related = Node.create({
  name: 'related',
  group: 'block',
  content: 'inline*',
  marks: '',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...idAttribute,
    ...clipboardAttribute('kind', z.enum(['article', 'video']), 'article'),
    ...clipboardAttribute('href', address.nullable(), null),
  }),
  parseHTML: () => [{ tag: 'div.related' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, class: 'related' }, 0],
});

/** Something that lives elsewhere; its content is the title. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  content: 'inline*',
  marks: '',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...idAttribute,
    ...clipboardAttribute('href', address, ''),
    ...clipboardAttribute('still', sha256.nullable(), null),
  }),
  parseHTML: () => [{ tag: 'div.embed' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, class: 'embed' }, 0],
});

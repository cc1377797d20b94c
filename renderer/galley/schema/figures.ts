import { Node } from '@tiptap/core';
import { figureSchema } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { clipboardAttribute, idAttribute } from './attributes.ts';

const { picture, awaits, alt, size, credit } = figureSchema.shape;

/** A picture in its place; its content is the caption. The same node stands in the body and in a gallery. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...idAttribute,
    ...clipboardAttribute('picture', picture, null),
    ...clipboardAttribute('awaits', awaits, ''),
    ...clipboardAttribute('alt', alt, { kind: 'text', text: '' }),
    ...clipboardAttribute('size', size, 'column'),
    ...clipboardAttribute('credit', credit, null),
  }),
  parseHTML: () => [
    { tag: 'figure[data-picture]', contentElement: 'figcaption' },
    { tag: 'figure:not(.gallery)', getAttrs: waitingFrame, contentElement: captionOf },
    { tag: 'img', getAttrs: waitingFrame },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
});

/** A set of figures and the caption for the whole. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure* galleryCaption',
  isolating: true,
  addAttributes: () => idAttribute,
  parseHTML: () => [{ tag: 'div.gallery-block' }],
  renderHTML: () => ['div', { class: 'blk gallery-block' }, 0],
});

export const GalleryCaption = Node.create({
  name: 'galleryCaption',
  content: 'inline*',
  selectable: false,
  defining: true,
  parseHTML: () => [{ tag: 'p.gallery-caption', priority: 60 }],
  renderHTML: () => ['p', { class: 'gallery-caption', 'data-hint': say('galley.hint.galleryCaption') }, 0],
});

/** A picture from elsewhere is never loaded: its place is kept, with its name and its alternative text. */
function waitingFrame(element: HTMLElement) {
  const image = element instanceof HTMLImageElement ? element : element.querySelector('img');
  if (image === null) return element.tagName === 'FIGURE' ? null : false;
  const source = image.getAttribute('src') ?? '';
  const name = source.startsWith('data:') || source.startsWith('blob:') ? '' : source.slice(0, 4_000);
  return { awaits: name, alt: { kind: 'text', text: (image.getAttribute('alt') ?? '').slice(0, 100_000) } };
}

function captionOf(element: globalThis.Node): HTMLElement {
  const caption = element instanceof HTMLElement ? element.querySelector('figcaption') : null;
  return caption ?? document.createElement('figcaption');
}

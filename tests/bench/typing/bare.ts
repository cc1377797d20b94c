import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { longArticle } from '../article.ts';
import { bareHtml } from './bare-html.ts';

/** A figure as plain as TipTap makes one: a picture over a caption. */
const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ src: { default: '' } }),
  parseHTML: () => [{ tag: 'figure', contentElement: 'figcaption' }],
  renderHTML: ({ node }) => ['figure', {}, ['img', { src: node.attrs['src'], alt: '' }], ['figcaption', {}, 0]],
});

const address = new URL(window.location.href);
const html = bareHtml(
  longArticle(Number(address.searchParams.get('words'))),
  address.searchParams.get('picture') ?? '',
);
const place = document.createElement('div');
document.body.append(place);

if (address.searchParams.get('editor') === 'tiptap') {
  new Editor({ element: place, extensions: [StarterKit, Figure], content: html });
} else {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  place.append(...parsed.body.childNodes);
  place.contentEditable = 'true';
}

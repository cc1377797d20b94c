import { Mark } from '@tiptap/core';
import { isSafeAddress, type MarkType } from '#shared/article/index.ts';

/** A link; an address that could run code is never taken, neither from the clipboard nor from a field. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? '';
        return href !== '' && href.length <= 4_000 && isSafeAddress(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes.href, rel: 'noopener' }, 0],
});

interface Dress {
  /** The element, and its class where it has one. */
  tag: string;
  /** Other elements the clipboard says it with. */
  also: string[];
}

const dresses: Record<MarkType, Dress> = {
  bold: { tag: 'strong', also: ['b'] },
  italic: { tag: 'em', also: ['i'] },
  strike: { tag: 's', also: ['del', 'strike'] },
  subscript: { tag: 'sub', also: [] },
  superscript: { tag: 'sup', also: [] },
  smallCaps: { tag: 'span.small-caps', also: [] },
};

function style(name: MarkType) {
  const { tag, also } = dresses[name];
  const [element = tag, className] = tag.split('.');
  return Mark.create({
    name,
    parseHTML: () => [tag, ...also].map((way) => ({ tag: way })),
    renderHTML: () => [element, className === undefined ? {} : { class: className }, 0],
  });
}

/** Every style of text, outermost first. */
export const marks = [
  Link,
  style('bold'),
  style('italic'),
  style('strike'),
  style('subscript'),
  style('superscript'),
  style('smallCaps'),
];

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
  tag: string;
  /** Other tags, and styles, the clipboard says it with. */
  also: string[];
  className?: string;
}

const dresses: Record<MarkType, Dress> = {
  bold: { tag: 'strong', also: ['b', 'font-weight=bold', 'font-weight=700', 'font-weight=600'] },
  italic: { tag: 'em', also: ['i', 'font-style=italic'] },
  strike: { tag: 's', also: ['del', 'strike', 'text-decoration=line-through'] },
  subscript: { tag: 'sub', also: [] },
  superscript: { tag: 'sup', also: [] },
  smallCaps: { tag: 'span', also: ['font-variant=small-caps'], className: 'small-caps' },
};

function style(name: MarkType) {
  const { tag, also, className } = dresses[name];
  return Mark.create({
    name,
    parseHTML: () => [
      // Google Docs wraps all it copies in a <b> that is not bold.
      { tag: className === undefined ? tag : `${tag}.${className}` },
      ...also.map((way) =>
        way.includes('=')
          ? { style: way }
          : {
              tag: way,
              getAttrs: (element: HTMLElement) => (element.style.fontWeight === 'normal' ? false : null),
            },
      ),
    ],
    renderHTML: () => [tag, className === undefined ? {} : { class: className }, 0],
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

import { Node } from '@tiptap/core';
import { say } from '#shared/messages/index.ts';

/** The whole article as one document, so that one Undo covers everything. What the page does not show is in `head`. */
export const ArticleDocument = Node.create({
  name: 'doc',
  topNode: true,
  content: 'kicker headline standfirst byline block*',
  addAttributes: () => ({ head: { default: null, rendered: false } }),
});

/** A part of the head that is edited in place: one line, no styles. */
function headField(name: 'kicker' | 'headline' | 'standfirst', tag: string, className: string) {
  return Node.create({
    name,
    content: 'inline*',
    marks: '',
    defining: true,
    isolating: true,
    selectable: false,
    parseHTML: () => [{ tag: `${tag}[data-head="${name}"]` }],
    renderHTML: () => {
      const words = say(`galley.${name}`);
      return [tag, { class: `blk ${className}`, 'data-head': name, 'data-tag': words, 'data-hint': words }, 0];
    },
  });
}

export const Kicker = headField('kicker', 'p', 'kick');
export const Headline = headField('headline', 'h1', 'head');
export const Standfirst = headField('standfirst', 'p', 'stand');

/** The row of names, date and place. What it shows is in the document's `head`; the row only holds the place. */
export const BylineRow = Node.create({
  name: 'byline',
  atom: true,
  selectable: false,
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-head="byline"]' }],
  renderHTML: () => ['div', { class: 'blk byl', 'data-head': 'byline', 'data-tag': say('galley.byline') }],
});

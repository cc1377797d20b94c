import type { FactBox, List, ListItem } from '../../article/index.ts';
import { escapeText } from '../escape.ts';
import type { Forme } from '../forme.ts';
import { hasWords, inlineHtml } from '../inline.ts';
import { paragraphHtml } from './copy.ts';

export function listHtml(forme: Forme, { id, ordered, items }: List): string {
  const entries = itemsHtml(items);
  if (entries === '') return '';
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}${forme.anchor(id)}>\n${entries}</${tag}>\n`;
}

function itemsHtml(items: ListItem[]): string {
  let html = '';
  for (const { text, nested } of items) {
    const entries = nested === null ? '' : itemsHtml(nested.items);
    const tag = nested?.ordered ? 'ol' : 'ul';
    const under = entries === '' ? '' : `\n<${tag}>\n${entries}</${tag}>\n`;
    if (under !== '' || hasWords(text)) html += `<li>${inlineHtml(text)}${under}</li>\n`;
  }
  return html;
}

/** A box beside the copy, under its title. */
export function factBoxHtml(forme: Forme, { id, title, blocks }: FactBox): string {
  const anchor = forme.anchor(id);
  const level = forme.crossheadLevel(2);
  const heading = hasWords(title) ? `<h${level}>${escapeText(title)}</h${level}>\n` : '';
  const content = blocks
    .map((block) => (block.type === 'paragraph' ? paragraphHtml(forme, block) : listHtml(forme, block)))
    .join('');
  return heading + content === '' ? '' : `<aside${anchor} class="box">\n${heading}${content}</aside>\n`;
}

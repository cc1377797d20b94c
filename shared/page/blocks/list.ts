import type { FactBox, List, ListItem } from '../../article/index.ts';
import type { Forme } from '../forme.ts';
import { hasWords, inlineHtml } from '../inline.ts';
import { asideHtml } from './aside.ts';
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

/** A box of facts beside the copy; nothing where it is empty. */
export function factBoxHtml(forme: Forme, { id, title, blocks }: FactBox): string {
  const anchor = forme.anchor(id);
  const content = blocks
    .map((block) => (block.type === 'paragraph' ? paragraphHtml(forme, block) : listHtml(forme, block)))
    .join('');
  if (content === '' && !hasWords(title)) return '';
  const level = forme.crossheadLevel(2);
  const titleId = `box-${forme.next('box')}`;
  return asideHtml(forme, { className: 'box', anchor, title, titleAttributes: '', titleId, level, content });
}

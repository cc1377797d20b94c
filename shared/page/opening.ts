import type { Byline, Head } from '../article/index.ts';
import { dateLine, type PrintedDate, updateLine } from './dates.ts';
import { escapeText, linkAttribute } from './escape.ts';
import type { Forme } from './forme.ts';
import { hasWords } from './inline.ts';

/** The title over the page: whose it is and which part of it; nothing when neither is named. */
export function mastheadHtml({ article, house }: Forme): string {
  const link = linkAttribute(house.address);
  const title = hasWords(house.name) ? escapeText(house.name.trim()) : '';
  const name = title === '' ? '' : `<p class="title">${link === null ? title : `<a${link}>${title}</a>`}</p>\n`;
  const section = hasWords(article.head.section) ? `<p>${escapeText(article.head.section)}</p>\n` : '';
  return name + section === '' ? '' : `<header class="mast">\n${name}${section}</header>\n`;
}

/** Kicker, headline, standfirst, and who wrote it where and when. */
export function openingHtml(forme: Forme): string {
  const { head } = forme.article;
  const kicker = hasWords(head.kicker) ? `<p class="kicker">${escapeText(head.kicker)}</p>\n` : '';
  const headline = hasWords(head.headline) ? head.headline : head.slug;
  const standfirst = hasWords(head.standfirst) ? `<p class="standfirst">${escapeText(head.standfirst)}</p>\n` : '';
  return `<header class="opening">\n${kicker}<h1>${escapeText(headline)}</h1>\n${standfirst}${signature(forme, head)}</header>\n`;
}

function signature(forme: Forme, head: Head): string {
  const writers = head.bylines.filter(({ name }) => hasWords(name)).map(writer);
  const updated = updateLine(head);
  const parts = [
    writers.length === 0 ? '' : `<address>${writers.join('<br>')}</address>`,
    hasWords(head.dateline) ? `<span class="place">${escapeText(head.dateline)}</span>` : '',
    timeHtml(dateLine(head)),
    updated === null ? '' : `<span${forme.wordsLang}>${forme.words.updated}</span> ${timeHtml(updated)}`,
  ].filter((part) => part !== '');
  return parts.length === 0
    ? ''
    : `<div class="signature">${parts.map((part) => `<div>${part}</div>`).join('\n')}</div>\n`;
}

function writer({ name, role }: Byline): string {
  return escapeText(name) + (hasWords(role) ? `<span class="role">, ${escapeText(role)}</span>` : '');
}

function timeHtml(date: PrintedDate | null): string {
  if (date === null) return '';
  const words = escapeText(date.printed);
  return date.iso === '' ? words : `<time datetime="${escapeText(date.iso)}">${words}</time>`;
}

import type { BlockQuote, Crosshead, Paragraph, PullQuote } from '../../article/index.ts';
import { escapeText } from '../escape.ts';
import type { Forme } from '../forme.ts';
import { hasWords, inlineHtml } from '../inline.ts';

export function paragraphHtml(forme: Forme, { id, text }: Paragraph): string {
  return hasWords(text) ? `<p${forme.anchor(id)}>${inlineHtml(text)}</p>\n` : '';
}

/** A crosshead as the heading below the last, so that headings never skip a level whatever the copy does. */
export function crossheadHtml(forme: Forme, { id, level, text }: Crosshead): string {
  if (!hasWords(text)) return '';
  const heading = forme.crossheadLevel(level);
  return `<h${heading}${forme.anchor(id)}>${inlineHtml(text)}</h${heading}>\n`;
}

export function blockQuoteHtml(forme: Forme, { id, paragraphs }: BlockQuote): string {
  const spoken = paragraphs.filter(hasWords).map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`);
  return spoken.length === 0 ? '' : `<blockquote${forme.anchor(id)}>${spoken.join('\n')}</blockquote>\n`;
}

export function pullQuoteHtml(forme: Forme, { id, text, attribution }: PullQuote): string {
  if (!hasWords(text)) return '';
  const by = hasWords(attribution) ? `<p class="speaker">${escapeText(attribution)}</p>\n` : '';
  return `<div${forme.anchor(id)} class="pull">\n<blockquote><p>${inlineHtml(text)}</p></blockquote>\n${by}</div>\n`;
}

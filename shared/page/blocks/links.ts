import type { Embed, Related } from '../../article/index.ts';
import { siteOf } from '../address.ts';
import { escapeText, linkAttribute } from '../escape.ts';
import type { Forme } from '../forme.ts';
import { imageHtml, shownAt } from '../image.ts';
import { hasWords } from '../inline.ts';
import { asideHtml } from './aside.ts';
import { creditHtml } from './figure.ts';

/** What the article points at, gathered in one list; nothing when it points at nothing. */
export function relatedHtml(forme: Forme, related: Related[]): string {
  const entries = related.map((entry) => relatedEntry(forme, entry)).join('');
  if (entries === '') return '';
  return asideHtml(forme, {
    className: 'more',
    anchor: '',
    title: forme.words.related,
    titleAttributes: forme.wordsLang,
    titleId: 'related',
    level: 2,
    content: `<ul>\n${entries}</ul>\n`,
  });
}

function relatedEntry(forme: Forme, { id, kind, title, href }: Related): string {
  const link = href === null ? null : linkAttribute(href);
  const words = hasWords(title) ? title : link === null ? '' : (href ?? '');
  if (words === '') return '';
  const label = kind === 'video' ? `<span class="kind"${forme.wordsLang}>${forme.words.video}</span> ` : '';
  return `<li${forme.anchor(id)}>${label}${linked(words, link)}</li>\n`;
}

/** Something that lives elsewhere, as a link the reader may follow: nothing of it is loaded. */
export function embedHtml(forme: Forme, embed: Embed): string {
  const link = linkAttribute(embed.href);
  const words = hasWords(embed.title) ? embed.title : embed.href;
  if (!hasWords(words)) return '';
  const site = siteOf(embed.href);
  const where = site === '' || site === words ? '' : ` <span class="site">${escapeText(site)}</span>`;
  const anchor = forme.anchor(embed.id);
  const title = linked(words, link) + where;
  const still = forme.prints.of(embed);
  if (still === undefined) return `<p${anchor} class="embed">${title}</p>\n`;
  const image = imageHtml(still, { kind: 'decorative' }, shownAt('column', forme.article.head.layout));
  return `<figure${anchor} class="embed">\n${image}\n<figcaption><span class="caption">${title}</span> ${creditHtml(forme, still)}</figcaption>\n</figure>\n`;
}

function linked(words: string, link: string | null): string {
  return link === null ? escapeText(words) : `<a${link}>${escapeText(words)}</a>`;
}

import { altText, type Figure, type Head } from '../article/index.ts';
import { canonicalAddress, publicAddress } from './address.ts';
import { attribute, escapeText, scriptJson } from './escape.ts';
import type { Forme } from './forme.ts';
import { hasWords } from './inline.ts';
import { structuredData } from './structured-data.ts';
import { pageStyle } from './styles/index.ts';

/** What the head element holds: titles, addresses and pictures for those who link to the page, the style, the facts. */
export function headHtml(forme: Forme, lead: Figure | null): string {
  const { article, house } = forme;
  const { head } = article;
  const address = canonicalAddress(house, head.slug);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(windowTitle(head, house.name))}</title>`,
    named('description', described(head)),
    named(
      'author',
      head.bylines
        .map(({ name }) => name.trim())
        .filter((name) => name !== '')
        .join(', '),
    ),
    '<meta name="color-scheme" content="light dark">',
    address === '' ? '' : `<link rel="canonical" href="${escapeText(address)}">`,
    ...openGraph(forme, address, lead),
    `<style>${pageStyle}</style>`,
    `<script type="application/ld+json">${scriptJson(structuredData(forme, lead))}</script>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The headline as search engines and tabs show it; the slug while there is no headline. */
export function pageTitle({ search, headline, slug }: Head): string {
  return [search.title, headline].find(hasWords)?.trim() ?? slug;
}

function windowTitle(head: Head, title: string): string {
  return hasWords(title) ? `${pageTitle(head)} | ${title.trim()}` : pageTitle(head);
}

function described({ search, standfirst }: Head): string {
  return [search.description, standfirst].find(hasWords)?.replace(/\s+/g, ' ').trim() ?? '';
}

function openGraph({ article, house, prints }: Forme, address: string, lead: Figure | null): string[] {
  const { head } = article;
  const print = lead === null ? undefined : prints.of(lead);
  // A reader's machine never sees these addresses, so a relative one would lead nowhere.
  const image = print === undefined ? '' : publicAddress(house, head.slug, print.files.usual.path);
  return [
    property('og:type', 'article'),
    property('og:title', pageTitle(head)),
    property('og:description', described(head)),
    property('og:url', address),
    property('og:site_name', house.name.trim()),
    property('og:locale', /^[a-z]{2}-[A-Z]{2}$/.test(head.language) ? head.language.replace('-', '_') : ''),
    property('og:image', image),
    image === '' || lead === null ? '' : property('og:image:alt', altText(lead.alt).trim()),
    property('article:published_time', head.firstPublished ?? head.dated.date ?? ''),
    property('article:modified_time', head.updated ?? ''),
    property('article:section', head.section.trim()),
    ...head.tags.map((tag) => property('article:tag', tag.trim())),
  ];
}

function property(name: string, content: string): string {
  return hasWords(content) ? `<meta property="${name}"${attribute('content', content)}>` : '';
}

function named(name: string, content: string): string {
  return hasWords(content) ? `<meta name="${name}"${attribute('content', content)}>` : '';
}

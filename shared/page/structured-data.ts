import { altText, articleFigures, type Byline, type Figure, isDesk, plain } from '../article/index.ts';
import type { Agency } from '../credits/index.ts';
import { field, type Picture, type PictureFields } from '../picture/index.ts';
import { canonicalAddress, publicAddress, relativeAddress } from './address.ts';
import type { Forme } from './forme.ts';
import type { Print } from './prints.ts';

/** The article as schema.org/NewsArticle, for search engines and for whoever keeps the page. Absent facts are left out. */
export function structuredData(forme: Forme, lead: Figure | null): object {
  const { article, house } = forme;
  const { head } = article;
  const address = canonicalAddress(house, head.slug);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: said(head.headline),
    description: said(head.search.description) ?? said(head.standfirst),
    url: said(address),
    mainEntityOfPage: said(address),
    inLanguage: head.language,
    articleSection: said(head.section),
    dateline: said(head.dateline),
    keywords: some(head.tags.map(said)),
    datePublished: head.firstPublished ?? head.dated.date ?? undefined,
    dateModified: head.updated ?? undefined,
    author: some(head.bylines.map((byline) => author(byline, forme.agencies))),
    publisher: publisher(forme),
    image: some(leadFirst(articleFigures(article), lead).map((figure) => imageObject(forme, figure))),
  };
}

function leadFirst(figures: Figure[], lead: Figure | null): Figure[] {
  return lead === null ? figures : [lead, ...figures.filter((figure) => figure !== lead)];
}

function author({ name, role }: Byline, agencies: readonly Agency[]): object | undefined {
  if (said(name) === undefined) return undefined;
  return isDesk(name, agencies) ? { '@type': 'Organization', name } : { '@type': 'Person', name, jobTitle: said(role) };
}

function publisher({ house }: Forme): object | undefined {
  if (said(house.name) === undefined) return undefined;
  return { '@type': 'NewsMediaOrganization', name: house.name, url: said(house.address) };
}

/** One picture with whose it is, under the names that Google's image licence metadata reads. */
function imageObject(forme: Forme, figure: Figure): object | undefined {
  const print = forme.prints.of(figure);
  if (print === undefined) return undefined;
  const { picture, credit, files } = print;
  return {
    '@type': 'ImageObject',
    contentUrl: addressOf(forme, print),
    ...files.full,
    caption: said(plain(figure.caption)),
    description: said(altText(figure.alt)),
    creditText: said(credit),
    creator: some((field(picture, 'creator') ?? []).map((name) => creator(forme, picture, name))),
    copyrightNotice: said(field(picture, 'copyrightNotice')),
    contentLocation: placeOf(files.original.fields),
    license: webAddress(field(picture, 'webStatement')),
    acquireLicensePage: field(picture, 'licensor')
      ?.map(({ url }) => webAddress(url))
      .find((url) => url !== undefined),
  };
}

/** Where it was taken, where its copies say so: from the nearest name to the widest. */
function placeOf({ location }: PictureFields): object | undefined {
  if (location === undefined) return undefined;
  const { sublocation, city, region, country } = location;
  const name = said([sublocation, city, region, country].filter((part) => part !== '').join(', '));
  return name === undefined ? undefined : { '@type': 'Place', name };
}

function addressOf({ article, house }: Forme, { files }: Print): string {
  return publicAddress(house, article.head.slug, files.original.path) || relativeAddress(files.original.path);
}

const companyWords = /\b(?:agency|agence|agentur|features|images|media|news|photos?|pictures|press|pool)\b/iu;

/** A creator is a photographer unless the name is the supplier's own or a company's. */
function creator({ agencies }: Forme, picture: Picture, name: string): object | undefined {
  if (said(name) === undefined) return undefined;
  const supplier = name === field(picture, 'source') || companyWords.test(name) || isDesk(name, agencies);
  return { '@type': supplier ? 'Organization' : 'Person', name };
}

function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

function some<Item>(list: (Item | undefined)[]): Item[] | undefined {
  const kept = list.filter((item) => item !== undefined);
  return kept.length === 0 ? undefined : kept;
}

/** An address as a picture's metadata gives it, if it is one a reader can safely open. */
function webAddress(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? '';
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(trimmed) ? trimmed : undefined;
}

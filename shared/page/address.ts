import type { HouseStyle } from '../house/index.ts';

/** The name of an article's page: its slug with the ending. Its pictures and fonts lie in folders beside it. */
export function pageName(slug: string): string {
  return `${slug}.html`;
}

/** A path beside the page as an address relative to it. */
export function relativeAddress(path: string): string {
  return encodeURI(path);
}

/** Where a file beside the page can be had in public; empty while the house style names no address. */
export function publicAddress(house: HouseStyle, path: string): string {
  if (house.address === '') return '';
  const base = new URL(house.address);
  const folder = base.href.replace(/[?#].*$/, '');
  return new URL(encodeURI(path), folder.endsWith('/') ? folder : `${folder}/`).href;
}

/** Where the page itself can be read in public; empty while the house style names no address. */
export function canonicalAddress(house: HouseStyle, slug: string): string {
  return publicAddress(house, pageName(slug));
}

/** The site an address leads to, without `www.`; empty for an address on the same site. */
export function siteOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
}

import type { HouseStyle } from '../house/index.ts';

/** A path beside the page as an address relative to it. */
export function relativeAddress(path: string): string {
  return encodeURI(path);
}

/**
 * Where a file of an article's export can be had in public, its folder being put at the house's address; empty while the
 * house style names none.
 * @param path relative to the page
 */
export function publicAddress(house: HouseStyle, slug: string, path: string): string {
  if (house.address === '') return '';
  const folder = new URL(house.address).href.replace(/[?#].*$/, '');
  return new URL(encodeURI(`${slug}/${path}`), folder.endsWith('/') ? folder : `${folder}/`).href;
}

/** Where the page itself can be read in public; empty while the house style names no address. */
export function canonicalAddress(house: HouseStyle, slug: string): string {
  return publicAddress(house, slug, `${slug}.html`);
}

/** The site an address leads to, without `www.`; empty for an address on the same site. */
export function siteOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
}

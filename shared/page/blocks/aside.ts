import { escapeText } from '../escape.ts';
import type { Forme } from '../forme.ts';
import { hasWords } from '../inline.ts';

/** A box under its title, with the title's own attributes and the level of its heading. */
export interface Aside {
  className: string;
  anchor: string;
  title: string;
  titleAttributes: string;
  titleId: string;
  level: 2 | 3;
  content: string;
}

/**
 * A box beside the copy. Screen readers list it by its title; a box without one, or with one that another box has
 * already, is no landmark, since two that cannot be told apart help nobody.
 */
export function asideHtml(
  forme: Forme,
  { className, anchor, title, titleAttributes, titleId, level, content }: Aside,
): string {
  if (!hasWords(title)) return `<div${anchor} class="${className}">\n${content}</div>\n`;
  const heading = `<h${level} id="${titleId}"${titleAttributes}>${escapeText(title)}</h${level}>\n`;
  const listed = forme.claimName(title);
  const tag = listed ? 'aside' : 'div';
  return `<${tag}${anchor} class="${className}"${listed ? ` aria-labelledby="${titleId}"` : ''}>\n${heading}${content}</${tag}>\n`;
}

import { type Article, blockFigures, blockText, type Figure, plain } from '../article/index.ts';
import { say } from '../messages/index.ts';
import type { Place } from './finding.ts';
import { remembered } from './remembered.ts';

/** A text of the article and where it is. */
export interface Passage {
  text: string;
  at: Place;
}

/** Every text of an article in reading order: headline, standfirst, then block by block. A caption is its figure's. */
export function passages(article: Article): Passage[] {
  const { headline, standfirst } = article.head;
  const found: Passage[] = [
    { text: headline, at: { kind: 'head', field: 'headline' } },
    { text: standfirst, at: { kind: 'head', field: 'standfirst' } },
  ];
  let number = 0;
  for (const block of article.body) {
    for (const figure of blockFigures(block)) {
      const at: Place = { kind: 'figure', figure: figure.id, number: ++number, part: 'caption' };
      found.push({ text: captionOf(figure), at });
    }
    if (block.type === 'gallery') found.push({ text: plain(block.caption), at: { kind: 'block', block: block.id } });
    else if (block.type !== 'figure') found.push({ text: textOf(block), at: { kind: 'block', block: block.id } });
  }
  return found;
}

/** A block's words. */
export const textOf = remembered(blockText);

/** The words of a caption. */
export const captionOf = remembered(({ caption }: Figure) => plain(caption));

/** Part of a text in quotation marks, with a little of what stands around it, for an editor to find it by. */
export function excerpt(text: string, from: number, to: number): string {
  const start = from <= 32 ? 0 : text.indexOf(' ', from - 32) + 1;
  const stop = text.indexOf(' ', to + 16);
  const end = stop === -1 ? text.length : stop;
  const part = text.slice(Math.min(start, from), end);
  return say('checks.quoted', { text: `${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}` });
}

/** A text in quotation marks, short enough to stand in a finding. */
export function quoted(text: string): string {
  return say('checks.quoted', { text: short(text) });
}

/** A text short enough to stand in a finding. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

import type { Became } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';

/** The keys above the source lines: each gathers the classes that share a colour. */
export const lineKeys = ['head', 'paragraph', 'crosshead', 'caption', 'credit', 'related', 'leftOut'] as const;

export type LineKey = (typeof lineKeys)[number];

/** The key each class is counted under. */
const keys: Record<Became, LineKey> = {
  dateLine: 'head',
  dateline: 'head',
  kicker: 'head',
  headline: 'head',
  standfirst: 'head',
  byline: 'head',
  paragraph: 'paragraph',
  crosshead: 'crosshead',
  quote: 'paragraph',
  listItem: 'paragraph',
  caption: 'caption',
  credit: 'credit',
  altText: 'caption',
  related: 'related',
  furniture: 'leftOut',
};

/** What an editor calls a line of this class. */
export function classWord(became: Became): string {
  return say(`importing.became.${became}`);
}

/** The words on a choice: what pressing it makes of the line. */
export function choiceWord(became: Became): string {
  return became === 'furniture' || became === 'related' ? say(`importing.choice.${became}`) : classWord(became);
}

/** The key a class is counted under. */
export function keyOf(became: Became): LineKey {
  return keys[became];
}

import type { Became } from '#shared/contract/index.ts';

/** The keys above the source lines: each gathers the classes that share a colour. */
export const lineKeys = ['head', 'paragraph', 'crosshead', 'caption', 'credit', 'related', 'leftOut'] as const;

export type LineKey = (typeof lineKeys)[number];

/** What a key says beside its count. */
export const keyWords: Record<LineKey, string> = {
  head: 'Date, headline',
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  caption: 'Caption',
  credit: 'Credit',
  related: 'Related title',
  leftOut: 'Left out',
};

const classes: Record<Became, { word: string; key: LineKey }> = {
  dateLine: { word: 'Date', key: 'head' },
  dateline: { word: 'Dateline', key: 'head' },
  kicker: { word: 'Kicker', key: 'head' },
  headline: { word: 'Headline', key: 'head' },
  standfirst: { word: 'Standfirst', key: 'head' },
  byline: { word: 'Byline', key: 'head' },
  paragraph: { word: 'Paragraph', key: 'paragraph' },
  crosshead: { word: 'Crosshead', key: 'crosshead' },
  quote: { word: 'Quote', key: 'paragraph' },
  listItem: { word: 'List item', key: 'paragraph' },
  caption: { word: 'Caption', key: 'caption' },
  credit: { word: 'Credit', key: 'credit' },
  altText: { word: 'Alt text', key: 'caption' },
  related: { word: 'Related', key: 'related' },
  furniture: { word: 'Left out', key: 'leftOut' },
};

/** What an editor calls a line of this class. */
export function classWord(became: Became): string {
  return classes[became].word;
}

/** The words on a choice: what pressing it makes of the line. */
export function choiceWord(became: Became): string {
  if (became === 'furniture') return 'Leave out';
  return became === 'related' ? 'Related title' : classWord(became);
}

/** The key a class is counted under. */
export function keyOf(became: Became): LineKey {
  return classes[became].key;
}

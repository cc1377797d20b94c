import type { CSSProperties } from 'react';
import { type MessageKey, say } from '#shared/messages/index.ts';

/** The words css/sheet.css puts beside blocks and into an empty article, as its properties: it can take them no other way. */
export const marginWords: CSSProperties & Record<`--${string}`, string> = {
  '--crosshead-word': quoted('galley.margin.crosshead'),
  '--quote-word': quoted('galley.margin.quote'),
  '--pull-quote-word': quoted('galley.margin.pullQuote'),
  '--fact-box-word': quoted('galley.margin.factBox'),
  '--table-word': quoted('galley.margin.table'),
  '--gallery-word': quoted('galley.margin.gallery'),
  '--related-word': quoted('galley.margin.related'),
  '--embed-word': quoted('galley.margin.embed'),
  '--start-hint': quoted('galley.hint.start'),
};

/** A message as a string of CSS. */
function quoted(key: MessageKey): string {
  return JSON.stringify(say(key));
}

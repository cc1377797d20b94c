import { type Extensions, getSchema } from '@tiptap/core';
import { FactBox, FactBoxTitle } from './boxes.ts';
import { Figure, Gallery, GalleryCaption } from './figures.ts';
import { ArticleDocument, BylineRow, Headline, Kicker, Standfirst } from './head.ts';
import { Embed, Related } from './links.ts';
import { List, ListItem, ListText } from './lists.ts';
import { marks } from './marks.ts';
import type { GalleySchema } from './names.ts';
import { Attribution, BlockQuote, PullQuote, PullText, QuoteParagraph } from './quotes.ts';
import { CellText, Table, TableBlock, TableCaption, TableCell, TableHeader, TableRoles, TableRow } from './tables.ts';
import { Break, Crosshead, Divider, Paragraph, Text } from './text.ts';

/** Every node and mark of the galley's document. */
export const schemaExtensions: Extensions = [
  ArticleDocument,
  Kicker,
  Headline,
  Standfirst,
  BylineRow,
  Paragraph,
  Crosshead,
  BlockQuote,
  QuoteParagraph,
  PullQuote,
  PullText,
  Attribution,
  List,
  ListItem,
  ListText,
  Figure,
  Gallery,
  GalleryCaption,
  FactBox,
  FactBoxTitle,
  TableBlock,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  CellText,
  TableCaption,
  TableRoles,
  Related,
  Embed,
  Divider,
  Text,
  Break,
  ...marks,
];

/** The document's schema, for tests and for whatever needs it without an editor. */
export const galleySchema: GalleySchema = getSchema(schemaExtensions);

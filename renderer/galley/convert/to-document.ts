import type { JSONContent } from '@tiptap/core';
import type { Article, Block, Figure, Head, ListItem, TableCell } from '#shared/article/index.ts';
import { toInlineContent, toPlainContent } from './inline.ts';

/** The parts of the head that are text on the page; the rest is the document's `head` attribute. */
export const writtenFields = ['kicker', 'headline', 'standfirst'] as const;
export type WrittenField = (typeof writtenFields)[number];
export type HeadRest = Omit<Head, WrittenField>;

/** An article as the galley's document. Nothing is lost: `toArticle` gives the same article back. */
export function toDocument(article: Article): JSONContent {
  const { kicker, headline, standfirst, ...rest } = article.head;
  const head: HeadRest = rest;
  return {
    type: 'doc',
    attrs: { head },
    content: [
      { type: 'kicker', content: toPlainContent(kicker) },
      { type: 'headline', content: toPlainContent(headline) },
      { type: 'standfirst', content: toPlainContent(standfirst) },
      { type: 'byline' },
      ...article.body.map(blockContent),
    ],
  };
}

/** One block as a node of the document. */
export function blockContent(block: Block): JSONContent {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', attrs: { id }, content: toInlineContent(block.text) };
    case 'crosshead':
      return { type: 'crosshead', attrs: { id, level: block.level }, content: toInlineContent(block.text) };
    case 'blockQuote':
      return {
        type: 'blockQuote',
        attrs: { id },
        content: block.paragraphs.map((text) => ({ type: 'quoteParagraph', content: toInlineContent(text) })),
      };
    case 'pullQuote':
      return {
        type: 'pullQuote',
        attrs: { id },
        content: [
          { type: 'pullText', content: toInlineContent(block.text) },
          { type: 'attribution', content: toPlainContent(block.attribution) },
        ],
      };
    case 'list':
      return listContent(id, block);
    case 'figure':
      return figureContent(block);
    case 'gallery':
      return {
        type: 'gallery',
        attrs: { id },
        content: [
          ...block.figures.map(figureContent),
          { type: 'galleryCaption', content: toInlineContent(block.caption) },
        ],
      };
    case 'factBox':
      return {
        type: 'factBox',
        attrs: { id },
        content: [{ type: 'factBoxTitle', content: toPlainContent(block.title) }, ...block.blocks.map(blockContent)],
      };
    case 'table':
      return {
        type: 'tableBlock',
        attrs: { id },
        content: [
          {
            type: 'table',
            content: block.rows.map((cells) => ({ type: 'tableRow', content: cells.map(cellContent) })),
          },
          { type: 'tableCaption', content: toInlineContent(block.caption) },
        ],
      };
    case 'related':
      return {
        type: 'related',
        attrs: { id, kind: block.kind, href: block.href },
        content: toPlainContent(block.title),
      };
    case 'embed':
      return {
        type: 'embed',
        attrs: { id, href: block.href, still: block.still },
        content: toPlainContent(block.title),
      };
    case 'divider':
      return { type: 'divider', attrs: { id } };
  }
}

function figureContent({ id, picture, awaits, caption, alt, size, credit }: Figure): JSONContent {
  return {
    type: 'figure',
    attrs: { id, picture, awaits, alt, size, credit },
    content: toInlineContent(caption),
  };
}

/** A list's nodes; the list inside an entry has no id. */
function listContent(id: string | null, { ordered, items }: { ordered: boolean; items: ListItem[] }): JSONContent {
  return {
    type: 'list',
    attrs: { id, ordered },
    content: items.map(({ text, nested }) => ({
      type: 'listItem',
      content: [
        { type: 'listText', content: toInlineContent(text) },
        ...(nested === null ? [] : [listContent(null, nested)]),
      ],
    })),
  };
}

function cellContent({ header, columns, rows, text }: TableCell): JSONContent {
  return {
    type: header ? 'tableHeader' : 'tableCell',
    attrs: { colspan: columns, rowspan: rows },
    content: [{ type: 'cellText', content: toInlineContent(text) }],
  };
}

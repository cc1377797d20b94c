import type { JSONContent } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { type Block, type Figure, inline, newId, type TableCell } from '#shared/article/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { field } from '#shared/picture/index.ts';
import { blockContent } from '../convert/to-document.ts';

/** The node of a new block. */
export function makeBlock(schema: Schema, block: Block): Node {
  const content: JSONContent = blockContent(block);
  return schema.nodeFromJSON(content);
}

/** A figure whose file is not there yet. */
export function waitingFigure(awaits = ''): Figure {
  return {
    id: newId(),
    picture: null,
    awaits,
    caption: [],
    alt: { kind: 'text', text: '' },
    size: 'column',
    credit: null,
  };
}

/** The caption a picture's file carries. */
export function fileCaption(picture: Picture): Figure['caption'] {
  return inline((field(picture, 'caption') ?? '').trim());
}

/** The alternative text a picture's file carries. */
export function fileAlt(picture: Picture): Figure['alt'] {
  return { kind: 'text', text: (field(picture, 'altText') ?? '').trim() };
}

const cell = (header: boolean): TableCell => ({ header, columns: 1, rows: 1, text: [] });

/** The blocks an editor inserts empty, by the name of their command. */
export const emptyBlocks = {
  gallery: (): Block => ({ type: 'gallery', id: newId(), caption: [], figures: [waitingFigure(), waitingFigure()] }),
  factBox: (): Block => ({
    type: 'factBox',
    id: newId(),
    title: '',
    blocks: [{ type: 'paragraph', id: newId(), text: [] }],
  }),
  table: (): Block => ({
    type: 'table',
    id: newId(),
    caption: [],
    rows: [0, 1, 2].map((row) => [0, 1, 2].map(() => cell(row === 0))),
  }),
  related: (): Block => ({ type: 'related', id: newId(), kind: 'article', title: '', href: null }),
  embed: (): Block => ({ type: 'embed', id: newId(), href: '', title: '', still: null }),
  divider: (): Block => ({ type: 'divider', id: newId() }),
};

export type EmptyBlock = keyof typeof emptyBlocks;

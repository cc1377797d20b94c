import type { Node } from '@tiptap/pm/model';
import {
  type Article,
  type Block,
  type FactBox,
  type Figure,
  type Head,
  type ListItem,
  newId,
  type TableCell,
} from '#shared/article/index.ts';
import { toInline, toPlain } from './inline.ts';
import type { HeadRest } from './to-document.ts';

/** What an article has beside its words: it stays the same however much is written. */
export type Identity = Pick<Article, 'format' | 'version' | 'id' | 'created'>;

// A node never changes once made, so what was made of it holds as long as it lives: an article after a keystroke
// costs the block that was typed in.
const blocks = new WeakMap<Node, Block>();

/** The article a document says. */
export function toArticle(doc: Node, identity: Identity, changed: string): Article {
  const body: Block[] = [];
  for (let at = firstBlock; at < doc.childCount; at++) body.push(toBlock(doc.child(at)));
  const { format, version, id, created } = identity;
  return { format, version, id, created, changed, head: toHead(doc), body };
}

/** Where the body starts among the document's children: after kicker, headline, standfirst and byline. */
export const firstBlock = 4;

/** The head a document says. */
export function toHead(doc: Node): Head {
  const rest: HeadRest = doc.attrs.head;
  return {
    ...rest,
    kicker: toPlain(doc.child(0)),
    headline: toPlain(doc.child(1)),
    standfirst: toPlain(doc.child(2)),
  };
}

/** The block a node of the body says. */
export function toBlock(node: Node): Block {
  const known = blocks.get(node);
  if (known !== undefined) return known;
  const block = readBlock(node);
  blocks.set(node, block);
  return block;
}

function readBlock(node: Node): Block {
  const id = idOf(node);
  switch (node.type.name) {
    case 'paragraph':
      return { type: 'paragraph', id, text: toInline(node) };
    case 'crosshead':
      return { type: 'crosshead', id, level: node.attrs.level, text: toInline(node) };
    case 'blockQuote':
      return { type: 'blockQuote', id, paragraphs: node.children.map(toInline) };
    case 'pullQuote':
      return { type: 'pullQuote', id, text: toInline(node.child(0)), attribution: toPlain(node.child(1)) };
    case 'list':
      return { type: 'list', id, ...toList(node) };
    case 'figure':
      return { type: 'figure', ...toFigure(node) };
    case 'gallery':
      return {
        type: 'gallery',
        id,
        caption: toInline(node.child(node.childCount - 1)),
        figures: node.children.slice(0, -1).map(toFigure),
      };
    case 'factBox':
      return { type: 'factBox', id, title: toPlain(node.child(0)), blocks: node.children.slice(1).flatMap(boxed) };
    case 'tableBlock':
      return {
        type: 'table',
        id,
        caption: toInline(node.child(1)),
        rows: node.child(0).children.map((row) => row.children.map(toCell)),
      };
    case 'related':
      return { type: 'related', id, kind: node.attrs.kind, title: toPlain(node), href: node.attrs.href };
    case 'embed':
      return { type: 'embed', id, href: node.attrs.href, title: toPlain(node), still: node.attrs.still };
    case 'divider':
      return { type: 'divider', id };
    default:
      throw new TypeError(`${node.type.name} is not a block of an article`);
  }
}

function toFigure(node: Node): Figure {
  const { picture, awaits, alt, size, credit } = node.attrs;
  return { id: idOf(node), picture, awaits, caption: toInline(node), alt, size, credit };
}

function toList(node: Node): { ordered: boolean; items: ListItem[] } {
  return {
    ordered: node.attrs.ordered,
    items: node.children.map((item) => {
      const nested = item.maybeChild(1);
      return { text: toInline(item.child(0)), nested: nested === null ? null : toList(nested) };
    }),
  };
}

function toCell(node: Node): TableCell {
  return {
    header: node.type.name === 'tableHeader',
    columns: node.attrs.colspan,
    rows: node.attrs.rowspan,
    text: toInline(node.child(0)),
  };
}

/** The paragraphs and lists of a fact box; its schema lets nothing else in. */
function boxed(node: Node): FactBox['blocks'] {
  const block = toBlock(node);
  return block.type === 'paragraph' || block.type === 'list' ? [block] : [];
}

/** A block that was only just made may not have its id yet; the one it gets here is kept with it. */
function idOf(node: Node): string {
  const id: string | null = node.attrs.id;
  return id ?? newId();
}

import type { Fragment, Node } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { firstBlock } from '../convert/to-article.ts';
import type { GalleySchema } from '../schema/names.ts';

/** What blocks of text can be turned into. */
export type Form =
  | 'paragraph'
  | 'crosshead'
  | 'minorCrosshead'
  | 'blockQuote'
  | 'pullQuote'
  | 'bulletList'
  | 'numberedList';

/** One line of text on its way from one block to another, with the id of the block it started. */
interface Line {
  id: string | null;
  content: Fragment;
  /** Where its text starts in the document. */
  start: number;
}

/** Turns the blocks of the selection into another form; when they have it already, back into paragraphs. */
export function turnInto(form: Form): Command {
  return (state, dispatch) => {
    const transaction = state.tr;
    if (!turnBlocks(transaction, form)) return false;
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** The same within a transaction, from its selection as it is; false where it does not apply. */
export function turnBlocks(transaction: Transaction, form: Form): boolean {
  const range = selectedBlocks(transaction);
  if (range === null) return false;
  const { blocks, from, to } = range;
  const target: Form = blocks.every(({ node }) => formOf(node) === form) ? 'paragraph' : form;
  const lines = blocks.flatMap(({ node, pos }) => linesOf(node, pos));
  const { anchor, head } = transaction.selection;
  transaction.replaceWith(from, to, build(transaction.doc.type.schema, target, lines));
  const moved = (pos: number) => placeIn(transaction.doc, from, lines, pos);
  transaction.setSelection(TextSelection.between(moved(anchor), moved(head)));
  return true;
}

/** Whether every block of the selection has a form. */
export function hasForm(state: EditorState, form: Form): boolean {
  return selectedBlocks(state)?.blocks.every(({ node }) => formOf(node) === form) ?? false;
}

function formOf(node: Node): Form | null {
  switch (node.type.name) {
    case 'crosshead':
      return node.attrs.level === 1 ? 'crosshead' : 'minorCrosshead';
    case 'list':
      return node.attrs.ordered === true ? 'numberedList' : 'bulletList';
    case 'paragraph':
    case 'blockQuote':
    case 'pullQuote':
      return node.type.name;
    default:
      return null;
  }
}

/** The blocks of text the selection touches; null when one of them is not text, or when it reaches into the head. */
function selectedBlocks({ selection, doc }: Pick<EditorState, 'selection' | 'doc'>) {
  const { $from, $to } = selection;
  const [first, last] = [$from.index(0), Math.min($to.index(0), doc.childCount - 1)];
  if (first < firstBlock) return null;
  const blocks: { node: Node; pos: number }[] = [];
  let pos = $from.posAtIndex(first, 0);
  const from = pos;
  for (let at = first; at <= last; at++) {
    const node = doc.child(at);
    if (formOf(node) === null) return null;
    blocks.push({ node, pos });
    pos += node.nodeSize;
  }
  return blocks.length === 0 ? null : { blocks, from, to: pos };
}

function linesOf(block: Node, pos: number): Line[] {
  if (block.isTextblock) return [{ id: block.attrs.id, content: block.content, start: pos + 1 }];
  const lines: Line[] = [];
  block.descendants((node, offset) => {
    if (!node.isTextblock) return true;
    const empty = node.type.name === 'attribution' && node.content.size === 0;
    const id: string | null = lines.length === 0 ? block.attrs.id : null;
    if (!empty) lines.push({ id, content: node.content, start: pos + 1 + offset + 1 });
    return false;
  });
  return lines;
}

function build({ nodes }: GalleySchema, form: Form, lines: Line[]): Node[] {
  const id = lines[0]?.id ?? null;
  switch (form) {
    case 'paragraph':
      return lines.map((line) => nodes.paragraph.create({ id: line.id }, line.content));
    case 'crosshead':
    case 'minorCrosshead':
      return lines.map((line) =>
        nodes.crosshead.create({ id: line.id, level: form === 'crosshead' ? 1 : 2 }, line.content),
      );
    case 'pullQuote':
      return lines.map((line) =>
        nodes.pullQuote.create({ id: line.id }, [
          nodes.pullText.create(null, line.content),
          nodes.attribution.create(),
        ]),
      );
    case 'blockQuote':
      return [
        nodes.blockQuote.create(
          { id },
          lines.map((line) => nodes.quoteParagraph.create(null, line.content)),
        ),
      ];
    case 'bulletList':
    case 'numberedList': {
      const items = lines.map((line) => nodes.listItem.create(null, nodes.listText.create(null, line.content)));
      return [nodes.list.create({ id, ordered: form === 'numberedList' }, items)];
    }
  }
}

/** Where a position in one of the lines is, now that the lines stand in other blocks from `from` on. */
function placeIn(doc: Node, from: number, lines: Line[], pos: number) {
  const at = Math.max(
    0,
    lines.findLastIndex((line) => line.start <= pos),
  );
  const line = lines[at];
  const offset = line === undefined ? 0 : Math.min(Math.max(0, pos - line.start), line.content.size);
  let left = at;
  let found = from + 1;
  doc.nodesBetween(from, doc.content.size, (node, start) => {
    if (left < 0 || start < from) return left >= 0;
    if (!node.isTextblock || node.type.name === 'attribution') return !node.isTextblock;
    if (left === 0) found = start + 1 + offset;
    left--;
    return false;
  });
  return doc.resolve(found);
}

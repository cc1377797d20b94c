import type { Node } from '@tiptap/pm/model';
import { Decoration } from '@tiptap/pm/view';
import type { Article } from '#shared/article/index.ts';
import { toPlain } from '../convert/inline.ts';
import { blockContent, type WrittenField, writtenFields } from '../convert/to-document.ts';
import { fieldStart } from '../document/head.ts';
import { writtenWords } from './words.ts';

/** Tells what an editor wrote from what was imported. */
export class Imported {
  readonly #article: Article;
  readonly #blocks: ReadonlyMap<string, Article['body'][number]>;

  constructor(article: Article) {
    this.#article = article;
    this.#blocks = new Map(article.body.map((block) => [block.id, block]));
  }

  /** The marks of a part of the head: blue as a whole where it differs. */
  headMarks(doc: Node): Decoration[] {
    return writtenFields.flatMap((field) => this.#fieldMark(doc, field));
  }

  /** The marks of a block that starts at `pos`: the words that were not in the file. */
  blockMarks(node: Node, pos: number): Decoration[] {
    const imported = this.#blocks.get(node.attrs.id);
    const before = imported === undefined ? [] : lines(node.type.schema.nodeFromJSON(blockContent(imported)));
    return lines(node).flatMap(({ text, start }, index) => {
      const from = pos + 1 + start;
      return writtenWords(before[index]?.text ?? '', text).map((written) =>
        Decoration.inline(from + written.from, from + written.to, { nodeName: 'ins', class: 'written' }),
      );
    });
  }

  #fieldMark(doc: Node, field: WrittenField): Decoration[] {
    const node = doc.child(writtenFields.indexOf(field));
    if (toPlain(node) === this.#article.head[field]) return [];
    const start = fieldStart(doc, field) - 1;
    return [Decoration.node(start, start + node.nodeSize, { class: 'hand' })];
  }
}

/** The lines of text of a block, and where each starts inside it. */
function lines(block: Node): { text: string; start: number }[] {
  if (block.isTextblock) return [{ text: toPlain(block), start: 0 }];
  const found: { text: string; start: number }[] = [];
  block.descendants((node, offset) => {
    if (!node.isTextblock) return true;
    found.push({ text: toPlain(node), start: offset + 1 });
    return false;
  });
  return found;
}

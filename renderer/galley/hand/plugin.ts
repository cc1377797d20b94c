import { Plugin, PluginKey } from '@tiptap/pm/state';
import { type Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Article } from '#shared/article/index.ts';
import { firstBlock } from '../convert/to-article.ts';
import { bodyStart } from '../document/places.ts';
import { Imported } from './compare.ts';

/** New marks for a part of the document. */
interface Remark {
  from: number;
  to: number;
  marks: Decoration[];
}

const key = new PluginKey<DecorationSet>('hand');

/** A pause in the typing after which the marks are brought up to date, in milliseconds. */
const calm = 400;

/**
 * Shows in blue what an editor changed of an imported article. A keystroke only carries the marks along; the words are
 * compared in a pause, and only those of the blocks that changed.
 */
export function handMarks(asRead: () => Article | null): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, marks) {
        const carried = transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks;
        const remarks: Remark[] | undefined = transaction.getMeta(key);
        if (remarks === undefined) return carried;
        const stale = remarks.flatMap(({ from, to }) => carried.find(from, to));
        return carried.remove(stale).add(
          transaction.doc,
          remarks.flatMap((remark) => remark.marks),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => new HandView(view, asRead),
  });
}

class HandView {
  readonly #view: EditorView;
  readonly #asRead: () => Article | null;
  #compared = new WeakSet<object>();
  #of: Article | null = null;
  #imported: Imported | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView, asRead: () => Article | null) {
    this.#view = view;
    this.#asRead = asRead;
    this.#later();
  }

  update(): void {
    if (this.#asRead() !== null) this.#later();
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#compare(), calm);
  }

  #compare(): void {
    const article = this.#asRead();
    if (this.#view.isDestroyed || article === null) return;
    if (this.#of !== article || this.#imported === null) {
      this.#of = article;
      this.#imported = new Imported(article);
      this.#compared = new WeakSet();
    }
    const { doc } = this.#view.state;
    const known = key.getState(this.#view.state) ?? DecorationSet.empty;
    const remarks: Remark[] = [];
    const remark = (from: number, to: number, marks: Decoration[]) => {
      if (marks.length > 0 || known.find(from, to).length > 0) remarks.push({ from, to, marks });
    };
    const head = doc.children.slice(0, firstBlock);
    if (head.some((node) => !this.#compared.has(node))) remark(0, bodyStart(doc) - 1, this.#imported.headMarks(doc));
    const imported = this.#imported;
    doc.forEach((node, pos, index) => {
      if (index >= firstBlock && !this.#compared.has(node)) {
        remark(pos + 1, pos + node.nodeSize - 1, imported.blockMarks(node, pos));
      }
      this.#compared.add(node);
    });
    if (remarks.length > 0)
      this.#view.dispatch(this.#view.state.tr.setMeta(key, remarks).setMeta('addToHistory', false));
  }
}

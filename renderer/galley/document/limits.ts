import { Plugin, type Transaction } from '@tiptap/pm/state';
import { changedRange } from './changed.ts';

/** How many characters the article's schema takes in a title, and in a standfirst. */
const line = 4_000;
const prose = 100_000;

/** Keeps titles and the like as short as an article can hold them, whatever is pasted: what is over the limit is cut. */
export function lengthLimits(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, { doc, tr }) => {
      const range = changedRange(transactions);
      if (range === null) return null;
      let change: Transaction | null = null;
      doc.nodesBetween(range.from, Math.min(range.to, doc.content.size), (node, pos) => {
        // A text block that takes no styles is a line of the schema, its breaks counted as line feeds.
        const plain = node.isTextblock && node.type.markSet?.length === 0;
        const most = node.type.name === 'standfirst' ? prose : line;
        if (plain && node.content.size > most) {
          change ??= tr;
          const cut = pos + 1 + most;
          change.delete(change.mapping.map(cut), change.mapping.map(pos + 1 + node.content.size));
        }
        return !node.isTextblock;
      });
      return change;
    },
  });
}

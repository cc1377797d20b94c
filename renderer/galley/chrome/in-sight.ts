import { Plugin, TextSelection } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';

/** How far from the edges of the galley a caret is well in sight, in pixels: what ProseMirror keeps free around it. */
export const scrollMargin = 60;

/**
 * Leaves the scroll alone while the caret is well in sight. ProseMirror would ask, and often set, the scroll of every
 * element from the caret up to the window at every key.
 */
export function stayInSight(): Plugin {
  return new Plugin({
    props: {
      handleScrollToSelection(view) {
        const { selection } = view.state;
        const galley = view.dom.closest('.galley');
        // A wide table scrolls on its own, sideways.
        if (galley === null || !(selection instanceof TextSelection) || isInTable(view.state)) return false;
        const caret = view.coordsAtPos(selection.head, 1);
        const seen = galley.getBoundingClientRect();
        return caret.top >= seen.top + scrollMargin && caret.bottom <= seen.bottom - scrollMargin;
      },
    },
  });
}

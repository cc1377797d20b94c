import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { GalleySchema } from '../schema/names.ts';

/** A press under the last block starts a paragraph there, or goes to the empty one that ends the copy. */
export function paragraphAtEnd(): Plugin {
  return new Plugin({
    props: {
      handleClick(view, _pos, event) {
        const { doc } = view.state;
        const last = view.dom.lastElementChild;
        if (event.target !== view.dom || last === null || event.clientY <= last.getBoundingClientRect().bottom)
          return false;
        const { nodes }: GalleySchema = view.state.schema;
        const transaction = view.state.tr;
        const ends = doc.lastChild?.type.name === 'paragraph' && doc.lastChild.content.size === 0;
        if (!ends) transaction.insert(doc.content.size, nodes.paragraph.create());
        const end = TextSelection.create(transaction.doc, transaction.doc.content.size - 1);
        view.dispatch(transaction.setSelection(end).scrollIntoView());
        return true;
      },
    },
  });
}

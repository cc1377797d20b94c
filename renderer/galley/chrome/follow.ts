import { Plugin } from '@tiptap/pm/state';
import type { ChromeStore } from './state.ts';

/** Keeps what React shows of the head up with the document. */
export function followHead(chrome: ChromeStore): Plugin {
  return new Plugin({
    view: () => ({
      update(view, before) {
        const { head } = view.state.doc.attrs;
        if (before.doc.attrs.head !== head) chrome.setState({ head });
      },
    }),
  });
}

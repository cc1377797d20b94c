import { Plugin } from '@tiptap/pm/state';

/**
 * Before a key that is a command, reads where the caret is. Home, End and a press move it in the browser, which tells
 * of it a little later: an Enter that came sooner would still replace what was selected before.
 */
export function caretInStep(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown({ dom }, event) {
          const types = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
          if (!types && !event.isComposing) dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
          return false;
        },
      },
    },
  });
}

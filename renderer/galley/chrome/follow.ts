import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { spotOf, spotOfRange } from './spot.ts';
import type { Chrome, ChromeStore } from './state.ts';

/** Keeps what React shows of the head up with the document. */
export function followHead(chrome: ChromeStore): Plugin {
  return new Plugin({
    view: () => ({
      update(view, before) {
        const { head } = view.state.doc.attrs;
        if (before.doc.attrs.head === head) return;
        chrome.setState({ head });
        view.dom.lang = head.language;
      },
    }),
  });
}

/** Puts the toolbar over what is selected, in the next frame; a caret that only moves costs nothing. */
export function followSelection(chrome: ChromeStore): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        blur(_view, event) {
          // A toolbar stays while the keyboard is in it; elsewhere it has nothing to stand over.
          const to = event.relatedTarget;
          if (!(to instanceof Element && to.closest('.over') !== null))
            chrome.setState({ toolbar: null, linking: false });
        },
        focus(view) {
          if (!view.state.selection.empty) chrome.setState({ toolbar: toolbarFor(view) });
        },
      },
    },
    view: (view) => {
      let frame = 0;
      const place = () => {
        frame = 0;
        if (!view.isDestroyed && view.hasFocus()) chrome.setState({ toolbar: toolbarFor(view) });
      };
      const resize = () => view.state.selection.empty || place();
      window.addEventListener('resize', resize);
      return {
        update() {
          if (view.state.selection.empty) {
            if (chrome.getState().toolbar !== null) chrome.setState({ toolbar: null, linking: false });
          } else if (frame === 0) frame = requestAnimationFrame(place);
        },
        destroy() {
          cancelAnimationFrame(frame);
          window.removeEventListener('resize', resize);
        },
      };
    },
  });
}

function toolbarFor(view: EditorView): Chrome['toolbar'] {
  const { selection } = view.state;
  if (selection instanceof NodeSelection) {
    const dom = view.nodeDOM(selection.from);
    if (!(dom instanceof HTMLElement)) return null;
    const plate = dom.querySelector('.plate') ?? dom;
    return { kind: 'block', spot: spotOf(view, plate.getBoundingClientRect()) };
  }
  if (selection instanceof TextSelection && !selection.empty) {
    return { kind: 'text', spot: spotOfRange(view, selection.from, selection.to) };
  }
  return null;
}

import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { writingDirection } from '#shared/page/index.ts';
import { spotOf, spotOfRange } from './spot.ts';
import type { Chrome, ChromeStore, Spot } from './state.ts';

/** What a toolbar takes above its block, in pixels. */
const room = 48;

/** Keeps what React shows of the head up with the document. */
export function followHead(chrome: ChromeStore): Plugin {
  return new Plugin({
    view: (view) => {
      runAs(view, view.state.doc.attrs.head.language);
      return {
        update(updated, before) {
          const { head } = updated.state.doc.attrs;
          if (before.doc.attrs.head === head) return;
          chrome.setState({ head });
          runAs(updated, head.language);
        },
      };
    },
  });
}

/** The copy, and what stands beside it on the sheet, runs as the article's language is written, whatever the window speaks. */
function runAs({ dom }: EditorView, language: string): void {
  dom.lang = language;
  dom.closest<HTMLElement>('.proof')?.setAttribute('dir', writingDirection(language));
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
          if (wantsToolbar(view)) chrome.setState({ toolbar: toolbarFor(view) });
        },
      },
    },
    view: (view) => {
      let frame = 0;
      const place = () => {
        frame = 0;
        if (!view.isDestroyed && view.hasFocus()) chrome.setState({ toolbar: toolbarFor(view) });
      };
      const resize = () => {
        if (wantsToolbar(view)) place();
      };
      window.addEventListener('resize', resize);
      return {
        update() {
          if (!wantsToolbar(view)) {
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
    return { kind: 'block', spot: inSight(view, dom.querySelector('.plate, .card') ?? dom) };
  }
  if (selection instanceof TextSelection && !selection.empty) {
    return { kind: 'text', spot: spotOfRange(view, selection.from, selection.to) };
  }
  if (isInTable(view.state)) {
    const dom = view.nodeDOM(selection.$from.before(1));
    const table = dom instanceof HTMLElement ? dom.querySelector('table') : null;
    if (table !== null) return { kind: 'table', spot: inSight(view, table) };
  }
  return null;
}

/** Something is selected, or the caret is in a table. */
function wantsToolbar({ state }: EditorView): boolean {
  return !state.selection.empty || isInTable(state);
}

/** Where an element stands; of a tall one whose top is scrolled away, the part in sight. */
function inSight(view: EditorView, element: Element): Spot {
  const { top, left, right, bottom } = element.getBoundingClientRect();
  const sight = view.dom.closest('.galley')?.getBoundingClientRect().top ?? 0;
  return spotOf(view, {
    top: Math.min(Math.max(top, sight + room), Math.max(top, bottom - room)),
    left,
    right,
    bottom,
  });
}

import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { CommandId } from '#shared/commands/index.ts';
import { spotOfRange } from '../chrome/spot.ts';
import type { ChromeStore } from '../chrome/state.ts';
import type { GalleyCommand } from '../commands/index.ts';
import { firstBlock } from '../convert/to-article.ts';
import { menuRows } from './rows.ts';

/** Where the / of the open menu stands. */
interface Slash {
  from: number;
}

const key = new PluginKey<Slash | null>('slash');

/** The menu that a / in an empty paragraph opens: it filters as one types, and the arrow keys and Enter choose. */
export function slashMenu(chrome: ChromeStore, commands: Partial<Record<CommandId, GalleyCommand>>): Plugin {
  return new Plugin<Slash | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, slash, _before, state) {
        const asked: Slash | null | undefined = transaction.getMeta(key);
        const open = asked === undefined ? slash : asked;
        if (open === null) return null;
        const from = asked === undefined ? transaction.mapping.map(open.from, -1) : open.from;
        return queryAt(state, from) === null ? null : { from };
      },
    },
    props: {
      handleTextInput(view, _from, _to, text) {
        const { $from } = view.state.selection;
        const { parent } = $from;
        if (text !== '/' || parent.type.name !== 'paragraph' || parent.content.size > 0) return false;
        if ($from.depth !== 1 || $from.index(0) < firstBlock) return false;
        openSlash(view);
        return true;
      },
      handleKeyDown(view, event) {
        const menu = chrome.getState().slash;
        if (menu === null || key.getState(view.state) === null) return false;
        const rows = menuRows(menu.query);
        const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') closeSlash(view);
        else if (rows.length === 0) return false;
        else if (move !== undefined) {
          chrome.setState({ slash: { ...menu, chosen: (menu.chosen + move + rows.length) % rows.length } });
        } else if (event.key === 'Enter' || event.key === 'Tab') {
          const row = rows[menu.chosen];
          if (row !== undefined) runSlash(view, row.id, commands);
        } else return false;
        return true;
      },
    },
    view: () => ({
      update(view, before) {
        const slash = key.getState(view.state) ?? null;
        if (slash === null) {
          if (chrome.getState().slash !== null) chrome.setState({ slash: null });
        } else if (before.doc !== view.state.doc) {
          const query = queryAt(view.state, slash.from) ?? '';
          chrome.setState({ slash: { query, chosen: 0, spot: spotOfRange(view, slash.from, slash.from) } });
        }
      },
    }),
  });
}

/** Types the / that opens the menu, in the empty paragraph of the selection. */
export function openSlash(view: EditorView): void {
  const { from } = view.state.selection;
  // What the menu makes is undone by itself, without the words typed before it.
  view.dispatch(closeHistory(view.state.tr.insertText('/').setMeta(key, { from })));
}

/** Takes the / and what was typed after it away and runs the command that was chosen. */
export function runSlash(view: EditorView, id: CommandId, commands: Partial<Record<CommandId, GalleyCommand>>): void {
  const slash = key.getState(view.state);
  if (slash === null || slash === undefined) return;
  view.dispatch(view.state.tr.delete(slash.from, view.state.selection.from).setMeta(key, null));
  commands[id]?.run(view.state, view.dispatch, view);
  view.focus();
}

/** Closes the menu; what was typed stays. */
export function closeSlash(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, null));
}

/** What was typed after the / at `from`; null when the caret is no longer behind it. */
function queryAt(state: EditorState, from: number): string | null {
  const { $from, empty } = state.selection;
  if (!empty || from > state.doc.content.size || $from.start() !== from || $from.pos <= from) return null;
  const text = state.doc.textBetween(from, $from.pos, null, '\ufffc');
  return /^\/[\p{L}\p{N} ]{0,24}$/u.test(text) && !text.startsWith('/ ') ? text.slice(1) : null;
}

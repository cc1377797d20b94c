import { baseKeymap, chainCommands } from '@tiptap/pm/commands';
import { undoInputRule } from '@tiptap/pm/inputrules';
import { keydownHandler } from '@tiptap/pm/keymap';
import type { Command } from '@tiptap/pm/state';
import { Plugin } from '@tiptap/pm/state';
import { goToNextCell } from '@tiptap/pm/tables';
import { type CommandId, commandIds, commands as rows } from '#shared/commands/index.ts';
import type { GalleyCommand } from '../commands/index.ts';
import type { GalleySchema } from '../schema/names.ts';
import { downPastByline, leftPastByline, rightPastByline, upPastByline } from './arrows.ts';
import { backspaceBefore, backspaceHolds, backspaceToParagraph, escapeToBlock, escapeToFigure } from './backspace.ts';
import { rowByTab } from './cells.ts';
import { enterGoesOn, enterInHead, enterLeaves, enterLeavesEmpty, splitCopy } from './enter.ts';
import { backspaceInItem, indentItem, outdentItem, splitItem } from './lists.ts';

/** Shift+Enter: a line break, where a line may break. */
const lineBreak: Command = (state, dispatch) => {
  const { nodes }: GalleySchema = state.schema;
  const { parent } = state.selection.$from;
  if (!parent.isTextblock || parent.type.name === 'kicker') return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()).scrollIntoView());
  return true;
};

/** Says a key was the galley's, though it had nothing to do: Tab in a list must not leave the sheet. */
const inList: Command = (state) => state.selection.$from.parent.type.name === 'listText';

/** Alt+F10 goes to the toolbar over the selection. */
const toToolbar: Command = (_state, _dispatch, view) => {
  const stop = view?.dom.closest('.proof')?.querySelector<HTMLElement>('.over [role="toolbar"] [tabindex="0"]');
  stop?.focus();
  return stop !== null && stop !== undefined;
};

/**
 * The keys of the galley while it has the focus: those of the commands, as the menus show them, and those of writing.
 * A key that was used is the galley's alone; the frame ignores what was prevented.
 */
export function galleyKeys(commands: Partial<Record<CommandId, GalleyCommand>>): Plugin {
  const backspace = chainCommands(
    undoInputRule,
    backspaceInItem,
    backspaceToParagraph,
    backspaceBefore,
    backspaceHolds,
    baseKeymap.Backspace ?? inList,
  );
  return new Plugin({
    props: {
      handleKeyDown: keydownHandler({
        ...baseKeymap,
        ...commandKeys(commands),
        'Mod-y': commands['edit.redo']?.run ?? inList,
        Enter: chainCommands(enterInHead, splitItem, enterLeaves, enterGoesOn, enterLeavesEmpty, splitCopy),
        'Shift-Enter': lineBreak,
        Backspace: backspace,
        'Shift-Backspace': backspace,
        Tab: chainCommands(goToNextCell(1), rowByTab, indentItem, inList),
        'Shift-Tab': chainCommands(goToNextCell(-1), outdentItem),
        Escape: chainCommands(escapeToFigure, escapeToBlock),
        'Alt-F10': toToolbar,
        ArrowDown: downPastByline,
        ArrowUp: upPastByline,
        ArrowLeft: leftPastByline,
        ArrowRight: rightPastByline,
      }),
    },
  });
}

function commandKeys(commands: Partial<Record<CommandId, GalleyCommand>>): Record<string, Command> {
  const bindings: Record<string, Command> = {};
  for (const id of commandIds) {
    const row = rows[id];
    const command = commands[id];
    if ('keys' in row && command !== undefined) bindings[bindingOf(row.keys)] = command.run;
  }
  return bindings;
}

/** Electron's `CmdOrCtrl+Shift+Z` as ProseMirror's `Mod-Shift-z`. */
function bindingOf(keys: string): string {
  return keys
    .split('+')
    .map((key) =>
      key === 'CmdOrCtrl'
        ? 'Mod'
        : key === 'Up' || key === 'Down'
          ? `Arrow${key}`
          : key.length === 1
            ? key.toLowerCase()
            : key,
    )
    .join('-');
}

import { chainCommands } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import type { CommandId } from '#shared/commands/index.ts';
import { insertBlocks, moveBlock } from '../document/blocks.ts';
import { type EmptyBlock, emptyBlocks, makeBlock } from '../document/make.ts';
import { asStep } from '../history/as-step.ts';
import { liftQuote } from './lift-quote.ts';
import { allowsMarks, hasStyle, linkAround, toggleStyle } from './marks.ts';
import { hasForm, turnInto } from './turn-into.ts';

/** A command on the document, and whether it holds at the selection. */
export interface GalleyCommand {
  run: Command;
  active?(state: EditorState): boolean;
}

/** What the surface does for commands that are not a change of the document. */
export interface SurfaceCommands {
  find(): void;
  link(): void;
  choosePictures(): void;
}

/** Every command the galley runs. */
export function galleyCommands(surface: SurfaceCommands): Partial<Record<CommandId, GalleyCommand>> {
  return {
    'edit.undo': { run: undo },
    'edit.redo': { run: redo },
    'edit.find': { run: asked(surface.find) },
    'edit.blockUp': { run: asStep(moveBlock(-1)) },
    'edit.blockDown': { run: asStep(moveBlock(1)) },

    'insert.picture': { run: asked(surface.choosePictures) },
    'insert.gallery': { run: insertEmpty('gallery') },
    'insert.pullQuote': {
      run: asStep(chainCommands(liftQuote, turnInto('pullQuote'))),
      active: (state) => hasForm(state, 'pullQuote'),
    },
    'insert.blockQuote': { run: asStep(turnInto('blockQuote')), active: (state) => hasForm(state, 'blockQuote') },
    'insert.factBox': { run: insertEmpty('factBox') },
    'insert.table': { run: insertEmpty('table') },
    'insert.related': { run: insertEmpty('related') },
    'insert.embed': { run: insertEmpty('embed') },
    'insert.divider': { run: insertEmpty('divider') },

    'format.paragraph': { run: asStep(turnInto('paragraph')), active: (state) => hasForm(state, 'paragraph') },
    'format.crosshead': { run: asStep(turnInto('crosshead')), active: (state) => hasForm(state, 'crosshead') },
    'format.minorCrosshead': {
      run: asStep(turnInto('minorCrosshead')),
      active: (state) => hasForm(state, 'minorCrosshead'),
    },
    'format.bulletList': { run: asStep(turnInto('bulletList')), active: (state) => hasForm(state, 'bulletList') },
    'format.numberedList': { run: asStep(turnInto('numberedList')), active: (state) => hasForm(state, 'numberedList') },
    'format.bold': { run: toggleStyle('bold'), active: (state) => hasStyle(state, 'bold') },
    'format.italic': { run: toggleStyle('italic'), active: (state) => hasStyle(state, 'italic') },
    'format.strike': { run: toggleStyle('strike'), active: (state) => hasStyle(state, 'strike') },
    'format.subscript': { run: toggleStyle('subscript'), active: (state) => hasStyle(state, 'subscript') },
    'format.superscript': { run: toggleStyle('superscript'), active: (state) => hasStyle(state, 'superscript') },
    'format.smallCaps': { run: toggleStyle('smallCaps'), active: (state) => hasStyle(state, 'smallCaps') },
    'format.link': {
      run: (state, dispatch) => {
        if (!allowsMarks(state) || (state.selection.empty && linkAround(state) === null)) return false;
        if (dispatch !== undefined) surface.link();
        return true;
      },
      active: (state) => hasStyle(state, 'link'),
    },
  };
}

function insertEmpty(name: EmptyBlock): Command {
  return asStep((state, dispatch) => insertBlocks(makeBlock(state.schema, emptyBlocks[name]()))(state, dispatch));
}

function asked(action: () => void): Command {
  return (_state, dispatch) => {
    if (dispatch !== undefined) action();
    return true;
  };
}

import { closeHistory } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';

/** A command whose change is undone by itself, however soon after another it came. */
export function asStep(command: Command): Command {
  return (state, dispatch, view) =>
    command(state, dispatch && ((transaction) => dispatch(closeHistory(transaction))), view);
}

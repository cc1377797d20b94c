import { create } from 'zustand';
import { newId } from '#shared/article/index.ts';
import type { DeskError, Explanation } from '#shared/contract/index.ts';

/** Something an editor can do about a message, on the message itself. */
export interface MessageAction {
  label: string;
  run: () => void;
}

/** A message on the screen: something was done, or something went wrong. */
export type Message = { id: string; actions: MessageAction[] } & (
  | { kind: 'done'; words: string }
  | { kind: 'error'; explanation: Explanation }
);

interface Messages {
  shown: Message[];
}

/** The messages on the screen, the newest last. */
export const useMessages = create<Messages>(() => ({ shown: [] }));

/** How long a message about something done stays, in milliseconds: to be read, or to reach its Undo by keyboard. */
const stays = { plain: 4_000, withActions: 12_000 };
/** More would cover the page. */
const most = 4;

/** Says that something was done, perhaps with the way to undo it. It leaves by itself. */
export function tell(words: string, ...actions: MessageAction[]): void {
  const id = show({ id: newId(), kind: 'done', words, actions });
  setTimeout(() => dismiss(id), actions.length === 0 ? stays.plain : stays.withActions);
}

/** Says what an editor must not miss. It stays until it is closed. */
export function tellToStay(words: string): void {
  show({ id: newId(), kind: 'done', words, actions: [] });
}

/** Says what went wrong, what was kept and what to do. It stays until it is closed; gives the id to close it by. */
export function tellError(error: DeskError, ...actions: MessageAction[]): string | null {
  // What an editor cancelled needs no telling.
  if (error.code === 'cancelled') return null;
  return show({ id: newId(), kind: 'error', explanation: error.explanation, actions });
}

/** Takes a message off the screen. */
export function dismiss(id: string): void {
  useMessages.setState(({ shown }) => ({ shown: shown.filter((message) => message.id !== id) }));
}

function show(message: Message): string {
  useMessages.setState(({ shown }) => ({
    shown: [...shown.filter((other) => !same(other, message)), message].slice(-most),
  }));
  return message.id;
}

function same(one: Message, other: Message): boolean {
  return one.kind === 'error' && other.kind === 'error' && one.explanation.happened === other.explanation.happened;
}

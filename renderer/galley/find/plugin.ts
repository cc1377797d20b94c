import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { findAll, type Match, type Query } from './search.ts';

/** What is found now: nothing while the panel is closed. */
export interface Found {
  query: Query;
  matches: Match[];
  /** Which of the matches is the current one, from 0; -1 when there is none. */
  current: number;
  shown: DecorationSet;
}

type Order = { query: Query; from: number } | { current: number } | 'close';

const key = new PluginKey<Found | null>('find');

/** Finds and marks words; while the panel is closed it costs nothing. */
export function finding(): Plugin {
  return new Plugin<Found | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, found, _before, state) {
        const order: Order | undefined = transaction.getMeta(key);
        if (order === 'close') return null;
        if (order !== undefined && 'query' in order) {
          const matches = findAll(state.doc, order.query);
          const next = matches.findIndex((match) => match.from >= order.from);
          return marked(state, order.query, matches, matches.length === 0 ? -1 : Math.max(0, next));
        }
        if (found === null) return null;
        if (order !== undefined) return marked(state, found.query, found.matches, order.current);
        if (!transaction.docChanged) return found;
        const matches = findAll(state.doc, found.query);
        const at = found.matches[found.current]?.from ?? 0;
        const next = matches.findIndex((match) => match.from >= transaction.mapping.map(at));
        return marked(state, found.query, matches, matches.length === 0 ? -1 : Math.max(0, next));
      },
    },
    props: { decorations: (state) => key.getState(state)?.shown },
  });
}

function marked(state: EditorState, query: Query, matches: Match[], current: number): Found {
  const shown = matches.map(({ from, to }, at) =>
    Decoration.inline(from, to, { class: at === current ? 'found current' : 'found' }),
  );
  return { query, matches, current, shown: DecorationSet.create(state.doc, shown) };
}

/** What is found now. */
export function foundIn(state: EditorState): Found | null {
  return key.getState(state) ?? null;
}

/** Looks for a query, from the selection on. */
export function look(view: EditorView, query: Query): void {
  const order: Order = { query, from: view.state.selection.from };
  view.dispatch(view.state.tr.setMeta(key, order));
  reveal(view);
}

/** Stops looking; the caret goes to the current match. */
export function stopLooking(view: EditorView): void {
  const found = foundIn(view.state);
  const match = found?.matches[found.current];
  const transaction = view.state.tr.setMeta(key, 'close');
  if (match !== undefined) transaction.setSelection(TextSelection.create(transaction.doc, match.from, match.to));
  view.dispatch(transaction);
  view.focus();
}

/** Goes to the next match, or the one before; behind the last comes the first. */
export function step(view: EditorView, by: 1 | -1): void {
  const found = foundIn(view.state);
  if (found === null || found.matches.length === 0) return;
  const count = found.matches.length;
  const order: Order = { current: (found.current + by + count) % count };
  view.dispatch(view.state.tr.setMeta(key, order));
  reveal(view);
}

/** Replaces the current match and goes to the next. */
export function replaceOne(view: EditorView, words: string): void {
  const found = foundIn(view.state);
  const match = found?.matches[found.current];
  if (match === undefined) return;
  view.dispatch(replaced(view.state.tr, match, words));
  reveal(view);
}

/** Replaces every match, as one step of the history; gives how many. */
export function replaceEvery(view: EditorView, words: string): number {
  const matches = foundIn(view.state)?.matches ?? [];
  if (matches.length > 0) view.dispatch(replaceMatches(view.state, matches, words));
  return matches.length;
}

/** One transaction that replaces all matches; each keeps the style it began with. */
export function replaceMatches(state: EditorState, matches: readonly Match[], words: string): Transaction {
  const transaction = state.tr;
  for (const match of [...matches].reverse()) replaced(transaction, match, words);
  return transaction;
}

function replaced(transaction: Transaction, { from, to }: Match, words: string): Transaction {
  return words === '' ? transaction.delete(from, to) : transaction.insertText(words, from, to);
}

function reveal(view: EditorView): void {
  const found = foundIn(view.state);
  const match = found?.matches[found.current];
  if (match === undefined) return;
  const { node } = view.domAtPos(match.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.closest('p, h1, h2, h3, .cap, .title, footer')?.scrollIntoView({ block: 'center' });
}

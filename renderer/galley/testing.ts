import { history } from '@tiptap/pm/history';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { type Article, type Block, inline, newArticle } from '#shared/article/index.ts';
import { toArticle } from './convert/to-article.ts';
import { toDocument } from './convert/to-document.ts';
import { blockIds } from './document/ids.ts';
import { galleySchema } from './schema/index.ts';

/** The moment every article of the galley's tests is made. */
export const now = '2017-07-18T09:00:00Z';

/** A paragraph of a test's article; the id is the word it begins with, made long enough. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', id: idOf(text), text: inline(text) };
}

/** The id `paragraph` gives. */
export function idOf(text: string): string {
  return `${text.toLowerCase().replace(/[^a-z0-9]/g, '')}000000`.slice(0, 12);
}

/** An article as the galley's state, with its history and its ids, and no window. */
export function opened(article: Article): EditorState {
  return EditorState.create({
    doc: galleySchema.nodeFromJSON(toDocument(article)),
    plugins: [history(), blockIds()],
  });
}

/** A state over a body of blocks. */
export function written(...body: Block[]): EditorState {
  return opened(newArticle(now, { headline: 'Council' }, body));
}

/** The body a state says. */
export function bodyOf(state: EditorState): Block[] {
  return toArticle(state.doc, newArticle(now), now).body;
}

/** The state after commands; one that does not apply changes nothing. */
export function run(state: EditorState, ...commands: Command[]): EditorState {
  let current = state;
  for (const command of commands) {
    command(current, (transaction) => {
      current = current.apply(transaction);
    });
  }
  return current;
}

/** The state with the caret before the first place a text occurs, or behind it. */
export function caretAt(state: EditorState, text: string, side: 'before' | 'behind' = 'before'): EditorState {
  return selected(state, text, side === 'before' ? 0 : text.length, side === 'before' ? 0 : text.length);
}

/** The state with a text selected, or a part of it. */
export function selected(state: EditorState, text: string, from = 0, to = text.length): EditorState {
  let found: number | null = null;
  state.doc.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? '').indexOf(text) : -1;
    if (at >= 0) found ??= pos + at;
    return found === null;
  });
  if (found === null) throw new RangeError(`“${text}” is not in the article`);
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, found + from, found + to)));
}

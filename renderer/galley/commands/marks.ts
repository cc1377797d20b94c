import { toggleMark } from '@tiptap/pm/commands';
import type { Command, EditorState } from '@tiptap/pm/state';
import { isSafeAddress, type MarkType } from '#shared/article/index.ts';
import type { GalleySchema } from '../schema/names.ts';

/** Turns a style on or off at the selection. */
export function toggleStyle(name: MarkType): Command {
  return (state, dispatch) => {
    const { marks }: GalleySchema = state.schema;
    return allowsMarks(state) && toggleMark(marks[name])(state, dispatch);
  };
}

/** Whether a style or a link holds at the selection. */
export function hasStyle(state: EditorState, name: MarkType | 'link'): boolean {
  const { marks }: GalleySchema = state.schema;
  const type = marks[name];
  const { empty, $from, from, to } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** Whether the text of the selection takes styles at all; a headline does not. */
export function allowsMarks(state: EditorState): boolean {
  const { parent } = state.selection.$from;
  return parent.isTextblock && parent.type.markSet === null;
}

/** The link the selection stands in, and how far it reaches. */
export function linkAround(state: EditorState): { href: string; from: number; to: number } | null {
  const { $from } = state.selection;
  const { marks }: GalleySchema = state.schema;
  const mark = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
  if (mark === undefined) return null;
  const start = $from.start();
  let from = start;
  let to = start;
  // Neighbouring pieces of text with the mark are one link; the caret's is the one that reaches it.
  $from.parent.forEach((node, offset) => {
    const at = start + offset;
    if (at > $from.pos && at !== to) return;
    if (!mark.isInSet(node.marks)) return;
    if (at !== to) from = at;
    to = at + node.nodeSize;
  });
  return { href: mark.attrs.href, from, to };
}

/** Links the selection, or the link it stands in, to an address; an empty address takes the link away. */
export function setLink(address: string): Command {
  return (state, dispatch) => {
    const { marks }: GalleySchema = state.schema;
    if (!allowsMarks(state)) return false;
    const href = withScheme(address.trim());
    if (href !== '' && !isSafeAddress(href)) return false;
    const { empty, from, to } = state.selection;
    const range = empty ? linkAround(state) : { from, to };
    if (range === null) return false;
    if (dispatch !== undefined) {
      const transaction = state.tr.removeMark(range.from, range.to, marks.link);
      if (href !== '') transaction.addMark(range.from, range.to, marks.link.create({ href }));
      dispatch(transaction);
    }
    return true;
  };
}

/** `example.org/page` as an editor writes it means `https://example.org/page`. */
function withScheme(address: string): string {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$))/i.test(address) ? `https://${address}` : address;
}

import { InputRule } from '@tiptap/pm/inputrules';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import type { MarkType } from '#shared/article/index.ts';
import { type Form, turnBlocks } from '../commands/turn-into.ts';
import { firstBlock } from '../convert/to-article.ts';
import { emptyBlocks, makeBlock } from '../document/make.ts';
import type { GalleySchema } from '../schema/names.ts';

/** Markdown's signs at the start of a paragraph, and what they make of it. */
const blockSigns: [RegExp, Form][] = [
  [/^##? $/, 'crosshead'],
  [/^### $/, 'minorCrosshead'],
  [/^> $/, 'blockQuote'],
  [/^[-*] $/, 'bulletList'],
  [/^1[.)] $/, 'numberedList'],
];

/** Markdown's signs around words. */
const styleSigns: [RegExp, MarkType][] = [
  [/(?:^|[\s(“‘])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/u, 'bold'],
  [/(?:^|[\s(“‘])(__([^_\s](?:[^_]*[^_\s])?)__)$/u, 'bold'],
  [/(?:^|[\s(“‘])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/u, 'italic'],
  [/(?:^|[\s(“‘])(_([^_\s](?:[^_]*[^_\s])?)_)$/u, 'italic'],
  [/(?:^|[\s(“‘])(~~([^~\s](?:[^~]*[^~\s])?)~~)$/u, 'strike'],
];

/** Markdown-style shortcuts. Backspace right after one takes it back. */
export const markdownShortcuts: InputRule[] = [
  ...blockSigns.map(
    ([sign, form]) =>
      new InputRule(sign, (state, _match, start, end) => {
        if (!inPlainParagraph(state, start)) return null;
        const transaction = state.tr.delete(start, end);
        return turnBlocks(transaction, form) ? transaction : null;
      }),
  ),
  new InputRule(/^(?:---|–-|—|\*\*\*)$/u, (state, _match, start, end) => {
    if (!inPlainParagraph(state, start) || state.doc.resolve(start).parent.content.size > end - start) return null;
    const { nodes }: GalleySchema = state.schema;
    const $start = state.doc.resolve(start);
    const divider = makeBlock(state.schema, emptyBlocks.divider());
    const paragraph = nodes.paragraph.create($start.parent.attrs);
    const transaction = state.tr.replaceWith($start.before(), $start.after(), [divider, paragraph]);
    return transaction.setSelection(TextSelection.create(transaction.doc, $start.before() + divider.nodeSize + 1));
  }),
  ...styleSigns.map(
    ([sign, style]) =>
      new InputRule(sign, (state, match, start, end) => {
        const [whole = '', signed = '', words = ''] = match;
        const { marks }: GalleySchema = state.schema;
        const from = start + whole.length - signed.length;
        const { parent, parentOffset } = state.doc.resolve(from);
        if (!parent.type.allowsMarkType(marks[style])) return null;
        // The words keep their own styles and links; only the signs around them go.
        const width = (signed.length - words.length) / 2;
        const kept = parent.content.cut(parentOffset + width, parentOffset + width + words.length);
        const transaction = state.tr.replaceWith(from, end, kept);
        transaction.addMark(from, from + kept.size, marks[style].create());
        return transaction.removeStoredMark(marks[style]);
      }),
  ),
];

/** Whether the caret is in a paragraph of the body, not of a box or a quote. */
function inPlainParagraph(state: EditorState, pos: number): boolean {
  const $pos = state.doc.resolve(pos);
  return $pos.depth === 1 && $pos.index(0) >= firstBlock && $pos.parent.type.name === 'paragraph';
}

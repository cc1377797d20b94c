import { InputRule } from '@tiptap/pm/inputrules';
import type { HeadRest } from '../convert/to-document.ts';
import { substituted } from './marks.ts';

/** Sets quotation marks, apostrophes, dashes and ellipses as the article's language does. Backspace right after takes it back. */
export const smartMarks = new InputRule(/["'.-]$/, (state, match, start, end) => {
  const [typed = ''] = match;
  const $start = state.doc.resolve(start);
  const before = $start.parent.textBetween(Math.max(0, $start.parentOffset - 400), $start.parentOffset, null, '\ufffc');
  const { language }: HeadRest = state.doc.attrs.head;
  const change = substituted(before, typed, language);
  return change === null ? null : state.tr.insertText(change.text, start - change.back, end);
});

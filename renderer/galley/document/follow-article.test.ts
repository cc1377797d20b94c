import { undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, newArticle } from '#shared/article/index.ts';
import { articles } from '../../../tests/arbitraries/article.ts';
import { toArticle } from '../convert/to-article.ts';
import { bodyOf, caretAt, now, opened, paragraph } from '../testing.ts';
import { followArticle } from './follow-article.ts';

function follow(state: EditorState, article: Article): EditorState {
  const followed = followArticle(state, article);
  return followed === null ? state : state.apply(followed);
}

test('what another hand made of an article is on the page, and nothing Undo would take away', () => {
  fc.assert(
    fc.property(articles, articles, (present, theirs) => {
      const state = follow(opened(present), { ...theirs, id: present.id });
      const { head, body } = toArticle(state.doc, present, now);
      expect({ head, body }).toEqual({ head: theirs.head, body: theirs.body });
      expect(undo(state)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('the caret stays in its word while another hand writes before, behind and in its paragraph', () => {
  const before = newArticle(now, {}, [paragraph('First'), paragraph('The council votes'), paragraph('Last')]);
  const theirs = newArticle(now, { headline: 'Vote' }, [
    paragraph('First of all'),
    { ...paragraph('The council votes tonight'), id: before.body[1]?.id ?? '' },
    paragraph('Last words'),
  ]);
  const state = follow(caretAt(opened(before), 'council', 'behind'), theirs);
  const { $head } = state.selection;
  expect($head.parent.textContent.slice(0, $head.parentOffset)).toBe('The council');
});

test('Undo takes back what this editor wrote, not what the other did', () => {
  const before = newArticle(now, {}, [paragraph('First'), paragraph('Second')]);
  let state = opened(before);
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)).insertText(' mine'));
  const mine = toArticle(state.doc, before, now);
  state = follow(state, {
    ...mine,
    body: [paragraph('First theirs'), ...mine.body.slice(1)].map((block, at) => ({
      ...block,
      id: before.body[at]?.id ?? '',
    })),
  });
  undo(state, (transaction) => {
    state = state.apply(transaction);
  });
  expect(bodyOf(state)).toEqual([{ ...paragraph('First theirs'), id: before.body[0]?.id }, before.body[1]]);
});

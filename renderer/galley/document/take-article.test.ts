import { redo, undo } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newArticle } from '#shared/article/index.ts';
import { articles } from '../../../tests/arbitraries/article.ts';
import { toArticle } from '../convert/to-article.ts';
import { now, opened, paragraph, written } from '../testing.ts';
import { takeArticle } from './take-article.ts';

test('an earlier state taken back is the article, one Undo away from what there was', () => {
  fc.assert(
    fc.property(articles, articles, (present, earlier) => {
      let state = opened(present);
      const before = state.doc;
      const dispatch = (transaction: Transaction) => {
        state = state.apply(transaction);
      };
      const taken = takeArticle(state, { ...earlier, id: present.id });
      if (taken === null) return;
      dispatch(taken);
      expect(toArticle(state.doc, present, now)).toEqual({
        ...present,
        changed: now,
        head: earlier.head,
        body: earlier.body,
      });
      undo(state, dispatch);
      expect(state.doc.eq(before)).toBe(true);
      expect(undo(state, dispatch)).toBe(false);
      redo(state, dispatch);
      expect(toArticle(state.doc, present, now).body).toEqual(earlier.body);
    }),
    { numRuns: 40 },
  );
});

test('the same state is nothing to take, and blocks that stay are not touched', () => {
  const state = written(paragraph('First'), paragraph('Second'), paragraph('Third'));
  const article = toArticle(state.doc, newArticle(now), now);
  expect(takeArticle(state, article)).toBeNull();
  const changed = { ...article, body: [paragraph('First'), paragraph('Other'), paragraph('Third')] };
  const taken = takeArticle(state, changed);
  expect(taken?.doc.child(4)).toBe(state.doc.child(4));
  expect(taken?.doc.lastChild).toBe(state.doc.lastChild);
});

import { undo } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { articleSchema, newArticle } from '#shared/article/index.ts';
import { toArticle } from '../convert/to-article.ts';
import { now, paragraph, run, written } from '../testing.ts';
import { lengthLimits } from './limits.ts';

test('a page pasted into the headline is cut to what an article can hold, and one Undo takes it out again', () => {
  const state = written(paragraph('First'));
  const limited = EditorState.create({ doc: state.doc, plugins: [...state.plugins, lengthLimits()] });
  const pasted = limited.apply(limited.tr.insertText('word '.repeat(2_000), 3));
  const article = toArticle(pasted.doc, newArticle(now), now);
  expect(articleSchema.parse(article).head.headline).toHaveLength(4_000);
  expect(run(pasted, undo).doc.eq(state.doc)).toBe(true);
});

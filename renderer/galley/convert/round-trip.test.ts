import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '#shared/article/index.ts';
import { articles } from '../../../tests/arbitraries/article.ts';
import { galleySchema } from '../schema/index.ts';
import { toArticle } from './to-article.ts';
import { toDocument } from './to-document.ts';

const opened = (article: Parameters<typeof toDocument>[0]) => galleySchema.nodeFromJSON(toDocument(article));

describe('an article opened in the galley', () => {
  test('is a document the schema allows, and closes as the article it was, whatever is in it', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const doc = opened(article);
        doc.check();
        expect(toArticle(doc, article, article.changed)).toEqual(article);
      }),
    );
  });

  test('gives an article that may be saved', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(articleSchema.parse(toArticle(opened(article), article, article.changed))).toEqual(article);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps the blocks that were not typed in', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const doc = opened(article);
        const first = toArticle(doc, article, article.changed);
        const again = toArticle(doc.copy(doc.content), article, article.changed);
        for (const [at, block] of again.body.entries()) expect(block).toBe(first.body[at]);
      }),
      { numRuns: 30 },
    );
  });
});

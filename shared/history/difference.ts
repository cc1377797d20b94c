import { type Article, articleFigures, countWords } from '../article/index.ts';
import { id, line, z } from '../schema/index.ts';
import { blockChangeSchema, blockChanges } from './blocks.ts';
import type { Part } from './compare.ts';
import { headChangeSchema, headChanges } from './head.ts';

/** A figure whose own credit line says something else; empty where the picture's own is printed. */
export const creditChangeSchema = z.strictObject({
  figure: id,
  /** Counted from 1 in the later article. */
  number: z.int().min(1),
  before: line,
  after: line,
});

/** Two articles, compared for a reader. */
export const differenceSchema = z.strictObject({
  /** Words of the headline, the standfirst and the body that came and went. */
  added: z.int(),
  removed: z.int(),
  head: z.array(headChangeSchema),
  credits: z.array(creditChangeSchema),
  blocks: z.array(blockChangeSchema),
});

export type CreditChange = z.infer<typeof creditChangeSchema>;
export type Difference = z.infer<typeof differenceSchema>;

/** What was changed from one state of an article to another. */
export function difference(before: Article, after: Article): Difference {
  const head = headChanges(before.head, after.head);
  const blocks = blockChanges(before, after);
  const read = head.filter(({ field }) => field === 'headline' || field === 'standfirst');
  const parts = [...read, ...blocks].flatMap(({ text }) => text);
  return {
    added: wordsOf(parts, 'added', after.head.language),
    removed: wordsOf(parts, 'removed', after.head.language),
    head,
    credits: creditChanges(before, after),
    blocks,
  };
}

function wordsOf(parts: readonly Part[], change: Part['change'], language: string): number {
  return parts.reduce((sum, part) => (part.change === change ? sum + countWords(part.text, language) : sum), 0);
}

function creditChanges(before: Article, after: Article) {
  const was = new Map(articleFigures(before).map((figure) => [figure.id, figure.credit ?? '']));
  return articleFigures(after).flatMap(({ id, credit }, index) => {
    const then = was.get(id);
    const now = credit ?? '';
    return then === undefined || then === now ? [] : [{ figure: id, number: index + 1, before: then, after: now }];
  });
}

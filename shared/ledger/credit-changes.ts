import type { CreditStyle } from '../credits/index.ts';
import { type Picture, pictureCredit } from '../picture/index.ts';
import { line, sha256, z } from '../schema/index.ts';
import type { ArticleUses } from './uses.ts';

/** A picture whose printed credit would be another, and in how many places it would be printed. */
export const creditChangeSchema = z.strictObject({
  picture: sha256,
  fileName: z.string(),
  before: line,
  after: line,
  /** Uses that print the picture’s own credit; one that has a credit of its own is not changed by a rule. */
  uses: z.int(),
});

export type CreditChange = z.infer<typeof creditChangeSchema>;

/** What another way of crediting would change over a whole library, most used first. */
export function creditChanges(
  articles: readonly ArticleUses[],
  pictures: Iterable<Picture>,
  now: CreditStyle,
  then: CreditStyle,
): CreditChange[] {
  const uses = new Map<string, number>();
  for (const article of articles)
    for (const { picture, credit } of article.uses)
      if ((credit?.trim() ?? '') === '') uses.set(picture, (uses.get(picture) ?? 0) + 1);
  return [...pictures]
    .map((picture) => ({
      picture: picture.hash,
      fileName: picture.fileName,
      before: pictureCredit(picture, now),
      after: pictureCredit(picture, then),
      uses: uses.get(picture.hash) ?? 0,
    }))
    .filter(({ before, after }) => before !== after)
    .sort((one, other) => other.uses - one.uses || one.before.localeCompare(other.before));
}

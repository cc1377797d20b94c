import type { CreditStyle } from '../credits/index.ts';
import { field, type Picture, pictureCredit } from '../picture/index.ts';
import { line, z } from '../schema/index.ts';
import { type ArticleUses, countUses } from './uses.ts';

const ranked = z.array(z.strictObject({ value: line, count: z.int() }));

/** What a library's pictures were credited with, most used first: to complete from. */
export const creditHistorySchema = z.strictObject({
  creator: ranked,
  creditLine: ranked,
  source: ranked,
  copyrightNotice: ranked,
});

export type CreditHistory = z.infer<typeof creditHistorySchema>;

/** More than an editor would ever be shown. */
const most = 5_000;

/** What pictures were credited with, each value with how often it was used; what is in the library unused counts once. @param style how this desk credits pictures */
export function creditHistory(
  articles: readonly ArticleUses[],
  pictures: Iterable<Picture>,
  style: CreditStyle,
): CreditHistory {
  const uses = countUses(articles);
  const counts = {
    creator: new Map<string, number>(),
    creditLine: new Map<string, number>(),
    source: new Map<string, number>(),
    copyrightNotice: new Map<string, number>(),
  };
  const add = (name: keyof CreditHistory, value: string | undefined, times: number) => {
    const words = value?.trim() ?? '';
    if (words !== '') counts[name].set(words, (counts[name].get(words) ?? 0) + times);
  };
  for (const picture of pictures) {
    const times = Math.max(1, uses.get(picture.hash) ?? 0);
    for (const name of field(picture, 'creator') ?? []) add('creator', name, times);
    add('creditLine', field(picture, 'creditLine') ?? pictureCredit(picture, style), times);
    add('source', field(picture, 'source'), times);
    add('copyrightNotice', field(picture, 'copyrightNotice'), times);
  }
  for (const article of articles) for (const { credit } of article.uses) add('creditLine', credit ?? undefined, 1);
  return {
    creator: byUse(counts.creator),
    creditLine: byUse(counts.creditLine),
    source: byUse(counts.source),
    copyrightNotice: byUse(counts.copyrightNotice),
  };
}

function byUse(counts: ReadonlyMap<string, number>): { value: string; count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value))
    .slice(0, most);
}

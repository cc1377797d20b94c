import { type Article, articleFigures, articleWords } from '#shared/article/index.ts';
import { DeskError, type Summary, summarySchema } from '#shared/contract/index.ts';
import { sha256, z } from '#shared/schema/index.ts';
import { type Stamp, stampTime } from '../disk/index.ts';

/** An article's line in the list, and what has to be known to tell whether it still holds. */
export const entrySchema = z.strictObject({
  /** The state of the file it was made from; empty when it has to be looked at again. */
  stamp: z.string(),
  summary: summarySchema.omit({ withoutCredit: true, trouble: true }),
  /** Figures without a credit of their own that still wait for their picture. */
  bare: z.int(),
  /** The pictures of figures without a credit of their own, one for each figure: theirs counts. */
  borrowed: z.array(sha256),
});

export type Entry = z.infer<typeof entrySchema> & { trouble?: NonNullable<Summary['trouble']> };

/** The line of an article that could be read. */
export function entryOf(article: Article, stamp: Stamp): Entry {
  const figures = articleFigures(article);
  const { slug, headline, section, status, embargo } = article.head;
  const entry: Entry = {
    stamp,
    summary: {
      id: article.id,
      slug,
      headline,
      section,
      status,
      words: articleWords(article),
      figures: figures.length,
      changed: article.changed,
      embargo,
    },
    bare: 0,
    borrowed: [],
  };
  for (const figure of figures) {
    if ((figure.credit?.trim() ?? '') !== '') continue;
    if (figure.picture === null) entry.bare++;
    else entry.borrowed.push(figure.picture);
  }
  return entry;
}

/** The line of an article that could not be read: what was last known of it, and why. */
export function troubledEntry(id: string, stamp: Stamp | null, last: Entry | undefined, error: unknown): Entry {
  const changed = stamp === null ? new Date(0).toISOString() : stampTime(stamp);
  const unknown: Entry['summary'] = {
    id,
    slug: id,
    headline: '',
    section: '',
    status: 'draft',
    words: 0,
    figures: 0,
    changed,
    embargo: null,
  };
  return { stamp: '', summary: last?.summary ?? unknown, bare: 0, borrowed: [], trouble: troubleOf(error) };
}

function troubleOf(error: unknown): NonNullable<Summary['trouble']> {
  if (!(error instanceof DeskError)) return 'unreadable';
  return error.code === 'article-newer' ? 'newer' : 'damaged';
}

/** The line as the window shows it. @param credited the pictures that have a credit of their own */
export function summaryOf(entry: Entry, credited: ReadonlySet<string>): Summary {
  const withoutCredit = entry.bare + entry.borrowed.filter((hash) => !credited.has(hash)).length;
  return { ...entry.summary, withoutCredit, ...(entry.trouble && { trouble: entry.trouble }) };
}

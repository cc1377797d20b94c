import { statuses } from '../article/index.ts';
import { dateTime, id, isoDate, line, z } from '../schema/index.ts';

/** What an article can be found by, weightiest first. */
export const searchFields = [
  'headline',
  'slug',
  'tag',
  'byline',
  'standfirst',
  'section',
  'kicker',
  'dateline',
  'caption',
  'credit',
  /** What a picture says of itself, beside its credit: persons, places, keywords, and what is told who cannot see it. */
  'picture',
  'body',
  'notes',
] as const;

export type SearchField = (typeof searchFields)[number];

/** What an editor looks for. */
export const searchSchema = z.strictObject({
  /** Words, the last of them perhaps not typed to its end; a passage in quotation marks stands as it is written. */
  words: z.string().max(500),
  status: z.enum(statuses).nullable(),
  section: line.nullable(),
  /** The first and the last day of the last change, by the calendar of this computer. */
  changedFrom: isoDate.nullable(),
  changedTo: isoDate.nullable(),
  /** Only articles with a picture nobody is named for. */
  withoutCredit: z.boolean(),
  /** Only articles that may not be published yet. */
  embargoed: z.boolean(),
  sort: z.enum(['relevance', 'changed', 'headline']),
});

/** Text in pieces; those that were looked for are hits. */
export const passageSchema = z.strictObject({
  field: z.enum(searchFields),
  runs: z.array(z.strictObject({ text: z.string(), hit: z.boolean() })),
});

/** How many were found, and some of them. */
export function foundSchema<Article extends z.ZodType>(article: Article) {
  return z.strictObject({
    total: z.int(),
    /** Articles that are still to be read; what they say is not found yet. */
    unread: z.int(),
    /** Words no article has, and those they were taken for. */
    takenFor: z.array(z.strictObject({ typed: z.string(), read: z.array(z.string()) })),
    hits: z.array(z.strictObject({ article, passages: z.array(passageSchema) })),
  });
}

/** A search an editor keeps under a name. */
export const savedSearchSchema = z.strictObject({ id, name: line.min(1), saved: dateTime, search: searchSchema });

export type Search = z.infer<typeof searchSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** The search that finds everything. */
export const everything: Search = {
  words: '',
  status: null,
  section: null,
  changedFrom: null,
  changedTo: null,
  withoutCredit: false,
  embargoed: false,
  sort: 'relevance',
};

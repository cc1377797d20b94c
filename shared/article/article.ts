import { dateTime, id, z } from '../schema/index.ts';
import { type Block, blockSchema } from './blocks.ts';
import { type Head, headSchema } from './head.ts';
import { newId } from './id.ts';

/** The version of the article's form that this program writes. */
export const articleVersion = 1;

/** One article as it lies on disk and crosses every border. */
export const articleSchema = z.strictObject({
  format: z.literal('standfirst/article'),
  version: z.literal(articleVersion),
  id,
  created: dateTime,
  /** When the words, the pictures or the head last changed. */
  changed: dateTime,
  head: headSchema,
  body: z.array(blockSchema),
});

export type Article = z.infer<typeof articleSchema>;

/** The head of an article nobody has written in yet. */
export function blankHead(language = 'en-GB'): Head {
  return {
    slug: 'untitled',
    kicker: '',
    headline: '',
    standfirst: '',
    bylines: [],
    dateline: '',
    dated: { printed: '', date: null },
    firstPublished: null,
    updated: null,
    embargo: null,
    section: '',
    tags: [],
    language,
    search: { title: '', description: '' },
    houseStyle: 'standfirst',
    layout: 'standard',
    status: 'draft',
    notes: '',
  };
}

/** A new article with its own id, made at `now` (ISO 8601), with the given head fields and body. */
export function newArticle(now: string, head: Partial<Head> = {}, body: Block[] = []): Article {
  return {
    format: 'standfirst/article',
    version: articleVersion,
    id: newId(),
    created: now,
    changed: now,
    head: { ...blankHead(), ...head },
    body,
  };
}

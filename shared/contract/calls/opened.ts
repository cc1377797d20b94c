import { articleSchema, statuses } from '../../article/index.ts';
import { pictureSchema } from '../../picture/index.ts';
import { dateTime, id, line, z } from '../../schema/index.ts';

/** An article's line in the library. */
export const summarySchema = z.strictObject({
  id,
  slug: line,
  headline: line,
  section: line,
  status: z.enum(statuses),
  words: z.int(),
  figures: z.int(),
  /** Figures whose picture, or whose frame, has no credit. */
  withoutCredit: z.int(),
  changed: dateTime,
  embargo: dateTime.nullable(),
  /**
   * Why the article cannot be opened: its file is damaged, was written by a newer Standfirst, or may not be read. What
   * stands in its line is what was last known of it. Absent when it can be opened.
   */
  trouble: z.enum(['damaged', 'newer', 'unreadable']).optional(),
});

/** The state of an article's file that a window last saw; a save over another one is refused. */
export const revisionSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An article as it is handed to the galley. */
export const openedSchema = z.strictObject({
  article: articleSchema,
  revision: revisionSchema,
  pictures: z.array(pictureSchema),
  /** The article as it was first imported, to show beside what an editor made of it; null when it was written here. */
  asRead: articleSchema.nullable(),
  /**
   * Set where the article's file was damaged or gone, and this state took its place: the name the damaged file was kept
   * under, null where there was none any more, and when. Null again once the article was saved.
   */
  recovered: z.strictObject({ aside: line.nullable(), at: dateTime }).nullable(),
});

export type Summary = z.infer<typeof summarySchema>;
export type Opened = z.infer<typeof openedSchema>;

import { dateTime, isoDate, line, prose, z } from '../schema/index.ts';

/** Who wrote it, and as what: `{name: 'Jane Doe', role: 'Political editor'}`; the role may be empty. */
export const bylineSchema = z.strictObject({ name: line, role: line });

/** Where an article stands on its way to the reader. */
export const statuses = ['draft', 'ready', 'published'] as const;

/** How the page is laid out for the reader. */
export const layouts = ['standard', 'longread', 'brief'] as const;

/** Everything about an article that is not its body. */
export const headSchema = z.strictObject({
  /** The desk's short name for the article, also its file name on export. */
  slug: z
    .string()
    .max(80)
    .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u),
  /** The line above the headline. */
  kicker: line,
  headline: line,
  /** The sentence under the headline that says what the article is about. */
  standfirst: prose,
  bylines: z.array(bylineSchema),
  /** The dateline: the place the article was filed from. */
  dateline: line,
  /** The date line: the day as the page prints it, and as a date where it could be read. */
  dated: z.strictObject({ printed: line, date: isoDate.nullable() }),
  firstPublished: dateTime.nullable(),
  updated: dateTime.nullable(),
  /** Not to be published before this moment. */
  embargo: dateTime.nullable(),
  section: line,
  tags: z.array(line),
  /** The language of the copy, as BCP 47: `en-GB`. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** What a search engine shows; empty takes the headline and the standfirst. */
  search: z.strictObject({ title: line, description: prose }),
  /** The id of the house style the page is made in. */
  houseStyle: z.string().regex(/^[a-z0-9-]{1,40}$/),
  layout: z.enum(layouts),
  status: z.enum(statuses),
  /** Notes to the editor; never published. */
  notes: prose,
});

export type Byline = z.infer<typeof bylineSchema>;
export type Status = (typeof statuses)[number];
export type Layout = (typeof layouts)[number];
export type Head = z.infer<typeof headSchema>;

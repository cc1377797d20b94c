import { line, prose, z } from '../schema/index.ts';

/** The places a reader can pass an article on to. */
export const shareNetworks = [
  'email',
  'sms',
  'whatsapp',
  'facebook',
  'x',
  'linkedin',
  'bluesky',
  'mastodon',
  'telegram',
  'reddit',
] as const;

/** A sum a reader solves before a comment is sent, to keep machines out: `8 + 6`. */
export const sumSchema = z.strictObject({ left: z.int().min(0).max(99), right: z.int().min(0).max(99) });

/** How a title makes its pages: its name, its words, and what stands around the copy. */
export const houseStyleSchema = z.strictObject({
  format: z.literal('standfirst/house'),
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The title on the masthead. */
  name: line,
  /** The public address the pages go to, for canonical links and structured data; empty leaves those out. */
  address: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  /** What stands before a credit: `Picture: `; may be empty. */
  creditPrefix: line,
  /** The line at the foot of the page. */
  foot: prose,
  /** Share links to show, in order; none hides the box. */
  share: z.array(z.enum(shareNetworks)),
  /** The comment box: where a comment is posted, and the sum to solve (null asks none). Null hides the box. */
  comments: z.strictObject({ action: z.url({ protocol: /^https?$/ }), sum: sumSchema.nullable() }).nullable(),
});

export type ShareNetwork = (typeof shareNetworks)[number];
export type HouseStyle = z.infer<typeof houseStyleSchema>;

import { id, line, sha256, z } from '../schema/index.ts';
import { figureSchema } from './figure.ts';
import { inlineSchema, isSafeAddress } from './inline.ts';

const address = line.refine(isSafeAddress);

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), id, text: inlineSchema });

/** A heading inside the copy; level 1 divides the article, level 2 a part of it. */
export const crossheadSchema = z.strictObject({
  type: z.literal('crosshead'),
  id,
  level: z.union([z.literal(1), z.literal(2)]),
  text: inlineSchema,
});

/** A passage quoted at length, a paragraph an entry. */
export const blockQuoteSchema = z.strictObject({
  type: z.literal('blockQuote'),
  id,
  paragraphs: z.array(inlineSchema).min(1),
});

/** A sentence lifted out of the copy and set large. */
export const pullQuoteSchema = z.strictObject({
  type: z.literal('pullQuote'),
  id,
  text: inlineSchema,
  attribution: line,
});

/** An entry of a list: its text, and the list under it if there is one. */
export interface ListItem {
  text: z.infer<typeof inlineSchema>;
  nested: { ordered: boolean; items: ListItem[] } | null;
}

export const listItemSchema: z.ZodType<ListItem> = z.strictObject({
  text: inlineSchema,
  get nested() {
    return z.strictObject({ ordered: z.boolean(), items: z.array(listItemSchema).min(1) }).nullable();
  },
});

export const listSchema = z.strictObject({
  type: z.literal('list'),
  id,
  ordered: z.boolean(),
  items: z.array(listItemSchema).min(1),
});

export const figureBlockSchema = figureSchema.extend({ type: z.literal('figure') });

/** Figures shown as one set, with a caption for the whole. */
export const gallerySchema = z.strictObject({
  type: z.literal('gallery'),
  id,
  caption: inlineSchema,
  figures: z.array(figureSchema),
});

/** A box beside the copy: the key facts, a timeline, how to help. */
export const factBoxSchema = z.strictObject({
  type: z.literal('factBox'),
  id,
  title: line,
  blocks: z.array(z.discriminatedUnion('type', [paragraphSchema, listSchema])).min(1),
});

export const tableCellSchema = z.strictObject({
  header: z.boolean(),
  columns: z.int().min(1).max(1_000),
  rows: z.int().min(1).max(10_000),
  text: inlineSchema,
});

/** A table; a cell may span `columns` and `rows`. */
export const tableSchema = z.strictObject({
  type: z.literal('table'),
  id,
  caption: inlineSchema,
  rows: z.array(z.array(tableCellSchema)).min(1),
});

/** A pointer to another article or to a video, by its title; the address may not be known yet. */
export const relatedSchema = z.strictObject({
  type: z.literal('related'),
  id,
  kind: z.enum(['article', 'video']),
  title: line,
  href: address.nullable(),
});

/** Something that lives elsewhere: its address, its title, and a still picture for when there is no network. */
export const embedSchema = z.strictObject({
  type: z.literal('embed'),
  id,
  href: address,
  title: line,
  still: sha256.nullable(),
});

export const dividerSchema = z.strictObject({ type: z.literal('divider'), id });

/** Every block the body of an article can hold. */
export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  crossheadSchema,
  blockQuoteSchema,
  pullQuoteSchema,
  listSchema,
  figureBlockSchema,
  gallerySchema,
  factBoxSchema,
  tableSchema,
  relatedSchema,
  embedSchema,
  dividerSchema,
]);

export type Paragraph = z.infer<typeof paragraphSchema>;
export type Crosshead = z.infer<typeof crossheadSchema>;
export type BlockQuote = z.infer<typeof blockQuoteSchema>;
export type PullQuote = z.infer<typeof pullQuoteSchema>;
export type List = z.infer<typeof listSchema>;
export type FigureBlock = z.infer<typeof figureBlockSchema>;
export type Gallery = z.infer<typeof gallerySchema>;
export type FactBox = z.infer<typeof factBoxSchema>;
export type TableCell = z.infer<typeof tableCellSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Related = z.infer<typeof relatedSchema>;
export type Embed = z.infer<typeof embedSchema>;
export type Divider = z.infer<typeof dividerSchema>;
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];

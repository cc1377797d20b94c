import { articleSchema } from '../article/index.ts';
import { id, line, z } from '../schema/index.ts';

/** What a line of a source can become; each word is explained where it stands. */
export const becameKinds = [
  /** The day the article is dated, and any line that says when it was published or updated. */
  'dateLine',
  /** The place it was filed from, on a line of its own; a paragraph that opens with it stays a paragraph. */
  'dateline',
  /** The line above the headline: a section, a label. */
  'kicker',
  'headline',
  /** The sentence under the headline that says what the article is about. */
  'standfirst',
  /** Who wrote it, and as what. */
  'byline',
  'paragraph',
  /** A heading inside the copy. */
  'crosshead',
  /** A line of a passage quoted at length. */
  'quote',
  'listItem',
  /** What stands under a picture, its credit included where both are on one line. */
  'caption',
  /** Who is to be named for a picture. */
  'credit',
  /** What a reader who cannot see the picture is told, or the picture's own markup. */
  'altText',
  /** The title of another article or of a video that the page points to. */
  'related',
  /** What the page wrapped around the article, and lines that are nothing but markup: left out, and kept in the account. */
  'furniture',
] as const;

export type Became = (typeof becameKinds)[number];

/** One line of the source that is not blank, and what it became. */
export const accountLineSchema = z.strictObject({
  /** Counted from 1. */
  line: z.int().min(1),
  text: z.string(),
  became: z.enum(becameKinds),
  /** False where the text alone cannot say. */
  sure: z.boolean(),
  /** What to ask the editor, where it is not sure. */
  question: z.string().optional(),
  /** The likely answers to the question, likeliest first. */
  choices: z.array(z.enum(becameKinds)).optional(),
  /** Pieces of the line that were markup and not copy, such as a stray `[/caption]`. */
  struck: z.array(z.string()).optional(),
  /** The block of the article, or the figure, that holds the line. */
  block: id.optional(),
  /** Lines of one figure share its number, counted from 1. */
  figure: z.int().min(1).optional(),
});

/** An editor's word on a line: it is this, whatever the importer thought. */
export const decisionSchema = z.strictObject({ line: z.int().min(1), became: z.enum(becameKinds) });

/** What reading a source came to; nothing is stored yet. */
export const importReadingSchema = z.strictObject({
  name: line,
  /** Plain text, or an article that Standfirst saved elsewhere: that one comes in whole and has no lines to account for. */
  format: z.enum(['text', 'article']),
  /** The character set the bytes were read in, as the Encoding Standard names it; `utf-8` for pasted text. */
  encoding: line,
  article: articleSchema,
  account: z.array(accountLineSchema),
});

export type AccountLine = z.infer<typeof accountLineSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type ImportReading = z.infer<typeof importReadingSchema>;

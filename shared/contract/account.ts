import { articleSchema } from '../article/index.ts';
import { id, line, z } from '../schema/index.ts';

/** What a line of a source can become. `furniture` is what the page wrapped around the article: it is left out, and kept in the account. */
export const becameKinds = [
  'dateLine',
  'dateline',
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'paragraph',
  'crosshead',
  'quote',
  'listItem',
  'caption',
  'credit',
  'altText',
  'related',
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
  format: z.enum(['text']),
  /** The character set the bytes were read in, as the Encoding Standard names it; `utf-8` for pasted text. */
  encoding: line,
  article: articleSchema,
  account: z.array(accountLineSchema),
});

export type AccountLine = z.infer<typeof accountLineSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type ImportReading = z.infer<typeof importReadingSchema>;

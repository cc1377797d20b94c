import { z } from '../schema/index.ts';

/** The styles a run of text can carry, in the order they nest on the page, outermost first. */
export const markTypes = ['bold', 'italic', 'strike', 'subscript', 'superscript', 'smallCaps'] as const;

export type MarkType = (typeof markTypes)[number];

const linkAddress = z
  .string()
  .max(4_000)
  .refine(isSafeAddress, { message: 'An address starts with https:, http: or mailto:, or is relative.' });

/** A run of text that shares its style and its link. */
export const textRunSchema = z.strictObject({
  text: z.string().min(1),
  marks: z.array(z.enum(markTypes)).max(markTypes.length).optional(),
  href: linkAddress.optional(),
});

/** A line break inside a paragraph. */
export const breakSchema = z.strictObject({ break: z.literal(true) });

/** Text with style, as runs in reading order. Neighbouring runs of one style are one run. */
export const inlineSchema = z.array(z.union([textRunSchema, breakSchema]));

export type TextRun = z.infer<typeof textRunSchema>;
export type Break = z.infer<typeof breakSchema>;
export type Inline = z.infer<typeof inlineSchema>;

/** Unstyled text as `Inline`; a line feed becomes a break. */
export function inline(text: string): Inline {
  const runs: Inline = [];
  for (const [index, part] of text.split('\n').entries()) {
    if (index > 0) runs.push({ break: true });
    if (part !== '') runs.push({ text: part });
  }
  return runs;
}

/** The words alone; a break becomes a line feed. */
export function plain(runs: Inline): string {
  return runs.map((run) => ('break' in run ? '\n' : run.text)).join('');
}

/**
 * Whether an address may stand in an article or on a page: `https:`, `http:`, `mailto:`, or relative to the page.
 * White space and control characters, which browsers drop before they read the scheme, make it unsafe.
 */
export function isSafeAddress(address: string): boolean {
  if (/[ \p{Cc}]/u.test(address)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'https' || scheme === 'http' || scheme === 'mailto';
}

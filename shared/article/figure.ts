import { id, line, prose, sha256, z } from '../schema/index.ts';
import { inlineSchema } from './inline.ts';

/** How wide a figure stands: in the text column, wider, edge to edge, or beside the text on one half. */
export const figureSizes = ['column', 'wide', 'fullBleed', 'halfLeft', 'halfRight'] as const;

/** What a reader who cannot see the picture is told: words, or that it is decoration and adds nothing. */
export const altSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: prose }),
  z.strictObject({ kind: z.literal('decorative') }),
]);

/** A picture in its place: where it points, and what this article says about it. */
export const figureSchema = z.strictObject({
  id,
  /** The picture's hash; null while the frame waits for its file. */
  picture: sha256.nullable(),
  /** What the source called the file a waiting frame stands for: a name or an address; empty when it did not say. */
  awaits: line,
  caption: inlineSchema,
  alt: altSchema,
  size: z.enum(figureSizes),
  /** A credit line for this use alone; null takes the picture's own. */
  credit: line.nullable(),
});

export type FigureSize = (typeof figureSizes)[number];
export type Alt = z.infer<typeof altSchema>;
export type Figure = z.infer<typeof figureSchema>;

/** The alternative text as words; empty for decoration, and empty when nothing was written yet. */
export function altText(alt: Alt): string {
  return alt.kind === 'text' ? alt.text : '';
}

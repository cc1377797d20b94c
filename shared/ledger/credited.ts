import { id, line, sha256, z } from '../schema/index.ts';

/** What an editor had written for credits before they were made one; null where the file's own stood. */
export const creditedSchema = z.strictObject({
  pictures: z.array(z.strictObject({ hash: sha256, creditLine: line.nullable() })),
  figures: z.array(z.strictObject({ article: id, figure: id, credit: line })),
});

export type Credited = z.infer<typeof creditedSchema>;

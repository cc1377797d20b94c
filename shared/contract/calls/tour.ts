import { id, z } from '../../schema/index.ts';

/** What the sample article teaches, in order. */
export const tourSteps = ['write', 'picture', 'credit', 'look', 'export'] as const;

export type TourStep = (typeof tourSteps)[number];

/** A walk through the sample article: in which article, and the steps that were taken. */
export const tourSchema = z.strictObject({ article: id, done: z.array(z.enum(tourSteps)).max(tourSteps.length) });

export type Tour = z.infer<typeof tourSchema>;

import { cutSchema, pictureTypeSchema, shownTypeSchema } from '#shared/picture/index.ts';
import { z } from '#shared/schema/index.ts';

/** The kinds a rendition can be made in. */
export const renditionTypeSchema = shownTypeSchema;
export type RenditionType = z.infer<typeof renditionTypeSchema>;

/** Where a small copy is written, and its pixels across. */
const small = z.strictObject({ width: z.int().min(1), into: z.string() });

const inspectTask = z.strictObject({
  does: z.literal('inspect'),
  file: z.string(),
  type: pictureTypeSchema,
  /** A WebP copy to be made on the way, where that costs no second decoding; a window will ask for it next. */
  small: small.optional(),
});
const renderTask = z.strictObject({
  does: z.literal('render'),
  file: z.string(),
  type: renditionTypeSchema,
  /** What is shown of the picture; null for all of it, as the camera held it. */
  cut: cutSchema.nullable(),
  /**
   * Pixels across of the copies made on the way down, the widest first, each from the one before: the file is decoded
   * once, and each size comes out the same in whatever company it is made. Null makes the one size straight from the file.
   */
  rungs: z.array(z.int().min(1)).min(1).nullable(),
  /** Where each size is written, and its pixels across; a picture that is narrower keeps its own width. */
  sizes: z.array(small).min(1),
});

const lookTask = z.strictObject({ does: z.literal('look'), file: z.string() });

/** What a decoder can be asked to do, one thing at a time. */
export const taskSchema = z.discriminatedUnion('does', [inspectTask, renderTask, lookTask]);

/** What a decoder says: once that it is ready, then one answer a task. */
export const answerSchema = z.discriminatedUnion('says', [
  z.strictObject({ says: z.literal('ready') }),
  /** The picture was read to its end; its size as shown, EXIF orientation applied. */
  z.strictObject({ says: z.literal('whole'), width: z.int().min(1), height: z.int().min(1) }),
  z.strictObject({ says: z.literal('too-many-pixels'), width: z.int(), height: z.int(), limit: z.int() }),
  z.strictObject({ says: z.literal('damaged'), detail: z.string() }),
  z.strictObject({ says: z.literal('rendered') }),
  /** How the picture looks, as 128 bits in hexadecimal; empty where it is too plain to tell from another. */
  z.strictObject({ says: z.literal('looks'), bits: z.string().regex(/^([0-9a-f]{32})?$/) }),
  /** The rendition could not be written, which is the disk's fault and not the picture's. */
  z.strictObject({ says: z.literal('unwritten'), detail: z.string() }),
]);

export type InspectTask = z.infer<typeof inspectTask>;
export type RenderTask = z.infer<typeof renderTask>;
export type LookTask = z.infer<typeof lookTask>;
export type Task = z.infer<typeof taskSchema>;
export type Answer = z.infer<typeof answerSchema>;

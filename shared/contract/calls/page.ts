import { articleSchema } from '../../article/index.ts';
import { fieldsSchema, shapeSchema } from '../../picture/index.ts';
import { id, line, sha256, z } from '../../schema/index.ts';
import { type Call, call } from './call.ts';

const exportedFileSchema = z.strictObject({ name: line, bytes: z.int(), sha256 });

const exportReportSchema = z.strictObject({
  files: z.array(exportedFileSchema),
  /** What the page leaves out, in words: frames that still wait for their picture. */
  leftOut: z.array(z.string()),
  /** Whether a record of it is kept with the article; not in a library that may only be read. */
  recorded: z.boolean(),
});

/** What is exported, and how. `override` is why pictures go out in spite of what stands against them; null stops them. */
const exportInput = z.strictObject({ id, allowMissing: z.boolean(), override: line.min(1).nullable() });

/** The calls about the page of an article: on show, and out. */
export const pageCalls = {
  'preview.show': call(
    'Makes the page of an article as it stands on screen, its pictures with what is written about them there; gives it, and the address it can be seen at, which stays the article’s.',
    z.strictObject({
      article: articleSchema,
      edits: z.array(z.strictObject({ hash: sha256, edited: fieldsSchema, shape: shapeSchema })),
    }),
    z.strictObject({ address: line, html: z.string(), bytes: z.int(), leftOut: z.array(z.string()) }),
  ),
  'export.toFolder': call(
    'Writes the page and its pictures into a folder the editor chooses; null when they changed their mind.',
    exportInput,
    exportReportSchema.extend({ folder: line }).nullable(),
  ),
  'export.toZip': call(
    'Packs the page and its pictures; gives the address the zip can be taken from once.',
    exportInput,
    exportReportSchema.extend({ address: line, name: line }),
  ),
} as const satisfies Record<string, Call>;

export type ExportedFile = z.infer<typeof exportedFileSchema>;
export type ExportReport = z.infer<typeof exportReportSchema>;

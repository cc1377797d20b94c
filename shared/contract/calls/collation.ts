import { articleSchema } from '../../article/index.ts';
import { pictureSchema } from '../../picture/index.ts';
import { id, line, z } from '../../schema/index.ts';
import { type Call, call, nothing, picked } from './call.ts';
import { openedSchema, revisionSchema } from './opened.ts';

/** A document that a sync program left beside an article's own, because two computers had changed it. */
const copySchema = z.strictObject({
  /** The file's name in the article's folder. */
  name: line,
  /** The state of that file. */
  revision: revisionSchema,
  article: articleSchema,
  pictures: z.array(pictureSchema),
});

/** The calls about an article that two had changed. */
export const collationCalls = {
  'collation.begin': call(
    'Keeps an article that two had changed as versions, as the window has it and as it is on disk; gives the one on disk.',
    z.strictObject({ article: articleSchema }),
    openedSchema,
  ),
  'collation.copies': call(
    'Finds the documents that a sync program left beside that of an article, because two computers had changed it.',
    picked,
    z.array(copySchema),
  ),
  'collation.settle': call(
    'Keeps such a document as a version of the article, and takes the file away.',
    z.strictObject({ id, name: line, revision: revisionSchema }),
    nothing,
  ),
  'collation.putBack': call(
    'Puts such a document back beside the article’s own, to be asked about again.',
    z.strictObject({ article: articleSchema, name: line }),
    nothing,
  ),
  'collation.keepBoth': call(
    'Makes an article of its own of one of the two, under a new id and slug, and opens it.',
    z.strictObject({ article: articleSchema }),
    openedSchema,
  ),
} as const satisfies Record<string, Call>;

export type Copy = z.infer<typeof copySchema>;

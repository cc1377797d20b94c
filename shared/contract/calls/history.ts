import { articleSchema } from '../../article/index.ts';
import { differenceSchema, versionSchema } from '../../history/index.ts';
import { pictureSchema } from '../../picture/index.ts';
import { id, line, z } from '../../schema/index.ts';
import { type Call, call, nothing, picked } from './call.ts';

/** The versions of an article, last made first. */
const historySchema = z.strictObject({
  versions: z.array(versionSchema),
  /** What of the history cannot be read, by file and line, counted from 1; the versions are the others. */
  damaged: z.array(z.strictObject({ file: line, line: z.int() })),
});

/** The calls about the versions of an article. */
export const historyCalls = {
  'history.list': call('Lists the versions of an article, last made first.', picked, historySchema),
  'history.read': call('Gives the article as a version has it.', z.strictObject({ id, version: id }), articleSchema),
  'history.difference': call(
    'Compares a version with a later one, or with the article as it is on disk where that is null.',
    z.strictObject({ id, from: id, to: id.nullable() }),
    differenceSchema,
  ),
  'history.name': call(
    'Keeps the article as it is on disk as a version with a name.',
    z.strictObject({ id, name: line.min(1) }),
    versionSchema,
  ),
  'history.keep': call(
    'Keeps an article as it stands on screen as a version, before many places of it are changed at once.',
    z.strictObject({ article: articleSchema }),
    nothing,
  ),
  'history.restore': call(
    'Keeps the article as it is on disk as a version, and gives it with an earlier one taken back, whole or those blocks. Nothing is written: the window shows it and saves it, so that Undo undoes it.',
    z.strictObject({ id, version: id, blocks: z.array(id).nullable() }),
    z.strictObject({ article: articleSchema, pictures: z.array(pictureSchema) }),
  ),
} as const satisfies Record<string, Call>;

export type VersionHistory = z.infer<typeof historySchema>;

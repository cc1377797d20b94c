import { line, z } from '../../schema/index.ts';
import { bytesSchema, type Call, call, picked } from './call.ts';
import { openedSchema } from './opened.ts';

/** The calls about an article as one file with its pictures. */
export const packageCalls = {
  'package.save': call(
    'Writes an article with its pictures into one file the editor chooses; null when they changed their mind.',
    picked,
    z.strictObject({ file: line }).nullable(),
  ),
  'package.toDownload': call(
    'Makes the same file; gives the address it can be taken from.',
    picked,
    z.strictObject({ name: line, address: line }),
  ),
  'package.open': call(
    'Takes the article of such a file into the library, with its pictures, beside whatever is there; opens it.',
    z.strictObject({ name: line, bytes: bytesSchema }),
    openedSchema,
  ),
} as const satisfies Record<string, Call>;

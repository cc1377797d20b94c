import { line, z } from '../../schema/index.ts';
import { decisionSchema, importReadingSchema } from '../account.ts';
import { bytesSchema, type Call, call } from './call.ts';
import { openedSchema } from './opened.ts';

/** The calls about bringing a story in. */
export const importCalls = {
  'import.read': call(
    'Reads a source and accounts for every line; stores nothing. Decisions override what the importer thought.',
    z.strictObject({ name: line, bytes: bytesSchema, decisions: z.array(decisionSchema) }),
    importReadingSchema,
  ),
  'import.accept': call(
    'Makes an article of a source, keeping the source and its account beside it.',
    z.strictObject({ name: line, bytes: bytesSchema, decisions: z.array(decisionSchema) }),
    openedSchema,
  ),
} as const satisfies Record<string, Call>;

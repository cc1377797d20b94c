import { creditedSchema, doubleSchema, ledgerRowSchema } from '../../ledger/index.ts';
import { id, line, sha256, z } from '../../schema/index.ts';
import { type Call, call, nothing } from './call.ts';

/** The calls about every use of every picture. */
export const ledgerCalls = {
  'ledger.read': call(
    'Gives every use of every picture of the library, and how many articles could not be read.',
    nothing,
    z.strictObject({ rows: z.array(ledgerRowSchema), unread: z.int() }),
  ),
  'ledger.doubles': call(
    'Compares all pictures, each once: gives those that are one picture or look like it, and those credited two ways.',
    nothing,
    z.array(doubleSchema),
  ),
  'ledger.elsewhere': call(
    'Says how often other articles than one use each of these pictures, by hash.',
    z.strictObject({ article: id, pictures: z.array(sha256) }),
    z.record(sha256, z.int()),
  ),
  'ledger.credit': call(
    'Gives pictures one credit line wherever they stand, but for the figures of one article; gives what was written before.',
    z.strictObject({ pictures: z.array(sha256), creditLine: line.min(1), leave: id.nullable() }),
    creditedSchema,
  ),
  'ledger.uncredit': call(
    'Gives pictures and figures back the credits that were written before.',
    creditedSchema,
    nothing,
  ),
} as const satisfies Record<string, Call>;

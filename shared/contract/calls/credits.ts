import { deskCreditsSchema } from '../../credits/index.ts';
import { creditChangeSchema, creditHistorySchema } from '../../ledger/index.ts';
import { z } from '../../schema/index.ts';
import { type Call, call, nothing } from './call.ts';

/** The calls about how pictures are credited. */
export const creditCalls = {
  'credits.read': call(
    'Gives what this desk changed of the agencies, and its rules for credits.',
    nothing,
    deskCreditsSchema,
  ),
  'credits.write': call(
    'Writes the desk’s agencies and rules, all of them; gives them.',
    z.strictObject({ credits: deskCreditsSchema }),
    deskCreditsSchema,
  ),
  'credits.history': call(
    'Gives what the pictures of the library were credited with, most used first.',
    nothing,
    creditHistorySchema,
  ),
  'credits.preview': call(
    'Says which pictures of the whole library would print another credit by these agencies and rules; changes nothing.',
    z.strictObject({ credits: deskCreditsSchema }),
    z.array(creditChangeSchema),
  ),
} as const satisfies Record<string, Call>;

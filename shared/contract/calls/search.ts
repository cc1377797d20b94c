import { line, z } from '../../schema/index.ts';
import { foundSchema, savedSearchSchema, searchSchema } from '../search.ts';
import { type Call, call, nothing, picked } from './call.ts';
import { summarySchema } from './opened.ts';

/** The calls about finding. */
export const searchCalls = {
  'search.find': call(
    'Finds articles by what they say: some of the hits, with where each was found.',
    z.strictObject({ search: searchSchema, skip: z.int().min(0), take: z.int().min(1).max(200) }),
    foundSchema(summarySchema),
  ),
  'search.index': call(
    'Makes sure that everything can be found; answers when every article is read, and says how many there are.',
    nothing,
    z.strictObject({ articles: z.int() }),
  ),
  'search.saved': call('Lists the saved searches by name.', nothing, z.array(savedSearchSchema)),
  'search.save': call(
    'Keeps a search under a name, in place of one of the same name; gives all.',
    z.strictObject({ name: line.min(1), search: searchSchema }),
    z.array(savedSearchSchema),
  ),
  'search.forget': call('Forgets a saved search; gives those that are left.', picked, z.array(savedSearchSchema)),
} as const satisfies Record<string, Call>;

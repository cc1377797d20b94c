import { articleSchema } from '../../article/index.ts';
import { houseStyleSchema } from '../../house/index.ts';
import { dateTime, line, z } from '../../schema/index.ts';
import { writableSchema } from '../access.ts';
import { type Call, call, nothing, picked } from './call.ts';
import { aboutSchema } from './desk.ts';
import { openedSchema, revisionSchema, summarySchema } from './opened.ts';

/** The calls about articles and their library. */
export const libraryCalls = {
  'library.remembered': call(
    'Lists every article as it was when the list was last read, without a look at any; null where nothing is known of that.',
    nothing,
    z.array(summarySchema).nullable(),
  ),
  'library.list': call(
    'Looks at every article and lists them, last changed first; tells how far it is.',
    nothing,
    z.array(summarySchema),
  ),
  'library.open': call('Reads an article with its pictures.', picked, openedSchema),
  'library.create': call(
    'Makes an empty article, or the sample article, and opens it.',
    z.strictObject({ language: line.optional(), sample: z.boolean().optional() }),
    openedSchema,
  ),
  'library.save': call(
    'Writes an article over the state it is based on, or, with none, where its file went; answers when it is on disk.',
    z.strictObject({ article: articleSchema, revision: revisionSchema.nullable() }),
    z.strictObject({ revision: revisionSchema, saved: dateTime }),
  ),
  'library.duplicate': call('Copies an article under a new id and slug.', picked, summarySchema),
  'library.discard': call('Moves an article to the bin.', picked, nothing),
  'library.restore': call('Takes an article back out of the bin.', picked, summarySchema),
  'library.choose': call(
    'Asks for another library folder and opens it; null when the editor changed their mind.',
    nothing,
    aboutSchema.nullable(),
  ),
  'library.takeOver': call(
    'Takes the library over from the Standfirst that has it, which finds out before its next write; gives whether this one may write now.',
    nothing,
    writableSchema,
  ),
  'houses.list': call('Lists the house styles of the library.', nothing, z.array(houseStyleSchema)),
  'houses.save': call('Writes a house style.', z.strictObject({ house: houseStyleSchema }), houseStyleSchema),
} as const satisfies Record<string, Call>;

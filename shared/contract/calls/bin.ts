import { pictureSchema } from '../../picture/index.ts';
import { dateTime, id, line, sha256, z } from '../../schema/index.ts';
import { type Call, call, nothing } from './call.ts';
import { summarySchema } from './opened.ts';

/** What is in the bin: since when and by whose hand, and when it goes by itself. Null where that was not noted: it stays. */
const inBin = { discarded: dateTime.nullable(), who: line, goes: dateTime.nullable() };

/** An article in the bin, and what would be lost with it. */
const binnedSchema = summarySchema.extend({
  ...inBin,
  versions: z.int(),
  /** Whether what it was imported from is kept with it. */
  imported: z.boolean(),
  /** How many records of exports are kept with it. */
  exports: z.int(),
});

/** A picture in the bin. Its record is null where that is lost. */
const binnedPictureSchema = z.strictObject({ hash: sha256, picture: pictureSchema.nullable(), ...inBin });

/** What is named to be deleted for ever, or was. */
const inBinNamed = z.strictObject({ articles: z.array(id), pictures: z.array(sha256) });

/** The calls about the bin. */
export const binCalls = {
  'bin.list': call(
    'Lists what is in the bin, last discarded first.',
    nothing,
    z.strictObject({ articles: z.array(binnedSchema), pictures: z.array(binnedPictureSchema) }),
  ),
  'bin.erase': call(
    'Deletes what is named in the bin for ever; gives what was deleted. A picture that an article uses again goes back into the library instead.',
    inBinNamed,
    inBinNamed,
  ),
  'bin.restorePicture': call('Takes a picture back out of the bin.', z.strictObject({ hash: sha256 }), pictureSchema),
} as const satisfies Record<string, Call>;

export type Binned = z.infer<typeof binnedSchema>;
export type BinnedPicture = z.infer<typeof binnedPictureSchema>;

import { fieldsSchema, pictureSchema, rightsSchema, shapeSchema } from '../../picture/index.ts';
import { line, sha256, z } from '../../schema/index.ts';
import { bytesSchema, type Call, call, nothing } from './call.ts';

/** The calls about pictures. */
export const pictureCalls = {
  'pictures.takeIn': call(
    'Takes a picture into the library: checked, hashed, its metadata read.',
    z.strictObject({ name: line, bytes: bytesSchema }),
    pictureSchema,
  ),
  'pictures.edit': call(
    'Sets what an editor wrote about a picture, all of it at once, and the rights and the shape where given; the file stays as received.',
    z.strictObject({
      hash: sha256,
      edited: fieldsSchema,
      rights: rightsSchema.optional(),
      shape: shapeSchema.optional(),
    }),
    pictureSchema,
  ),
  'pictures.records': call(
    'Gives the records of pictures; those the library does not have are left out.',
    z.strictObject({ hashes: z.array(sha256) }),
    z.array(pictureSchema),
  ),
  'pictures.unused': call(
    'Looks through every article, those in the bin, their versions and sources, for pictures that none of them uses. Those taken in since the workstation was started are left aside: one of them may be on its way into an article.',
    nothing,
    z.array(pictureSchema),
  ),
  'pictures.discard': call(
    'Moves pictures to the bin, those that an article uses by now left where they are; gives those that were moved.',
    z.strictObject({ hashes: z.array(sha256) }),
    z.array(sha256),
  ),
} as const satisfies Record<string, Call>;

import { id, line, sha256, z } from '../../schema/index.ts';
import { bytesSchema, type Call, call, nothing } from './call.ts';
import { aboutSchema } from './desk.ts';

/** What a backup holds, and what of the library it does not, by path in the library. */
const backupSchema = z.strictObject({
  /** Of the file, in bytes. */
  bytes: z.int(),
  sha256,
  /** How many files of the library are in it. */
  entries: z.int(),
  /** What is no plain file, or has a name that not every system takes. */
  leftOut: z.array(z.string()),
  /** What the disk does not give. */
  unread: z.array(z.string()),
  /** What is damaged in the library: it is in the backup as it is. */
  damaged: z.array(z.string()),
});

/** The name of a folder on every system: no path, no sign that means something else. */
export const folderNameSchema = line.regex(/^(?![. ])[^\p{Cc}<>:"|?*/\\]*[^\p{Cc}<>:"|?*/\\. ]$/u);

/** A backup's file that was chosen, and where the library would be restored: a new folder of that name in that place. */
const chosenBackupSchema = z.strictObject({ token: id, name: line, place: line, folder: line });

/** The calls about backing a library up and restoring it. */
export const vaultCalls = {
  'vault.backUp': call(
    'Writes the whole library into one file the editor chooses, reads it back and compares every sum; null when they changed their mind.',
    nothing,
    backupSchema.extend({ file: line }).nullable(),
  ),
  'vault.backUpToDownload': call(
    'Does the same beside the library; gives the address the file can be taken from for an hour.',
    nothing,
    backupSchema.extend({ address: line, name: line }),
  ),
  'vault.choose': call(
    'Asks for the file of a backup; null when the editor changed their mind.',
    nothing,
    chosenBackupSchema.nullable(),
  ),
  'vault.bring': call(
    'Takes in the next piece of a backup’s file; the first has no token yet.',
    z.strictObject({ token: id.nullable(), name: line, bytes: bytesSchema }),
    chosenBackupSchema,
  ),
  'vault.choosePlace': call(
    'Asks where the new folder goes; null when the editor changed their mind.',
    z.strictObject({ token: id }),
    chosenBackupSchema.nullable(),
  ),
  'vault.restore': call(
    'Makes a library of a chosen backup in a new folder, never over anything.',
    z.strictObject({ token: id, folder: folderNameSchema, leaveDamaged: z.boolean() }),
    z.strictObject({
      library: line,
      entries: z.int(),
      bytes: z.int(),
      damaged: z.array(z.string()),
      cut: z.boolean(),
    }),
  ),
  'vault.open': call('Opens a library that was restored just now.', z.strictObject({ token: id }), aboutSchema),
} as const satisfies Record<string, Call>;

import { dateTime, sha256, z } from '#shared/schema/index.ts';

/** The version of a backup's form that this program writes, and the highest it reads. */
export const backupVersion = 1;

/** Where the library's files stand in a backup: under this, by their path in the library. */
export const contentFolder = 'library/';

/** The list of everything in a backup, its last entry. */
export const manifestName = 'manifest.json';

/** A file of a backup: its path in the library with `/` between steps, its size and its content. */
export const packedFileSchema = z.strictObject({ name: z.string().min(1), bytes: z.int().min(0), sha256 });

export const manifestSchema = z.strictObject({
  format: z.literal('standfirst/backup'),
  version: z.literal(backupVersion),
  made: dateTime,
  entries: z.array(packedFileSchema),
});

/** What every version of a manifest says, to tell one that was written by a later Standfirst. */
export const manifestEnvelope = z.looseObject({ format: z.literal('standfirst/backup'), version: z.int().min(1) });

export type PackedFile = z.infer<typeof packedFileSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** What a backup keeps to when it is written, and is refused beyond when it is read: a zip may be made to fill a disk. */
export const limits = {
  entries: 2_000_000,
  /** The largest file that is deflated, in bytes; larger ones are stored. */
  deflated: 16 * 1024 * 1024,
  /** Files up to this size, in bytes, may be as repetitive as they are. */
  freely: 1024 * 1024,
  /** How many times its deflated size a larger file may have. */
  ratio: 200,
  manifest: 512 * 1024 * 1024,
} as const;

/** Whether a name means the same file inside the folder it is unpacked into on every system, and can mean nothing else. */
export function isSafeName(name: string): boolean {
  return name.split('/').every(isSafeStep);
}

/** Windows takes more for a path, a device or a stream than others do, and drops what a name ends with. */
function isSafeStep(step: string): boolean {
  if (step === '' || /[\p{Cc}<>:"|?*\\]/u.test(step) || /[. ]$/.test(step)) return false;
  return !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(step);
}

import { articleSchema, statuses } from '../article/index.ts';
import { deskCreditsSchema } from '../credits/index.ts';
import { differenceSchema, versionSchema } from '../history/index.ts';
import { houseStyleSchema } from '../house/index.ts';
import {
  creditChangeSchema,
  creditedSchema,
  creditHistorySchema,
  doubleSchema,
  ledgerRowSchema,
} from '../ledger/index.ts';
import { fieldsSchema, pictureSchema, rightsSchema, shapeSchema } from '../picture/index.ts';
import { dateTime, id, line, sha256, z } from '../schema/index.ts';
import { mendedSchema, writableSchema } from './access.ts';
import { decisionSchema, importReadingSchema } from './account.ts';
import { foundSchema, savedSearchSchema, searchSchema } from './search.ts';

/** The largest thing a call may carry, in bytes. */
export const byteLimit = 256 * 1024 * 1024;

/** Bytes in a call: as they are over IPC, as a part of their own over HTTP. At most one member of a call, named `bytes`. */
export const bytesSchema = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= byteLimit);

/** An article's line in the library. */
export const summarySchema = z.strictObject({
  id,
  slug: line,
  headline: line,
  section: line,
  status: z.enum(statuses),
  words: z.int(),
  figures: z.int(),
  /** Figures whose picture, or whose frame, has no credit. */
  withoutCredit: z.int(),
  changed: dateTime,
  embargo: dateTime.nullable(),
  /**
   * Why the article cannot be opened: its file is damaged, was written by a newer Standfirst, or may not be read. What
   * stands in its line is what was last known of it. Absent when it can be opened.
   */
  trouble: z.enum(['damaged', 'newer', 'unreadable']).optional(),
});

/** What is in the bin: since when and by whose hand, and when it goes by itself. Null where that was not noted: it stays. */
const inBin = { discarded: dateTime.nullable(), who: line, goes: dateTime.nullable() };

/** An article in the bin, and what would be lost with it. */
export const binnedSchema = summarySchema.extend({
  ...inBin,
  versions: z.int(),
  /** Whether what it was imported from is kept with it. */
  imported: z.boolean(),
  /** How many records of exports are kept with it. */
  exports: z.int(),
});

/** A picture in the bin. Its record is null where that is lost. */
export const binnedPictureSchema = z.strictObject({ hash: sha256, picture: pictureSchema.nullable(), ...inBin });

/** What is named to be deleted for ever, or was. */
const inBinNamed = z.strictObject({ articles: z.array(id), pictures: z.array(sha256) });

/** The state of an article's file that a window last saw; a save over another one is refused. */
export const revisionSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An article as it is handed to the galley. */
export const openedSchema = z.strictObject({
  article: articleSchema,
  revision: revisionSchema,
  pictures: z.array(pictureSchema),
  /** The article as it was first imported, to show beside what an editor made of it; null when it was written here. */
  asRead: articleSchema.nullable(),
  /**
   * Set where the article's file was damaged or gone, and this state took its place: the name the damaged file was kept
   * under, null where there was none any more, and when. Null again once the article was saved.
   */
  recovered: z.strictObject({ aside: line.nullable(), at: dateTime }).nullable(),
});

/** A document that a sync program left beside an article's own, because two computers had changed it. */
export const copySchema = z.strictObject({
  /** The file's name in the article's folder. */
  name: line,
  /** The state of that file. */
  revision: revisionSchema,
  article: articleSchema,
  pictures: z.array(pictureSchema),
});

export const exportedFileSchema = z.strictObject({ name: line, bytes: z.int(), sha256 });

export const exportReportSchema = z.strictObject({
  files: z.array(exportedFileSchema),
  /** What the page leaves out, in words: frames that still wait for their picture. */
  leftOut: z.array(z.string()),
});

/** The versions of an article, last made first. */
export const historySchema = z.strictObject({
  versions: z.array(versionSchema),
  /** What of the history cannot be read, by file and line, counted from 1; the versions are the others. */
  damaged: z.array(z.strictObject({ file: line, line: z.int() })),
});

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** The article to open at the next start. */
  lastArticle: id.nullable(),
  /** The articles opened last, last first. */
  recent: z.array(id).max(10),
  libraryOpen: z.boolean(),
  inspectorOpen: z.boolean(),
  /** Pixels across, where the editor dragged the edge; null as drawn. */
  libraryWidth: z.int().min(160).max(520).nullable(),
  inspectorWidth: z.int().min(240).max(640).nullable(),
});

export const aboutSchema = z.strictObject({
  version: line,
  /** Where the renderer runs: in the desktop window, or in a plain browser over loopback. */
  host: z.enum(['window', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** The library's folder, to be shown, never used as an address. */
  library: line,
  writable: writableSchema,
  /** What was damaged since the library was opened, apart from articles, and where it is kept. */
  mended: z.array(mendedSchema),
});

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

/** What is exported, and how. `override` is why pictures go out in spite of what stands against them; null stops them. */
const exportInput = z.strictObject({ id, allowMissing: z.boolean(), override: line.min(1).nullable() });

const nothing = z.strictObject({});
const picked = z.strictObject({ id });

interface Call {
  /** What it does, in a sentence. */
  does: string;
  input: z.ZodType;
  output: z.ZodType;
}

function call<Input extends z.ZodType, Output extends z.ZodType>(does: string, input: Input, output: Output) {
  return { does, input, output };
}

/** Every call the renderer can make of the desk. What is not in this table does not exist. */
export const calls = {
  'desk.about': call('Says where and on what the workstation runs.', nothing, aboutSchema),
  'desk.diagnostics': call(
    'Tells of the program, the computer and the last notes, as a file an editor reads before they save it.',
    nothing,
    z.strictObject({ name: line, text: z.string() }),
  ),
  'desk.noteFailure': call(
    'Notes that something broke in the window, and where in the program; no word of an article fits in.',
    z.strictObject({
      error: z.string().regex(/^\w{1,40}$/),
      places: z.array(z.string().regex(/^[\w./-]{1,120}(:\d+){1,2}$/)).max(12),
    }),
    nothing,
  ),
  'settings.read': call('Gives the settings of this person on this computer.', nothing, settingsSchema),
  'settings.write': call('Changes some settings; gives all.', settingsSchema.partial(), settingsSchema),

  'window.open': call(
    'Opens one more window, on an article or on that of last time.',
    z.strictObject({ article: id.nullable() }),
    nothing,
  ),

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
    'Makes an empty article and opens it.',
    z.strictObject({ language: line.optional() }),
    openedSchema,
  ),
  'library.save': call(
    'Writes an article; answers when it is on disk.',
    z.strictObject({ article: articleSchema, revision: revisionSchema.nullable() }),
    z.strictObject({ revision: revisionSchema, saved: dateTime }),
  ),
  'library.duplicate': call('Copies an article under a new id and slug.', picked, summarySchema),
  'library.discard': call('Moves an article to the bin.', picked, nothing),
  'library.restore': call('Takes an article back out of the bin.', picked, summarySchema),
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

  'history.list': call('Lists the versions of an article, last made first.', picked, historySchema),
  'history.read': call('Gives the article as a version has it.', z.strictObject({ id, version: id }), articleSchema),
  'history.difference': call(
    'Compares a version with a later one, or with the article as it is on disk where that is null.',
    z.strictObject({ id, from: id, to: id.nullable() }),
    differenceSchema,
  ),
  'history.name': call(
    'Keeps the article as it is on disk as a version with a name.',
    z.strictObject({ id, name: line.min(1) }),
    versionSchema,
  ),
  'history.keep': call(
    'Keeps an article as it stands on screen as a version, before many places of it are changed at once.',
    z.strictObject({ article: articleSchema }),
    nothing,
  ),
  'history.restore': call(
    'Keeps the article as it is on disk as a version, and gives it with an earlier one taken back, whole or those blocks. Nothing is written: the window shows it and saves it, so that Undo undoes it.',
    z.strictObject({ id, version: id, blocks: z.array(id).nullable() }),
    z.strictObject({ article: articleSchema, pictures: z.array(pictureSchema) }),
  ),

  'collation.begin': call(
    'Keeps an article that two had changed as versions, as the window has it and as it is on disk; gives the one on disk.',
    z.strictObject({ article: articleSchema }),
    openedSchema,
  ),
  'collation.copies': call(
    'Finds the documents that a sync program left beside that of an article, because two computers had changed it.',
    picked,
    z.array(copySchema),
  ),
  'collation.settle': call(
    'Keeps such a document as a version of the article, and takes the file away.',
    z.strictObject({ id, name: line, revision: revisionSchema }),
    nothing,
  ),
  'collation.keepBoth': call(
    'Makes an article of its own of one of the two, under a new id and slug, and opens it.',
    z.strictObject({ article: articleSchema }),
    openedSchema,
  ),

  'preview.show': call(
    'Makes the page of an article as it stands on screen, its pictures with what is written about them there; gives it, and the address it can be seen at, which stays the article’s.',
    z.strictObject({
      article: articleSchema,
      edits: z.array(z.strictObject({ hash: sha256, edited: fieldsSchema, shape: shapeSchema })),
    }),
    z.strictObject({ address: line, html: z.string(), bytes: z.int(), leftOut: z.array(z.string()) }),
  ),
  'export.toFolder': call(
    'Writes the page and its pictures into a folder the editor chooses; null when they changed their mind.',
    exportInput,
    exportReportSchema.extend({ folder: line }).nullable(),
  ),
  'export.toZip': call(
    'Packs the page and its pictures; gives the address the zip can be taken from once.',
    exportInput,
    exportReportSchema.extend({ address: line, name: line }),
  ),

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
    z.strictObject({ library: line, entries: z.int(), bytes: z.int(), damaged: z.array(z.string()) }),
  ),
  'vault.open': call('Opens a library that was restored just now.', z.strictObject({ token: id }), aboutSchema),

  'houses.list': call('Lists the house styles of the library.', nothing, z.array(houseStyleSchema)),
  'houses.save': call('Writes a house style.', z.strictObject({ house: houseStyleSchema }), houseStyleSchema),

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

  'job.cancel': call('Stops a call that is under way; it ends as cancelled.', z.strictObject({ job: id }), nothing),
} as const satisfies Record<string, Call>;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = z.infer<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = z.infer<Calls[Name]['output']>;

export type Summary = z.infer<typeof summarySchema>;
export type Binned = z.infer<typeof binnedSchema>;
export type Copy = z.infer<typeof copySchema>;
export type BinnedPicture = z.infer<typeof binnedPictureSchema>;
export type Opened = z.infer<typeof openedSchema>;
export type VersionHistory = z.infer<typeof historySchema>;
export type ExportedFile = z.infer<typeof exportedFileSchema>;
export type ExportReport = z.infer<typeof exportReportSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type About = z.infer<typeof aboutSchema>;

/** Whether a name is in the table; a name on the table's prototype is not. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

import { dateTime, line, z } from '../schema/index.ts';
import { holderWords } from './access.ts';

/** What an editor is told when something went wrong: what happened, what was kept, what to do. */
export interface Explanation {
  happened: string;
  kept: string;
  todo: string;
}

function fault<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  sentences: (facts: z.infer<z.ZodObject<Shape, z.core.$strict>>) => Explanation,
) {
  const facts = z.strictObject(shape);
  return { facts, explain: (given: unknown): Explanation => sentences(facts.parse(given)) };
}

const nothingChanged = 'Nothing was changed.';
const textKept = 'Your text is safe in this window.';

/**
 * Everything that can go wrong between the window and the desk, by code: the facts that travel with it, and the
 * sentences made of them.
 */
export const faults = {
  'call-unknown': fault({ name: line }, ({ name }) => ({
    happened: `This window asked for “${name}”, which this version of Standfirst does not know.`,
    kept: nothingChanged,
    todo: 'Close the window and open it again.',
  })),
  'call-malformed': fault({ name: line, detail: z.string() }, ({ name }) => ({
    happened: `The request “${name}” was not in order, so it was refused before anything was done.`,
    kept: nothingChanged,
    todo: 'Try once more. If it happens again, close the window and open it again.',
  })),
  'call-refused': fault({ reason: z.enum(['origin', 'secret', 'host', 'sender']) }, () => ({
    happened: 'The request did not come from this workstation’s own window, so it was refused.',
    kept: nothingChanged,
    todo: 'Open Standfirst again from its own icon or with npm start.',
  })),
  'too-large': fault({ bytes: z.number(), limit: z.number() }, ({ bytes, limit }) => ({
    happened: `This is ${megabytes(bytes)}, and Standfirst takes at most ${megabytes(limit)} at once.`,
    kept: `${nothingChanged} The file is as it was.`,
    todo: 'Use a smaller file, or split it.',
  })),
  cancelled: fault({}, () => ({ happened: 'Cancelled.', kept: nothingChanged, todo: 'Start again when you want to.' })),
  'needs-window': fault({ what: line }, ({ what }) => ({
    happened: `${what} needs the desktop window, and this is the browser.`,
    kept: nothingChanged,
    todo: 'In the browser, export as a zip file, and choose the library with npm start -- --library FOLDER.',
  })),
  'package-unreadable': fault({ name: line, why: line }, ({ name, why }) => ({
    happened: `“${name}” cannot be opened as an article: ${why}.`,
    kept: `${nothingChanged} The file is as it was.`,
    todo: 'Ask whoever sent it to save the article as a file again.',
  })),
  'port-taken': fault({ port: z.number() }, ({ port }) => ({
    happened: `Port ${port} is taken by another program, or by another Standfirst.`,
    kept: nothingChanged,
    todo: 'Leave the port out, and a free one is found. Or give another.',
  })),
  'file-unreadable': fault({ name: line, detail: line }, ({ name, detail }) => ({
    happened: `“${name}” cannot be read (${detail}).`,
    kept: nothingChanged,
    todo: 'Check the name and where the file is, and that you may read it.',
  })),
  unexpected: fault({ reference: line }, ({ reference }) => ({
    happened: `Something went wrong that Standfirst did not foresee (reference ${reference}).`,
    kept: textKept,
    todo: 'Try once more. If it happens again, restart Standfirst: everything marked Saved is on disk.',
  })),

  'desk-gone': fault({}, () => ({
    happened: 'Standfirst’s desk does not answer: the program behind this window was stopped.',
    kept: textKept,
    todo: 'Save a copy elsewhere, then start Standfirst again. Everything marked Saved is on disk.',
  })),

  'article-missing': fault({ id: line }, () => ({
    happened: 'This article is no longer in the library.',
    kept: 'If it is open here, its text is safe in this window.',
    todo: 'Put it back from this window, look in the bin, or save a copy elsewhere.',
  })),
  'article-damaged': fault({ id: line, detail: z.string(), aside: line.nullable() }, ({ aside }) => ({
    happened: 'The file of this article is damaged and cannot be read.',
    kept: aside === null ? 'The damaged file is still where it was.' : `The damaged file was kept as “${aside}”.`,
    todo: 'Go back to an earlier version, or open the file in a text editor to rescue its words.',
  })),
  'article-newer': fault({ id: line, version: z.number() }, () => ({
    happened: 'This article was written by a newer version of Standfirst.',
    kept: 'The article is unchanged.',
    todo: 'Update Standfirst to open it.',
  })),
  'article-changed-outside': fault({ id: line }, () => ({
    happened: 'This article was changed outside this window since it was opened.',
    kept: 'Both are kept: the other version in the library, yours in this window.',
    todo: 'Compare the two, and choose.',
  })),
  'version-missing': fault({ id: line }, () => ({
    happened: 'This version is not in the article’s history, or its record is damaged.',
    kept: 'The article and its other versions are as they were.',
    todo: 'Choose another version.',
  })),
  'library-missing': fault({ folder: line }, ({ folder }) => ({
    happened: `The library folder “${folder}” is gone or cannot be reached.`,
    kept: textKept,
    todo: 'Connect the disk or put the folder back, then press Save. Or choose another library.',
  })),
  'library-read-only': fault({ folder: line }, ({ folder }) => ({
    happened: `Standfirst may not write in the library folder “${folder}”.`,
    kept: textKept,
    todo: 'Give yourself the right to write there, then press Save. Or save a copy elsewhere.',
  })),
  'library-in-use': fault({ who: line, host: line, here: z.boolean(), since: dateTime }, (holder) => ({
    happened: `The library is being written by ${holderWords(holder)}, so nothing is saved here.`,
    kept: textKept,
    todo: 'Take the library over, save a copy elsewhere, or go on in the other window.',
  })),
  'library-newer': fault({ folder: line, version: z.number() }, ({ folder }) => ({
    happened: `The library “${folder}” was made by a newer version of Standfirst.`,
    kept: 'The library is unchanged.',
    todo: 'Update Standfirst, or choose another library.',
  })),
  'library-damaged': fault({ folder: line, detail: z.string() }, ({ folder }) => ({
    happened: `The folder “${folder}” has a library.json that cannot be read.`,
    kept: 'The folder is unchanged.',
    todo: 'Choose another folder, or restore library.json from a backup.',
  })),
  'disk-full': fault({}, () => ({
    happened: 'The disk is full, so the last change is not saved.',
    kept: textKept,
    todo: 'Free some space, then press Save.',
  })),
  'disk-failed': fault({ detail: line }, ({ detail }) => ({
    happened: `The disk did not take it (${detail}).`,
    kept: textKept,
    todo: 'Check the disk, then press Save. Or save a copy elsewhere.',
  })),

  'text-empty': fault({ name: line }, ({ name }) => ({
    happened: `“${name}” is empty.`,
    kept: `Nothing was imported and the file is unchanged.`,
    todo: 'Choose another file, or paste the text.',
  })),
  'text-not-text': fault({ name: line }, () => ({
    happened: 'This file is not plain text.',
    kept: 'Nothing was imported and the file is unchanged.',
    todo: 'Open it in its own program and save as .txt.',
  })),
  'text-too-many-lines': fault({ name: line, lines: z.number(), limit: z.number() }, ({ name, lines, limit }) => ({
    happened: `“${name}” has ${lines} lines, and Standfirst reads at most ${limit}.`,
    kept: 'Nothing was imported and the file is unchanged.',
    todo: 'Import the part that is the article, or paste it.',
  })),

  'picture-empty': fault({ name: line }, ({ name }) => ({
    happened: `“${name}” is empty.`,
    kept: 'The article is as it was.',
    todo: 'Get the file again from where it came, or use another.',
  })),
  'picture-not-a-picture': fault({ name: line }, ({ name }) => ({
    happened: `“${name}” is not a picture.`,
    kept: 'The article is as it was.',
    todo: 'Use a JPEG, PNG, WebP, AVIF, GIF, TIFF or HEIC file.',
  })),
  'picture-mislabelled': fault({ name: line, says: line, is: line }, ({ name, says, is }) => ({
    happened: `“${name}” says it is ${says}, but its content is ${is}.`,
    kept: 'The picture was not taken in. The article is as it was.',
    todo: `Check where the file came from. If it is the right one, give its name the ending of ${is} files.`,
  })),
  'picture-damaged': fault({ name: line }, ({ name }) => ({
    happened: `“${name}” is damaged: it cannot be read to its end.`,
    kept: 'The picture was not taken in. The article is as it was.',
    todo: 'Get the file again from where it came.',
  })),
  'picture-unsupported': fault({ name: line, kind: line }, ({ name, kind }) => ({
    happened: `“${name}” is ${kind}, which Standfirst does not take.`,
    kept: 'The picture was not taken in. The article is as it was.',
    todo: 'Save it as JPEG or PNG in its own program, then add that.',
  })),
  'picture-too-many-pixels': fault(
    { name: line, width: z.number(), height: z.number(), limit: z.number() },
    (facts) => ({
      happened: `“${facts.name}” is ${facts.width} × ${facts.height} pixels, more than Standfirst opens (${Math.round(facts.limit / 1e6)} million).`,
      kept: 'The picture was not taken in. The article is as it was.',
      todo: 'Make it smaller in a picture editor, then add that.',
    }),
  ),
  'picture-missing': fault({ hash: line }, () => ({
    happened: 'The file of this picture is no longer in the library.',
    kept: 'Its caption, its credit and its place are kept.',
    todo: 'Add the picture again, or take it out of the article.',
  })),

  'picture-unread': fault({}, () => ({
    happened: 'What the picture’s file says about itself could not be read: ExifTool, which reads it, did not start.',
    kept: 'The picture is in the article, without the caption and the credit its file may carry.',
    todo: 'Write them by hand. Or have ExifTool put right (it needs Perl), then add the picture again.',
  })),
  'picture-newer': fault({ hash: line, version: z.number() }, () => ({
    happened: 'What is written about this picture was written by a newer version of Standfirst.',
    kept: 'The picture and what is written about it are unchanged.',
    todo: 'Update Standfirst to use this picture.',
  })),

  'export-blocked': fault(
    { findings: z.array(z.strictObject({ code: line, message: z.string(), figure: z.number().nullable() })) },
    ({ findings }) => ({
      happened: `${findings.length === 1 ? 'One thing stops' : `${findings.length} things stop`} the export: ${findings.map((finding) => finding.message).join(' ')}`,
      kept: 'Your text is saved. Nothing was exported.',
      todo: 'Put each right, or leave the picture out.',
    }),
  ),
  'export-place': fault({ folder: line }, ({ folder }) => ({
    happened: `Standfirst cannot write in “${folder}”.`,
    kept: 'Your text is saved. Nothing was exported, and what was in the folder is as it was.',
    todo: 'Choose another folder.',
  })),
  'house-damaged': fault({ id: line }, ({ id }) => ({
    happened: `The file of the house style “${id}” is damaged and cannot be read.`,
    kept: 'The damaged file is still where it was, and the article is as it was.',
    todo: 'Choose another house style for the article, or write this one anew in Settings.',
  })),
  'export-full': fault({}, () => ({
    happened: 'There is not enough room on the disk for the export.',
    kept: 'Your text is saved. Nothing was exported, and what was in the folder is as it was.',
    todo: 'Free some space, or choose a folder on another disk.',
  })),
  'backup-place': fault({ file: line, why: z.enum(['unwritable', 'inside']) }, ({ file, why }) => ({
    happened:
      why === 'inside'
        ? `“${file}” is inside the library, and would be lost with it.`
        : `Standfirst cannot write the backup as “${file}”.`,
    kept: 'The library is as it was, and so is any earlier backup. No new one was made.',
    todo: 'Choose another place, best on another disk.',
  })),
  'backup-full': fault({}, () => ({
    happened: 'There is not enough room on the disk for the backup.',
    kept: 'The library is as it was, and so is any earlier backup. No new one was made.',
    todo: 'Free some space, or choose another disk.',
  })),
  'backup-unverified': fault({ name: line }, ({ name }) => ({
    happened: `“${name}” was written, and what was read back from the disk is something else.`,
    kept: 'The library is as it was, and so is any earlier backup. The new one was thrown away.',
    todo: 'Try once more, best on another disk: this one may be failing.',
  })),
  'backup-unreadable': fault({ name: line }, ({ name }) => ({
    happened: `“${name}” is no backup of a library, or nothing in it is whole.`,
    kept: 'Nothing was restored, and the file is as it was.',
    todo: 'Choose another backup. If this one was copied, copy it again.',
  })),
  'backup-refused': fault({ name: line, why: line }, ({ name, why }) => ({
    happened: `“${name}” is not as Standfirst writes a backup: ${why}.`,
    kept: 'Nothing was restored, and the file is as it was.',
    todo: 'Choose a backup that you know where it comes from.',
  })),
  'backup-newer': fault({ name: line, version: z.number() }, ({ name }) => ({
    happened: `“${name}” was written by a newer version of Standfirst.`,
    kept: 'Nothing was restored, and the file is as it was.',
    todo: 'Update Standfirst to restore it.',
  })),
  'backup-damaged': fault(
    { name: line, entries: z.array(z.string()), more: z.number() },
    ({ name, entries, more }) => ({
      happened: `“${name}” is damaged in ${entries.length + more === 1 ? 'one file' : `${entries.length + more} files`}: ${entries.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      kept: 'Nothing was restored, and the backup is as it was.',
      todo: 'Choose another backup, or restore what is sound of this one.',
    }),
  ),
  'backup-cut': fault({ name: line, entries: z.number(), torn: line.nullable() }, ({ name, entries, torn }) => ({
    happened: `“${name}” was cut short: its end is missing${torn === null ? '' : `, from “${torn}” on`}. ${entries === 1 ? 'One file in it is' : `${entries.toLocaleString('en-GB')} files in it are`} whole; what came after, nobody can tell.`,
    kept: 'Nothing was restored, and the backup is as it was.',
    todo: 'Copy the backup again, choose another one, or restore what is sound of this one.',
  })),
  'restore-place': fault({ folder: line, why: z.enum(['unwritable', 'inside', 'taken']) }, ({ folder, why }) => ({
    happened: {
      unwritable: `Standfirst cannot write in “${folder}”.`,
      inside: `“${folder}” is inside a library.`,
      taken: `There is something in “${folder}” already, and a backup is never restored over anything.`,
    }[why],
    kept: 'Nothing was restored, and what was there is as it was.',
    todo: 'Choose a folder that is new or empty.',
  })),
  'restore-full': fault({}, () => ({
    happened: 'There is not enough room on the disk to restore the backup.',
    kept: 'Nothing was restored, and the backup is as it was.',
    todo: 'Free some space, or choose a folder on another disk.',
  })),
  'pictures-unsure': fault({ articles: z.array(z.string()) }, ({ articles }) => ({
    happened: `Nobody can tell which pictures are unused: ${articles.length === 1 ? 'an article' : `${articles.length} articles`} cannot be read (${articles.slice(0, 5).join(', ')}${articles.length > 5 ? ' …' : ''}).`,
    kept: 'Every picture is kept.',
    todo: 'Open the article from the list to see what is wrong with it, or empty the bin if it is there. Then look again.',
  })),
  'credits-unreadable': fault({ state: z.enum(['damaged', 'newer']) }, ({ state }) => ({
    happened: `The file of this desk’s agencies and credit rules ${state === 'newer' ? 'was written by a newer Standfirst' : 'is damaged and cannot be read'}.`,
    kept: 'The file is still where it was, and every picture’s credit is as it was.',
    todo: `${state === 'newer' ? 'Open the library with the newer Standfirst' : 'Take the file from a backup'}, or start its list anew in Agencies.`,
  })),
  'credits-foreign': fault({ name: line }, ({ name }) => ({
    happened: `“${name}” is no file of agencies and credit rules that this Standfirst can read.`,
    kept: nothingChanged,
    todo: 'Choose a file that was saved under Agencies or Suppliers’ rules, or ask for it again.',
  })),
  'house-missing': fault({ id: line }, ({ id }) => ({
    happened: `The house style “${id}” is not in this library.`,
    kept: 'The article is as it was.',
    todo: 'Choose another house style for the article.',
  })),
} as const;

export type FaultCode = keyof typeof faults;
export type FaultFacts<Code extends FaultCode> = z.infer<(typeof faults)[Code]['facts']>;

/** An error as it crosses a border: its code, its facts, and the sentences an editor reads. */
export interface WireError extends Explanation {
  code: FaultCode;
  facts: Record<string, unknown>;
}

const codes = z.enum(Object.keys(faults) as [FaultCode, ...FaultCode[]]);

/** The shape of an error on the wire. */
export const wireErrorSchema = z.strictObject({
  code: codes,
  facts: z.record(z.string(), z.unknown()),
  happened: z.string(),
  kept: z.string(),
  todo: z.string(),
});

/** Any error the desk means: thrown where it happens, whole on the other side. */
export class DeskError<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = 'DeskError';
  readonly code: Code;
  readonly facts: FaultFacts<Code>;
  readonly explanation: Explanation;

  constructor(code: Code, facts: FaultFacts<Code>, options?: ErrorOptions) {
    const explanation = faults[code].explain(facts);
    super(explanation.happened, options);
    this.code = code;
    this.facts = facts;
    this.explanation = explanation;
  }

  /** The error as plain data. */
  toWire(): WireError {
    return { code: this.code, facts: { ...this.facts }, ...this.explanation };
  }
}

/** An error that came over the wire, made whole again; what does not fit its code's facts is `unexpected`. */
export function fromWire(wire: unknown): DeskError {
  const read = wireErrorSchema.safeParse(wire);
  if (!read.success) return new DeskError('unexpected', { reference: 'unreadable answer' });
  const facts = faults[read.data.code].facts.safeParse(read.data.facts);
  if (!facts.success) return new DeskError('unexpected', { reference: read.data.code });
  return new DeskError(read.data.code, facts.data as FaultFacts<FaultCode>);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

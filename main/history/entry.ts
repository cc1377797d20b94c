import { crc32 } from 'node:zlib';
import { versionSchema } from '#shared/history/index.ts';
import { dateTime, id, z } from '#shared/schema/index.ts';

const number = z.int().min(0);

/** A piece of an article: whole, or as what differs from an earlier one. */
const pieceSchema = z.union([
  z.record(z.string(), z.unknown()),
  /** The earlier piece; how many characters of its text stay at the start and at the end; what stands between them. */
  z.tuple([number, number, number, z.string()]),
]);

/** The order of the body's pieces: whole, or as the changes to an earlier version's. */
const orderSchema = z.union([
  z.array(number),
  z.strictObject({
    /** The earlier version. */
    of: id,
    /** At each place of the earlier order, last first: how many go, and which come. */
    edits: z.array(z.tuple([number, number, z.array(number)])),
  }),
]);

/** One line of the pack: a version, with those of its pieces that no version before it had. */
export const entrySchema = z.strictObject({
  format: z.literal(1),
  version: versionSchema,
  /** The article's own date of change. */
  changed: dateTime,
  /** The number of the first new piece. */
  first: number,
  pieces: z.array(pieceSchema),
  /** The piece that is everything but the body. */
  rest: number,
  body: orderSchema,
  /** Set where the version came from another file of this history, and was made beside those before it. */
  merged: z.literal(true).optional(),
});

export type Piece = z.infer<typeof pieceSchema>;
export type Order = z.infer<typeof orderSchema>;
export type Entry = z.infer<typeof entrySchema>;

/** An entry as a line, behind its checksum (CRC-32 in hex): a line that was torn or altered is known as such. */
export function lineOf(entry: Entry): string {
  const text = JSON.stringify(entry);
  return `${checksum(text)} ${text}\n`;
}

/** The entry of a line; null where the line is not as it was written, or was written by a later Standfirst. */
export function entryOf(line: string): Entry | null {
  const text = line.slice(9);
  if (line.slice(0, 9) !== `${checksum(text)} `) return null;
  const read = entrySchema.safeParse(JSON.parse(text));
  return read.success ? read.data : null;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

import { join } from 'node:path';
import { Low } from 'lowdb';
import { dateTime, line, z } from '#shared/schema/index.ts';
import { JsonFile, TornJson } from '../disk/index.ts';

/** The record of having been put into the bin, in what was put there. */
export const markName = 'discarded.json';

const markSchema = z.strictObject({
  format: z.literal('standfirst/discarded'),
  version: z.literal(2),
  /** When it was put into the bin, by this computer's clock. */
  discarded: dateTime,
  /** From when its days in the bin count: later than `discarded` where the clock had gone back. */
  counted: dateTime,
  /** The person, as the operating system knows them; empty where it does not. */
  who: line,
});

/** As the first version of the record was: nobody's name, and a clock that was believed. */
const firstMarkSchema = z.strictObject({
  format: z.literal('standfirst/discarded'),
  version: z.literal(1),
  discarded: dateTime,
});

/** When something was put into the bin, from when its days there count, and by whom. */
export type Mark = Pick<z.infer<typeof markSchema>, 'discarded' | 'counted' | 'who'>;

/** Writes the record into a folder that is about to be put into the bin. */
export async function writeMark(folder: string, mark: Mark): Promise<void> {
  const document = { format: 'standfirst/discarded', version: 2, ...mark } as const;
  await new Low<z.infer<typeof markSchema>>(new JsonFile(join(folder, markName)), document).write();
}

/**
 * Reads the record of something in the bin. Null where there is none, or it cannot be read: then nobody knows since when
 * it is there, and the time of its files does not tell.
 */
export async function readMark(folder: string): Promise<Mark | null> {
  const document = new Low<unknown>(new JsonFile(join(folder, markName)), null);
  try {
    await document.read();
  } catch (error) {
    if (!(error instanceof TornJson)) throw error;
    return null;
  }
  const first = firstMarkSchema.safeParse(document.data);
  if (first.success) return { discarded: first.data.discarded, counted: first.data.discarded, who: '' };
  const read = markSchema.safeParse(document.data);
  if (!read.success) return null;
  const { discarded, counted, who } = read.data;
  return { discarded, counted, who };
}

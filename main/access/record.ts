import { dateTime, id, line, z } from '#shared/schema/index.ts';

/** The name of the lock in a library's folder. */
export const lockName = 'library.lock';

/** Digits of the beat: every state of one holder's lock has the same length, so that it can be written over in place. */
const digits = 10;

const recordSchema = z.object({
  format: z.literal('standfirst/lock'),
  version: z.int().min(1),
  /** Made when a library is opened; tells one holder from another. */
  token: id,
  pid: z.int().min(1),
  /** Tells the process from a later one of its number; null where the system does not. */
  process: z.string().nullable(),
  host: line,
  /** Tells the computer from others of its name; see `thisMachine`. */
  machine: line,
  who: line,
  since: dateTime,
  /** Counts up while the holder lives. */
  beat: z.string(),
});

/** Who has a library open to write in it. */
export type LockRecord = Omit<z.infer<typeof recordSchema>, 'format' | 'version' | 'beat'> & { beat: number };

/** The text of a lock; as long for every beat of a holder. */
export function lockText({ beat, ...record }: LockRecord): string {
  const stored: z.infer<typeof recordSchema> = {
    format: 'standfirst/lock',
    version: 1,
    ...record,
    beat: String(beat).padStart(digits, '0'),
  };
  return `${JSON.stringify(stored, null, 2)}\n`;
}

/** The record of a lock; null where it cannot be read: its writer died over it, or is writing it now. */
export function lockRecord(text: string): LockRecord | null {
  try {
    const read = recordSchema.safeParse(JSON.parse(text));
    if (!read.success) return null;
    const { format: _, version: __, ...record } = read.data;
    return { ...record, beat: Number(record.beat) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

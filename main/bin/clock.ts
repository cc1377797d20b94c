import { join } from 'node:path';
import { Low } from 'lowdb';
import { dateTime, z } from '#shared/schema/index.ts';
import { fileStamp, JsonFile, TornJson } from '../disk/index.ts';

/** How long what is in the bin stays there, in days. */
export const daysInBin = 30;

const day = 24 * 60 * 60_000;

const seenSchema = z.strictObject({
  format: z.literal('standfirst/bin'),
  version: z.literal(1),
  /** The latest moment a look at the bin was made at. */
  seen: dateTime,
});

/**
 * What time it is, as far as the bin may believe it. A clock that is wrong must empty nothing: one that went back is
 * behind the latest moment the bin was looked at, and one that leapt is far ahead of it. In both cases nothing goes;
 * after a leap, which a month without a look is like, what is old goes on a day after that.
 */
export class BinClock {
  readonly #file: string;
  readonly #folder: string;

  /** @param bin the bin's folder */
  constructor(bin: string) {
    this.#folder = bin;
    this.#file = join(bin, 'bin.json');
  }

  /** The latest moment this library knows of, without noting that it was looked at. @param now ISO 8601 */
  async latest(now: string): Promise<string> {
    const seen = await this.#seen();
    return seen !== null && Date.parse(seen) > Date.parse(now) ? seen : now;
  }

  /**
   * Looks at the clock, and notes the look where it tells the next one something. A library nothing was ever thrown away
   * in has no bin, and no note.
   * @param now ISO 8601
   * @param isEmpty whether there is nothing in the bin that a wrong clock could harm
   * @returns whether what is old enough may go now
   */
  async look(now: string, isEmpty: boolean): Promise<boolean> {
    const seen = await this.#seen();
    const since = seen === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(seen);
    // One note a day is enough: that is how long a leap is slept over.
    if ((since >= day || (since < 0 && isEmpty)) && (await fileStamp(this.#folder)) !== null) {
      const document = { format: 'standfirst/bin', version: 1, seen: now } as const;
      await new Low<z.infer<typeof seenSchema>>(new JsonFile(this.#file), document).write();
    }
    return since >= day && since < daysInBin * day;
  }

  async #seen(): Promise<string | null> {
    const document = new Low<unknown>(new JsonFile(this.#file), null);
    try {
      await document.read();
    } catch (error) {
      if (!(error instanceof TornJson)) throw error;
    }
    const read = seenSchema.safeParse(document.data);
    return read.success ? read.data.seen : null;
  }
}

/** When something that is in the bin goes by itself, as ISO 8601. @param counted from when its days count */
export function goesAt(counted: string): string {
  return new Date(Date.parse(counted) + daysInBin * day).toISOString();
}

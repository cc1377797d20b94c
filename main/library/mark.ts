import { join } from 'node:path';
import { Low } from 'lowdb';
import { dateTime, line, sha256, z } from '#shared/schema/index.ts';
import { JsonFile, readUntorn } from '../disk/index.ts';

const markSchema = z.strictObject({
  format: z.literal('standfirst/recovered'),
  version: z.literal(1),
  at: dateTime,
  /** The name the damaged document was kept under; null where there was none any more. */
  aside: line.nullable(),
  /** The state that took its place. */
  revision: sha256,
});

/** That an article's document was damaged or gone, and another state of it took its place. */
export type Mark = Pick<z.infer<typeof markSchema>, 'at' | 'aside' | 'revision'>;

/** The name of the mark in the article's folder. */
export const markName = 'recovered.json';

/** Marks an article as recovered, in the place of an earlier mark. */
export async function writeMark(folder: string, mark: Mark): Promise<void> {
  const content = { format: 'standfirst/recovered', version: 1, ...mark } as const;
  await new Low<z.infer<typeof markSchema>>(new JsonFile(join(folder, markName)), content).write();
}

/** What was done about an article's damaged file. */
export type Recovered = Pick<Mark, 'aside' | 'at'>;

/** That this state of an article was recovered; null once it was saved: then it is what the editor made of it. */
export async function recoveredAs(folder: string, revision: string): Promise<Recovered | null> {
  const mark = await readMark(folder);
  return mark?.revision === revision ? { aside: mark.aside, at: mark.at } : null;
}

/** The mark of an article; null where it was never recovered, or the mark cannot be read: it only says what was done. */
export async function readMark(folder: string): Promise<Mark | null> {
  const read = markSchema.safeParse(await readUntorn(join(folder, markName)));
  return read.success ? read.data : null;
}

import { dateTime, id, line, z } from '../schema/index.ts';

/** What a version was made for. */
export const reasons = [
  /** The article as it was before a sitting's first change. */
  'sittingStart',
  /** As it was left at the end of a sitting. */
  'sittingEnd',
  /** Ten minutes of writing after the version before. */
  'writing',
  'beforeRestore',
  /** Before many places were changed at once. */
  'beforeReplacement',
  /** Two had changed the article: as this window had it, before the editor was asked. */
  'thisHand',
  /** Two had changed the article: as the other window, program or computer left it. */
  'otherHand',
  /** The editor asked for it, and gave it a name. */
  'named',
] as const;

export type Reason = (typeof reasons)[number];

/** An earlier state of an article, as the list of versions shows it. */
export const versionSchema = z.strictObject({
  id,
  /** When the article was so, by the clock of the computer that kept it; a clock may go back. */
  at: dateTime,
  why: z.enum(reasons),
  /** What the editor called it; empty where nobody did. */
  name: line,
  /** The person as the operating system knows them; empty where it does not. */
  who: line,
  words: z.int(),
  /** Words that were not in the version before, and words of that one that are gone. */
  added: z.int(),
  removed: z.int(),
});

export type Version = z.infer<typeof versionSchema>;

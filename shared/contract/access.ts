import { say } from '../messages/index.ts';
import { dateTime, line, z } from '../schema/index.ts';

/** Another Standfirst that has a library open to write in it. */
export const holderSchema = z.strictObject({
  /** The person, as their system knows them; empty where it does not. */
  who: line,
  /** The name of the computer it runs on. */
  host: line,
  /** Whether that is this computer. */
  here: z.boolean(),
  since: dateTime,
  /** Whether it gave no sign of life for some minutes: it may have been switched off, or its disk is not synced. */
  silent: z.boolean(),
});

/** Whether this Standfirst may write in the library it has open, and why not. */
export const writableSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes') }),
  z.strictObject({
    kind: z.literal('no'),
    why: z.discriminatedUnion('because', [
      /** Another one has it; this one may take over. */
      z.strictObject({ because: z.literal('other-instance'), holder: holderSchema }),
      /** A later Standfirst made it. */
      z.strictObject({ because: z.literal('newer'), version: z.int() }),
      /** `held`: it could be written in when this one took it, and may be again; the window holds the words until then. */
      z.strictObject({ because: z.literal('folder-read-only'), held: z.boolean() }),
      /** The folder is not there, as when its disk was unplugged. */
      z.strictObject({ because: z.literal('folder-missing') }),
    ]),
  }),
]);

export type Holder = z.infer<typeof holderSchema>;
export type Writable = z.infer<typeof writableSchema>;

/** What of a library besides its articles can be damaged, or left twice by a sync program, and is put right without a question. */
export const mendedSchema = z.strictObject({
  what: z.enum(['library', 'house', 'searches', 'picture', 'history', 'pictureCopy']),
  /** What the file is called now, as a path in the library with `/` between steps. */
  aside: line,
});

export type Mended = z.infer<typeof mendedSchema>;

/** A holder in words: “Standfirst on NEWSROOM-3, opened by ida”. */
export function holderWords({ who, host, here }: Pick<Holder, 'who' | 'host' | 'here'>): string {
  if (here) return who === '' ? say('contract.holder.here') : say('contract.holder.hereBy', { who });
  return who === '' ? say('contract.holder.there', { host }) : say('contract.holder.thereBy', { host, who });
}

/** What an editor is told of a damaged file, in one sentence. */
export function mendedWords({ what, aside }: Mended): string {
  return say(`contract.mended.${what}`, { aside });
}

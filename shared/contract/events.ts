import { commandIds } from '../commands/index.ts';
import { id, line, sha256, z } from '../schema/index.ts';
import { mendedSchema, writableSchema } from './access.ts';
import { revisionSchema } from './calls/opened.ts';

/** Every event the desk can tell the window. */
export const events = {
  /**
   * Articles came, went or changed, by this window or by another hand. `saved` is the state one article was saved as
   * here: a window that has it need not look.
   */
  'library.changed': z.strictObject({ ids: z.array(id), saved: revisionSchema.optional() }),
  /** What is written about these pictures changed, by this window or by another hand. */
  'pictures.changed': z.strictObject({ hashes: z.array(sha256) }),
  /** Whether this Standfirst may write in the library has changed: another took it over, or left it. */
  'library.access': z.strictObject({ writable: writableSchema }),
  /** Something of the library besides an article was damaged; it is kept aside. */
  'library.mended': mendedSchema,
  /** How far a long call is: `done` of `total`, and what it is doing. */
  'job.progress': z.strictObject({ job: id, done: z.number(), total: z.number(), doing: line }),
  /** The editor chose a command in the desktop's menu. */
  'command.chosen': z.strictObject({ command: z.enum(commandIds) }),
  /** The editor asked for an article outside the window: in the menu, the jump list or the dock. */
  'article.asked': z.strictObject({ id }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<Name extends EventName> = z.infer<Events[Name]>;

/** An event with its name, as both transports carry it. */
export type DeskEvent = { [Name in EventName]: { name: Name; payload: EventPayload<Name> } }[EventName];

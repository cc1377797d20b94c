import { type DeskEvent, type EventName, events } from '#shared/contract/index.ts';
import { z } from '#shared/schema/index.ts';

function row<Name extends EventName>(name: Name) {
  return z.strictObject({ name: z.literal(name), payload: events[name] });
}

const eventSchema = z.discriminatedUnion('name', [
  row('library.changed'),
  row('pictures.changed'),
  row('library.access'),
  row('library.mended'),
  row('job.progress'),
  row('command.chosen'),
]);

/** An event as a transport brought it, or null for what is none of ours. */
export function readEvent(spoken: unknown): DeskEvent | null {
  const read = eventSchema.safeParse(spoken);
  return read.success ? read.data : null;
}

import { type Answer, DeskError, wireErrorSchema } from '#shared/contract/index.ts';
import { z } from '#shared/schema/index.ts';

const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), output: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);

/** What came over the wire as an answer; what is not one becomes an `unexpected` error. */
export function readAnswer(wire: unknown): Answer {
  const read = answerSchema.safeParse(wire);
  return read.success ? read.data : failed(new DeskError('unexpected', { reference: 'unreadable answer' }));
}

/** An error of this side as the answer it stands in for. */
export function failed(error: DeskError): Answer {
  return { ok: false, error: error.toWire() };
}

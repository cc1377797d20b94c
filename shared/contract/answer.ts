import { id, z } from '../schema/index.ts';
import { type CallInput, type CallName, type CallOutput, calls, isCallName } from './calls.ts';
import { DeskError, type WireError } from './errors.ts';

/** What a call may use while it works: a signal that tells it to stop, and a way to say how far it is. */
export interface Work {
  signal: AbortSignal;
  progress(done: number, total: number, doing: string): void;
}

/** One function a row of the table; the type checker objects to a missing one. */
export type Desk = { [Name in CallName]: (input: CallInput<Name>, work: Work) => Promise<CallOutput<Name>> };

/** A call as it crosses the border. `job` lets the caller follow and cancel it. */
export const envelopeSchema = z.strictObject({ name: z.string(), input: z.unknown(), job: id.optional() });

export type Answer = { ok: true; output: unknown } | { ok: false; error: WireError };

/** Work that nobody follows and nobody cancels. */
export const quietWork: Work = { signal: new AbortController().signal, progress: () => undefined };

/**
 * Answers one call that came over a border. Whatever is not in the table, or does not fit it, is refused before any
 * code of the desk sees it; whatever goes wrong comes back as a typed error, never as an exception.
 * @param unforeseen told of every error that no code stands for; gives the reference the editor sees
 */
export async function answerCall(
  desk: Desk,
  name: unknown,
  input: unknown,
  work: Work,
  unforeseen: (error: unknown) => string,
): Promise<Answer> {
  try {
    if (!isCallName(name)) throw new DeskError('call-unknown', { name: String(name).slice(0, 80) });
    return { ok: true, output: await parsedCall(desk, name, input, work) };
  } catch (error) {
    return { ok: false, error: asDeskError(error, unforeseen).toWire() };
  }
}

/** Any error as one of ours: what was not foreseen is logged under a reference by `unforeseen`. */
export function asDeskError(error: unknown, unforeseen: (error: unknown) => string): DeskError {
  if (error instanceof DeskError) return error;
  if (error instanceof Error && error.name === 'AbortError') return new DeskError('cancelled', {}, { cause: error });
  return new DeskError('unexpected', { reference: unforeseen(error) }, { cause: error });
}

async function parsedCall<Name extends CallName>(desk: Desk, name: Name, input: unknown, work: Work): Promise<unknown> {
  const row = calls[name];
  const read = row.input.safeParse(input);
  if (!read.success)
    throw new DeskError('call-malformed', { name, detail: z.prettifyError(read.error).slice(0, 2_000) });
  const run: (input: never, work: Work) => Promise<unknown> = desk[name];
  return row.output.parse(await run(read.data as never, work));
}

import { id, z } from '../../schema/index.ts';

/** The largest thing a call may carry, in bytes. */
export const byteLimit = 256 * 1024 * 1024;

/** Bytes in a call: as they are over IPC, as a part of their own over HTTP. At most one member of a call, named `bytes`. */
export const bytesSchema = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= byteLimit);

/** What a call takes or gives where there is nothing to say. */
export const nothing = z.strictObject({});

/** What a call takes that is about one article or saved search. */
export const picked = z.strictObject({ id });

/** A row of the table of calls. */
export interface Call {
  /** What it does, in a sentence. */
  does: string;
  input: z.ZodType;
  output: z.ZodType;
}

/** @param does what it does, in a sentence @param input what it takes @param output what it gives */
export function call<Input extends z.ZodType, Output extends z.ZodType>(does: string, input: Input, output: Output) {
  return { does, input, output };
}

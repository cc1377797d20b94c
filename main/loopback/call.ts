import { byteLimit, DeskError, type WireError } from '#shared/contract/index.ts';
import { guarded } from '../serving/index.ts';

/** The largest call without bytes of its own: an article of a million words fits many times. In bytes. */
export const textLimit = 64 * 1024 * 1024;

/** The largest body of any call: the bytes, the words around them and the boundaries between. */
export const bodyLimit = byteLimit + textLimit;

/** An answer as the window's transport reads it. */
export function answered(answer: unknown, status = 200): Response {
  return guarded(JSON.stringify(answer), status, { 'content-type': 'application/json; charset=utf-8' });
}

/** A refusal in the same form. */
export function refused(error: WireError, status: number): Response {
  return answered({ ok: false, error }, status);
}

/**
 * The envelope of a call from a request's body: JSON, or a form whose part `call` is that JSON and whose part `bytes`
 * becomes the input's member of that name.
 * @throws DeskError `call-malformed` for anything else
 */
export async function readEnvelope(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (/^application\/json\b/i.test(type)) return parsed(await request.text());
  if (!/^multipart\/form-data\b/i.test(type)) throw malformed('neither JSON nor a form');
  const form = await readForm(request);
  const call = form.get('call');
  const bytes = form.get('bytes');
  if (typeof call !== 'string' || !(bytes instanceof Blob)) throw malformed('a form without its two parts');
  return withBytes(parsed(call), new Uint8Array(await bytes.arrayBuffer()));
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) throw malformed('a broken form');
    throw error;
  }
}

function parsed(text: string): unknown {
  if (text.length > textLimit) throw new DeskError('too-large', { bytes: text.length, limit: textLimit });
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw malformed('not JSON');
    throw error;
  }
}

function withBytes(envelope: unknown, bytes: Uint8Array): unknown {
  if (!isRecord(envelope) || !isRecord(envelope['input'])) throw malformed('bytes without a call');
  return { ...envelope, input: { ...envelope['input'], bytes } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(detail: string): DeskError {
  return new DeskError('call-malformed', { name: '', detail });
}

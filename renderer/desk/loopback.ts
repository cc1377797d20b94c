import { DeskError } from '#shared/contract/index.ts';
import { failed, readAnswer } from './answer.ts';
import { readEvent } from './event.ts';
import type { Transport } from './transport.ts';

/**
 * The contract over loopback HTTP. A call is `POST /call` with the envelope as JSON; bytes travel beside it as a part of
 * their own. Events come from `GET /events` (server-sent events). The host set the secret as a cookie; the header is what
 * no form of a foreign page can send.
 */
export const loopback: Transport = {
  async call(name, input, job) {
    try {
      const response = await fetch('/call', { method: 'POST', ...packed(name, input, job) });
      return readAnswer(await response.json());
    } catch (error) {
      return failed(new DeskError('desk-gone', {}, { cause: error }));
    }
  },
  listen(heard) {
    const source = new EventSource('/events');
    source.addEventListener('message', ({ data }) => {
      const event = readEvent(parsedOrNull(data));
      if (event !== null) heard(event);
    });
    return () => source.close();
  },
  address: (path) => path,
};

function packed(name: string, input: unknown, job: string | undefined): { headers: HeadersInit; body: BodyInit } {
  const marked = { 'x-standfirst': '1' };
  if (!hasBytes(input)) {
    return {
      headers: { ...marked, 'content-type': 'application/json' },
      body: JSON.stringify({ name, input, job }),
    };
  }
  const { bytes, ...rest } = input;
  const form = new FormData();
  form.set('call', JSON.stringify({ name, input: rest, job }));
  form.set('bytes', new Blob([bytes.slice()]));
  return { headers: marked, body: form };
}

function hasBytes(input: unknown): input is { bytes: Uint8Array } {
  return typeof input === 'object' && input !== null && 'bytes' in input && input.bytes instanceof Uint8Array;
}

/** The text as JSON; null for the pulses a host sends to keep the line open. */
function parsedOrNull(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

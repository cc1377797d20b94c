import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loopback } from './loopback.ts';

/** What a host was sent, as it would arrive there, and what it answers. */
let requests: Request[];
let answer: string;

beforeEach(() => {
  requests = [];
  answer = '{"ok":true,"output":{}}';
  // A browser resolves `/call` against the page; here there is no page.
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    requests.push(new Request(`http://127.0.0.1${path}`, init));
    return new Response(answer);
  });
});

afterEach(() => void vi.unstubAllGlobals());

test('A call goes out as its envelope, with the mark that no form of a foreign page can send', async () => {
  expect(await loopback.call('library.open', { id: 'abcdef' }, 'job123')).toEqual({ ok: true, output: {} });
  const [sent] = requests;
  expect(sent).toMatchObject({ method: 'POST', url: 'http://127.0.0.1/call' });
  expect(sent?.headers.get('x-standfirst')).toBe('1');
  expect(sent?.headers.get('content-type')).toBe('application/json');
  expect(await sent?.json()).toEqual({ name: 'library.open', input: { id: 'abcdef' }, job: 'job123' });
});

test('Bytes travel beside the envelope, unchanged', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
  // A window on a larger buffer: only what it shows may be sent.
  await loopback.call('pictures.takeIn', { name: 'a.jpg', bytes: bytes.subarray(10) }, undefined);
  const form = await requests[0]?.formData();
  expect(requests[0]?.headers.get('x-standfirst')).toBe('1');
  expect(JSON.parse(String(form?.get('call')))).toEqual({ name: 'pictures.takeIn', input: { name: 'a.jpg' } });
  const part = form?.get('bytes');
  if (!(part instanceof Blob)) throw new Error('There is no part “bytes”.');
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(10));
});

test('A host that is gone is said to be gone, with what to do', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  const gone = await loopback.call('library.list', {}, undefined);
  expect(gone).toMatchObject({ ok: false, error: { code: 'desk-gone', todo: expect.stringContaining('Save a copy') } });
});

test('An answer that is not one is an error', async () => {
  answer = '{"ok":"perhaps"}';
  expect(await loopback.call('library.list', {}, undefined)).toMatchObject({
    ok: false,
    error: { code: 'unexpected' },
  });
});

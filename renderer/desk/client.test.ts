import { expect, test, vi } from 'vitest';
import { type Answer, DeskError, type DeskEvent } from '#shared/contract/index.ts';
import { deskOver } from './client.ts';
import type { Transport } from './transport.ts';

interface Sent {
  name: string;
  input: unknown;
  job: string | undefined;
}

/** A client over a transport that answers what the test says and can tell events. */
function over(answer: (sent: Sent) => Answer | Promise<Answer>) {
  const sent: Sent[] = [];
  const heard = new Set<(event: DeskEvent) => void>();
  const transport: Transport = {
    async call(name, input, job) {
      const call = { name, input, job };
      sent.push(call);
      return answer(call);
    },
    listen(listener) {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    address: (path) => path,
  };
  const say = (event: DeskEvent) => {
    for (const listener of heard) listener(event);
  };
  return { desk: deskOver(transport), sent, say, heard };
}

const about = {
  version: '0.1.0',
  host: 'browser',
  platform: 'linux',
  library: 'Library',
  writable: { kind: 'yes' },
  mended: [],
};

test('An answer is what the contract says it is', async () => {
  const { desk } = over(() => ({ ok: true, output: about }));
  expect(await desk.call('desk.about', {})).toEqual(about);
});

test('An answer that is not what the contract says is an error, not a surprise later', async () => {
  const { desk } = over(() => ({ ok: true, output: { ...about, host: 'elsewhere' } }));
  await expect(desk.call('desk.about', {})).rejects.toMatchObject({ name: 'DeskError', code: 'unexpected' });
});

test('An error arrives whole: its code, its facts and its sentences', async () => {
  const { desk } = over(() => ({ ok: false, error: new DeskError('library-missing', { folder: 'L' }).toWire() }));
  const error = await desk.call('library.list', {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DeskError);
  expect(error).toMatchObject({ code: 'library-missing', facts: { folder: 'L' } });
  expect(error).toHaveProperty('explanation.todo', expect.stringContaining('Connect the disk'));
});

test('A call that is cancelled asks the desk to stop that very job, and ends as the desk says', async () => {
  const { desk, sent } = over(({ name }) =>
    name === 'job.cancel'
      ? { ok: true, output: {} }
      : new Promise((done) =>
          setTimeout(() => done({ ok: false, error: new DeskError('cancelled', {}).toWire() }), 20),
        ),
  );
  const stop = new AbortController();
  const call = desk.call(
    'export.toZip',
    { id: 'abcdef', allowMissing: false, override: null },
    { signal: stop.signal },
  );
  stop.abort();
  await expect(call).rejects.toMatchObject({ code: 'cancelled' });
  expect(sent.map(({ name }) => name)).toEqual(['export.toZip', 'job.cancel']);
  expect(sent[1]?.input).toEqual({ job: sent[0]?.job });
});

test('A call that was cancelled before it began is never made', async () => {
  const { desk, sent } = over(() => ({ ok: true, output: [] }));
  await expect(desk.call('library.list', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(sent).toEqual([]);
});

test('Progress of a job reaches who asked for it, and nobody else, and ends with the call', async () => {
  const told = vi.fn();
  const { desk, say, heard } = over(async ({ job = '' }) => {
    say({ name: 'job.progress', payload: { job: 'another', done: 1, total: 9, doing: 'Something else' } });
    say({ name: 'job.progress', payload: { job, done: 1, total: 3, doing: 'Picture 1' } });
    return { ok: true, output: [] };
  });
  await desk.call('library.list', {}, { onProgress: told });
  expect(told.mock.calls).toEqual([[{ done: 1, total: 3, doing: 'Picture 1' }]]);
  expect(heard.size).toBe(0);
});

test('Several listen to one event over one line', () => {
  const { desk, say, heard } = over(() => ({ ok: true, output: [] }));
  const one = vi.fn();
  const other = vi.fn();
  const stopOne = desk.on('library.changed', one);
  desk.on('command.chosen', other);
  say({ name: 'library.changed', payload: { ids: ['abcdef'] } });
  stopOne();
  say({ name: 'library.changed', payload: { ids: ['abcdeg'] } });
  expect(one.mock.calls).toEqual([[{ ids: ['abcdef'] }]]);
  expect(other).not.toHaveBeenCalled();
  expect(heard.size).toBe(1);
});

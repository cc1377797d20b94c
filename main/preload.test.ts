import { EventEmitter } from 'node:events';
import { build } from 'vite';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { callChannel, eventChannel } from './channels.ts';

const { exposed, ipc } = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  ipc: { invoked: [] as unknown[][], listeners: new Map<string, (...told: unknown[]) => void>() },
}));

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, given: unknown) => void exposed.set(name, given) },
  ipcRenderer: {
    invoke: async (...asked: unknown[]) => {
      ipc.invoked.push(asked);
      return { ok: true, output: {} };
    },
    on: (channel: string, listener: (...told: unknown[]) => void) => void ipc.listeners.set(channel, listener),
    removeListener: (channel: string) => void ipc.listeners.delete(channel),
  },
}));

interface Bridge {
  call(name: unknown, input: unknown, job: unknown): Promise<unknown>;
  listen(heard: (...told: unknown[]) => void): () => void;
}

await import('./preload.ts');
const bridge = exposed.get('standfirst') as Bridge;

afterAll(() => vi.restoreAllMocks());

describe('the bridge into the window', () => {
  test('is two functions of the contract and nothing else', () => {
    expect([...exposed.keys()]).toEqual(['standfirst']);
    expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
      ['call', 'function'],
      ['listen', 'function'],
    ]);
  });

  test('sends a call in its envelope on its one wire', async () => {
    expect(await bridge.call('desk.about', {}, 'aaaaaaaa')).toEqual({ ok: true, output: {} });
    expect(ipc.invoked).toEqual([[callChannel, { name: 'desk.about', input: {}, job: 'aaaaaaaa' }]]);
  });

  test('hands on what the desk says, never Electron’s own event, until it is told to stop', () => {
    const heard: unknown[][] = [];
    const stop = bridge.listen((...told) => heard.push(told));
    ipc.listeners.get(eventChannel)?.(new EventEmitter(), { name: 'library.changed' });
    expect(heard).toEqual([[{ name: 'library.changed' }]]);
    stop();
    expect(ipc.listeners.size).toBe(0);
  });

  test('is built into one file that asks for Electron alone', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: new URL('./preload.ts', import.meta.url).pathname, formats: ['cjs'] },
        rollupOptions: { external: ['electron'] },
      },
    });
    const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    expect(chunks).toHaveLength(1);
    const [chunk] = chunks;
    const code = chunk?.type === 'chunk' ? chunk.code : '';
    expect([...code.matchAll(/require\(([^)]*)\)/g)].map(([, what]) => what?.replace(/["'`]/g, ''))).toEqual([
      'electron',
    ]);
    expect(code).not.toContain('import(');
  });
});

import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DeskError, type DeskEvent } from '#shared/contract/index.ts';
import { Downloads, Shelf } from '../preview/index.ts';
import { openWindowFiles } from '../serving/index.ts';
import { type Loopback, openLoopback } from './index.ts';

const hash = 'ab'.repeat(32);
const bytes = (text: string) => new TextEncoder().encode(text);
const missing = () => Promise.reject(new DeskError('picture-missing', { hash }));

let folder: string;
let loopback: Loopback;
let base: string;
let cookie: string;
let asked: unknown[];
const shelf = new Shelf();
const downloads = new Downloads();
const listeners = new Set<(event: DeskEvent) => void>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standfirst-loopback-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__STANDFIRST_NONCE__">');
  await writeFile(join(folder, 'assets', 'index-1a2b.js'), 'export {};');
  loopback = await openLoopback({
    desk: {
      answer: async (envelope) => {
        asked.push(envelope);
        return { ok: true, output: {} };
      },
      listen: (heard) => {
        listeners.add(heard);
        return () => listeners.delete(heard);
      },
      stores: {
        shelf,
        downloads,
        pictures: () => ({
          file: missing,
          copies: { rendition: async (asked, width) => (asked === hash ? bytes(`${width}`) : missing()) },
        }),
        article: async (id) => {
          if (id !== 'article1') throw new DeskError('article-missing', { id });
          return { name: 'night-bus.standfirst', bytes: bytes('packed') };
        },
      },
    },
    files: await openWindowFiles(folder),
    port: 0,
    unforeseen: (error) => {
      throw error;
    },
  });
  base = `http://127.0.0.1:${loopback.port}`;
  const opened = await fetch(loopback.address, { redirect: 'manual' });
  cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});

beforeEach(() => {
  asked = [];
});

afterAll(async () => {
  await loopback.close();
  await rm(folder, { recursive: true });
});

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string | null>;
  body?: string;
}

/** A request as bytes on the wire, so that every header is exactly as given; null leaves one out. */
async function raw({ method = 'GET', path = '/', headers = {}, body = '' }: Asked) {
  const socket = connect(loopback.port, '127.0.0.1');
  const all = { host: `127.0.0.1:${loopback.port}`, cookie, connection: 'close', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  socket.write(
    [`${method} ${path} HTTP/1.1`, ...lines, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'),
  );
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  await once(socket, 'close');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head: head.toLowerCase(), body: rest.join('\r\n\r\n') };
}

const call = (headers: Record<string, string | null> = {}, body = '{"name":"desk.about","input":{}}') =>
  raw({
    method: 'POST',
    path: '/call',
    headers: { 'content-type': 'application/json', 'x-standfirst': '1', ...headers },
    body,
  });

describe('the way in', () => {
  test('is the address with the key, which leaves the address bar at once', async () => {
    const opened = await fetch(loopback.address, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe('/');
    expect(opened.headers.getSetCookie()).toEqual([expect.stringMatching(/; Path=\/; HttpOnly; SameSite=Strict$/)]);
    expect((await fetch(`${base}/`, { headers: { cookie } })).status).toBe(200);
  });

  test('is shut to a wrong key, to no key and to a foreign site that has the key', async () => {
    const key = new URL(loopback.address).searchParams.get('key') ?? '';
    for (const tried of ['', 'x', key.slice(1), `${key}x`, encodeURIComponent('🗝')]) {
      expect((await raw({ path: `/?key=${tried}`, headers: { cookie: null } })).status).toBe(403);
    }
    const foreign = await raw({ path: `/?key=${key}`, headers: { cookie: null, origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    const rebound = await raw({
      path: `/?key=${key}`,
      headers: { cookie: null, host: `evil.example:${loopback.port}` },
    });
    expect(rebound.status).toBe(403);
    expect(rebound.head).not.toContain('set-cookie');
  });

  test('the key in the address is not what the cookie holds', () => {
    expect(cookie).not.toContain(new URL(loopback.address).searchParams.get('key'));
  });

  test('listens on 127.0.0.1 alone', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each?.internal === false);
    for (const other of others) {
      await expect(once(connect(loopback.port, other?.address), 'connect')).rejects.toThrow('ECONNREFUSED');
    }
    const sameEverywhere = createServer().listen(loopback.port, '127.0.0.2');
    await once(sameEverywhere, 'listening');
    sameEverywhere.close();
  });
});

describe('a call over HTTP', () => {
  test('reaches the desk when everything is right', async () => {
    expect(await call()).toMatchObject({ status: 200, body: expect.stringContaining('"ok":true') });
    expect((await call({ origin: base })).status).toBe(200);
    const local = `localhost:${loopback.port}`;
    expect((await call({ host: local, origin: `http://${local}` })).status).toBe(200);
    expect(asked).toHaveLength(3);
  });

  test.each([
    ['no cookie', { cookie: null }],
    ['a made-up cookie', { cookie: 'standfirst=1' }],
    ['the right cookie’s name and nothing in it', { cookie: 'COOKIE=' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['the origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['no origin of its own', { origin: 'null' }],
    ['a name that only resolves here', { host: 'evil.example' }],
    ['that name with the right port', { host: 'evil.example:PORT' }],
    ['this computer with another port', { host: '127.0.0.1:1' }],
    ['this computer without a port', { host: '127.0.0.1' }],
    ['no header of ours', { 'x-standfirst': null }],
    ['a wrong header', { 'x-standfirst': 'yes' }],
  ])('with %s is refused before the desk sees it', async (_what, headers) => {
    const exact = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value?.replace('PORT', String(loopback.port)).replace('COOKIE', cookie.split('=')[0] ?? '') ?? null,
      ]),
    );
    const answer = await call(exact);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'call-refused' } });
    expect(asked).toEqual([]);
  });

  test('without any Host, or with one that is no host, is refused', async () => {
    for (const host of [
      null,
      `127.0.0.1:${loopback.port}.evil.example`,
      `evil.example@127.0.0.1:${loopback.port}`,
      '',
    ]) {
      expect((await call({ host })).status).toBeGreaterThanOrEqual(400);
    }
    expect(asked).toEqual([]);
  });

  test.each([
    ['no JSON', { 'content-type': 'application/json' }, '{"name":'],
    ['another type', { 'content-type': 'text/plain' }, '{"name":"desk.about","input":{}}'],
    ['no type', { 'content-type': null }, '{"name":"desk.about","input":{}}'],
    ['a form without parts', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--\r\n'],
    ['a broken form', { 'content-type': 'multipart/form-data; boundary=x' }, 'x'],
    ['a form without a boundary', { 'content-type': 'multipart/form-data' }, '--x--\r\n'],
  ])('with a body that is %s is malformed', async (_what, headers, body) => {
    const answer = await call(headers, body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'call-malformed' } });
    expect(asked).toEqual([]);
  });

  test('that says it is too large is refused without being read', async () => {
    const socket = connect(loopback.port, '127.0.0.1');
    socket.write(
      `POST /call HTTP/1.1\r\nhost: 127.0.0.1:${loopback.port}\r\ncookie: ${cookie}\r\nx-standfirst: 1\r\ncontent-type: application/json\r\ncontent-length: 999999999999\r\n\r\n{`,
    );
    const [answer] = await once(socket, 'data');
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
    expect(String(answer)).toContain('too-large');
  });

  test('carries bytes as a part of their own', async () => {
    const form = new FormData();
    form.set('call', JSON.stringify({ name: 'pictures.takeIn', input: { name: 'a.jpg' }, job: 'aaaaaaaa' }));
    form.set('bytes', new Blob([bytes('\u0000\u00ff')]));
    const answer = await fetch(`${base}/call`, {
      method: 'POST',
      headers: { cookie, 'x-standfirst': '1' },
      body: form,
    });
    expect(answer.status).toBe(200);
    expect(asked).toEqual([
      { name: 'pictures.takeIn', input: { name: 'a.jpg', bytes: bytes('\u0000\u00ff') }, job: 'aaaaaaaa' },
    ]);
  });

  test('is answered to no other site: nothing is said about sharing', async () => {
    const preflight = await raw({
      method: 'OPTIONS',
      path: '/call',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(403);
    for (const answer of [preflight, await call(), await raw({})]) expect(answer.head).not.toContain('access-control');
  });
});

describe('what the window loads', () => {
  test('every response carries every guard', async () => {
    const preview = shelf.show('article1', new Map([['index.html', async () => bytes('<p>page</p>')]]));
    const paths = ['/', '/assets/index-1a2b.js', `/picture/${hash}/thumb`, preview, '/nothing', '/../x', '/call'];
    for (const path of paths) {
      for (const headers of [{}, { cookie: null }, { host: 'evil.example' }]) {
        const { head } = await raw({ path, headers });
        expect(head).toContain("content-security-policy: default-src 'none'");
        expect(head).not.toContain('unsafe-');
        expect(head).toContain('x-content-type-options: nosniff');
        expect(head).toContain('referrer-policy: no-referrer');
        expect(head).toContain('cross-origin-opener-policy: same-origin');
        expect(head).toMatch(/cross-origin-resource-policy: (same|cross)-origin/);
        expect(head).toMatch(/permissions-policy: .*camera=\(\)/);
      }
    }
  });

  test('the window’s policy admits itself, its previews and one nonce, a new one each time', async () => {
    const policies = await Promise.all([raw({}), raw({})]);
    const nonces = policies.map(({ head, body }) => {
      const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? '';
      expect(head).toContain(`style-src 'self' 'nonce-${nonce.toLowerCase()}'`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    const policy = /content-security-policy: (.*)/.exec(policies[0]?.head ?? '')?.[1] ?? '';
    const rows = Object.fromEntries(policy.split('; ').map((row) => [row.split(' ')[0], row]));
    expect(rows).toMatchObject({
      'default-src': "default-src 'none'",
      'script-src': "script-src 'self'",
      'img-src': "img-src 'self' blob:",
      'connect-src': "connect-src 'self'",
      'frame-src': `frame-src ${base}/preview/`,
      'base-uri': "base-uri 'none'",
      'form-action': "form-action 'none'",
      'object-src': "object-src 'none'",
      'frame-ancestors': "frame-ancestors 'none'",
    });
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets//index-1a2b.js',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    '/C%3a/Windows/win.ini',
    '/%5c%5cserver%5cshare',
    '/index.html%00.js',
    '/assets/index-1a2b.js%00',
    '/%E0%A4%A',
    '/assets/./index-1a2b.js',
    '/__proto__',
    '/assets/constructor',
    `/picture/${hash}`,
    `/picture/${hash}/poster`,
    `/picture/${hash}/__proto__`,
    `/picture/${hash}/thumb/more`,
    `/picture/${hash.toUpperCase()}/thumb`,
    `/picture/..%2f..%2fpackage.json/thumb`,
    `/picture/${'cd'.repeat(32)}/thumb`,
    '/preview/x/1/index.html',
    '/download/x/a.zip',
  ])('nothing is at %s', async (path) => {
    const answer = await raw({ path });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('standfirst"');
  });

  test('pictures come at the widths a window may ask for, and may be kept for ever', async () => {
    const thumb = await raw({ path: `/picture/${hash}/thumb` });
    expect(thumb).toMatchObject({ status: 200, body: expect.stringContaining('320') });
    expect(thumb.head).toContain('cache-control: private, max-age=31536000, immutable');
    expect((await raw({ path: `/picture/${hash}/screen` })).body).toContain('1600');
  });

  test('a preview is shown without the cookie, under the page’s own policy, and to a frame of ours alone', async () => {
    const address = shelf.show('article1', new Map([['index.html', async () => bytes('<p>page</p>')]]));
    const page = await raw({ path: address, headers: { cookie: null } });
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('<p>page</p>') });
    expect(page.head).toMatch(/content-security-policy: default-src 'none'.*sandbox.*frame-ancestors 'self'/);
    expect(page.head).not.toMatch(/script-src|allow-(?!same-origin|modals)|access-control/);
    expect((await raw({ path: address, headers: { cookie: null, host: 'evil.example' } })).status).toBe(403);
  });

  test('a download is handed over once, as a file', async () => {
    const address = downloads.offer('Zoë’s “bus”.zip', bytes('zip'));
    expect((await raw({ path: address, headers: { cookie: null } })).status).toBe(403);
    const file = await raw({ path: address });
    expect(file).toMatchObject({ status: 200, body: expect.stringContaining('zip') });
    expect(file.head).toContain("content-disposition: attachment; filename*=utf-8''zo%c3%ab%e2%80%99s%20");
    expect((await raw({ path: address })).status).toBe(404);
  });

  test('nothing is answered to another method', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) expect((await raw({ method })).status).toBe(405);
  });
});

test('events are told while a window listens, and no longer', async () => {
  const leaving = new AbortController();
  const answer = await fetch(`${base}/events`, { headers: { cookie }, signal: leaving.signal });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(': listening\n\n');
  const event: DeskEvent = { name: 'library.changed', payload: { ids: ['aaaaaaaa'] } };
  for (const heard of listeners) heard(event);
  expect((await reader?.read())?.value).toBe(`data: ${JSON.stringify(event)}\n\n`);
  leaving.abort();
  await expect.poll(() => listeners.size).toBe(0);
  expect((await raw({ path: '/events', headers: { cookie: null } })).status).toBe(403);
});

test('an article that is dragged out is packed for whoever has the cookie, and for nobody else', async () => {
  const path = '/article/article1/night-bus.standfirst';
  const taken = await raw({ path });
  expect(taken.status).toBe(200);
  expect(taken.head).toContain('night-bus.standfirst');
  expect((await raw({ path, headers: { cookie: null } })).status).toBe(403);
  for (const other of ['/article/article2/x.standfirst', '/article/..%2fsecret/x', '/article/article1/x/y', '/article'])
    expect((await raw({ path: other })).status, other).toBe(404);
});

test('a port that is taken is told in a word', async () => {
  const { port } = loopback;
  const opening = openLoopback({
    desk: {
      answer: () => Promise.reject(new Error('never')),
      listen: () => () => true,
      stores: {
        shelf,
        downloads,
        pictures: () => ({ file: missing, copies: { rendition: missing } }),
        article: missing,
      },
    },
    files: await openWindowFiles(folder),
    port,
    unforeseen: String,
  });
  await expect(opening).rejects.toMatchObject({ code: 'port-taken', facts: { port } });
});

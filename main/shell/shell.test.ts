import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { newArticle } from '#shared/article/index.ts';
import { z } from '#shared/schema/index.ts';
import { scratch } from '../../tests/scratch.ts';
import { callChannel, eventChannel } from '../channels.ts';
import { packArticle } from '../packages/index.ts';
import { ElectronDouble } from './double.ts';
import { startShell } from './index.ts';

const ours = { url: 'app://standfirst/', parent: null };

let folder: string;
let electron: ElectronDouble;

/** Starts the shell over the double, on a library and a built window of its own. */
async function start(given = electron): Promise<ElectronDouble> {
  await mkdir(join(folder, 'window'), { recursive: true });
  await writeFile(join(folder, 'window', 'index.html'), '<meta property="csp-nonce" nonce="__STANDFIRST_NONCE__">');
  await startShell(given, {
    program: async () => ({ version: '0.1.0', window: join(folder, 'window'), preload: join(folder, 'preload.cjs') }),
    settings: join(folder, 'settings.json'),
    library: join(folder, 'Library'),
    args: [],
    who: 'ida',
    unforeseen: (error) => {
      throw error;
    },
  });
  onTestFinished(async () => {
    const before = given.app.quits;
    if (given.app.happens('will-quit')) await expect.poll(() => given.app.quits).toBeGreaterThan(before);
  });
  return given;
}

beforeEach(async () => {
  folder = await scratch();
  electron = new ElectronDouble(folder);
  await start();
});

const window = () => {
  const [opened] = electron.windows;
  if (opened === undefined) throw new Error('no window was opened');
  return opened;
};

/** Calls the desk as a window does. */
const calls = (from: { webContents: unknown } | undefined, envelope: unknown) =>
  Promise.resolve(electron.answersCalls?.({ sender: from?.webContents, senderFrame: ours }, envelope));

async function* none(): AsyncGenerator<never> {
  yield* [];
}

function idOf(answer: unknown): string {
  return z.object({ output: z.object({ article: z.object({ id: z.string() }) }) }).parse(answer).output.article.id;
}

test('Another language is spoken at once: in the menu, and in every window, which is shown anew', async () => {
  const labels = () =>
    electron.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).map(({ label }) => label);
  expect(labels()).toContain('New article');
  await calls(window(), { name: 'settings.write', input: { language: 'de' } });
  expect(labels()).toContain('Neuer Artikel');
  expect(window().webContents.reloads).toBe(1);
  await calls(window(), { name: 'settings.write', input: { language: 'system' } });
  expect(labels()).toContain('New article');
});

describe('the window', () => {
  test('is a sandboxed page that Electron’s own doors are shut to', () => {
    expect(electron.windows).toHaveLength(1);
    expect(window().options.webPreferences).toEqual({
      preload: join(folder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    });
  });

  test('opens at our own address, and shows itself when it has something to show', () => {
    expect(window().did).toEqual(['app://standfirst/']);
    expect(window().options.show).toBe(false);
    window().emit('ready-to-show');
    expect(window().did).toContain('show');
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://elsewhere/',
    'app://standfirst.example/',
    'app://standfirst/',
    'app://standfirst/preview/x/1/index.html',
  ])('does not go to %s', (url) => {
    const { webContents } = window();
    expect(webContents.happens('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(webContents.happens('will-navigate', { url })).toBe(true);
    expect(webContents.happens('will-redirect', { url })).toBe(true);
  });

  test('lets a frame show a preview and nothing else', () => {
    const goes = (url: string) => !window().webContents.happens('will-frame-navigate', { url, isMainFrame: false });
    expect(goes('app://standfirst/preview/token/1/index.html')).toBe(true);
    for (const url of ['app://standfirst/', 'app://standfirst/previews', 'https://example.org/', 'about:blank#x']) {
      expect(goes(url)).toBe(false);
    }
  });

  test('opens no other window, and no web view', () => {
    for (const url of ['https://example.org/', 'app://standfirst/', 'file:///etc/passwd', '']) {
      expect(window().webContents.opens?.({ url })).toEqual({ action: 'deny' });
    }
    expect(window().webContents.happens('will-attach-webview')).toBe(true);
  });

  test('asks before it closes on words that are not saved', () => {
    electron.presses = 0;
    expect(window().webContents.happens('will-prevent-unload')).toBe(false);
    electron.presses = 1;
    expect(window().webContents.happens('will-prevent-unload')).toBe(true);
  });
});

describe('a window whose process ended', () => {
  const end = (reason: string) => window().webContents.happens('render-process-gone', {}, { reason });

  test('is loaded anew, and one that was closed is not', () => {
    end('clean-exit');
    expect(window().webContents.reloads).toBe(0);
    end('crashed');
    expect(window().webContents.reloads).toBe(1);
    expect(electron.messages).toEqual([]);
  });

  test('twice in a moment is not loaded for ever: the editor decides', () => {
    end('oom');
    electron.presses = 0;
    end('oom');
    expect(electron.messages.at(-1)?.message).toBe('The window stopped working again.');
    expect(window().webContents.reloads).toBe(2);
    electron.presses = 1;
    end('oom');
    expect(window().webContents.reloads).toBe(2);
    expect(window().did).toContain('destroy');
  });
});

describe('a link to elsewhere', () => {
  const follow = async (url: string) => {
    window().webContents.opens?.({ url });
    await new Promise((resolve) => setImmediate(resolve));
  };

  test.each(['https://example.org/a?b=c', 'mailto:desk@example.org'])(
    'to %s is shown in full and asked first',
    async (url) => {
      electron.presses = 1;
      await follow(url);
      expect(electron.messages.at(-1)).toMatchObject({ detail: url });
      expect(electron.opened).toEqual([]);
      electron.presses = 0;
      await follow(url);
      expect(electron.opened).toEqual([url]);
    },
  );

  test('written in letters that only look Latin is shown as what it is', async () => {
    await follow('https://аррlе.example/');
    expect(electron.messages.at(-1)?.detail).toMatch(/^https:\/\/xn--/);
  });

  test.each([
    'http://example.org/',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:x',
    'javascript:alert(1)',
    'vscode://file/etc/passwd',
    'https://user:secret@example.org/',
    'https:',
    '\\\\server\\share',
    '',
  ])('to %j goes nowhere, unasked', async (url) => {
    electron.presses = 0;
    await follow(url);
    expect(electron.messages).toEqual([]);
    expect(electron.opened).toEqual([]);
  });
});

describe('the session', () => {
  test('grants nothing, asked or checked', () => {
    const { only } = electron;
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fullscreen',
      'openExternal',
      'unknown',
    ]) {
      const given: boolean[] = [];
      only.permissionRequest?.(null, permission, (answer) => given.push(answer));
      expect(given).toEqual([false]);
      expect(only.permissionCheck?.(null, permission)).toBe(false);
    }
    expect(only.device?.({ deviceType: 'usb' })).toBe(false);
    const streams: unknown[] = [];
    only.display?.({}, (answer) => streams.push(answer));
    expect(streams).toEqual([null]);
  });

  test('downloads nothing but the copy of an article its own page made', () => {
    const stopped = (address: string) => electron.only.happens('will-download', {}, { getURL: () => address });
    expect(stopped('https://example.org/story.exe')).toBe(true);
    expect(stopped('app://standfirst/assets/index.js')).toBe(true);
    expect(stopped('blob:https://example.org/1b4e')).toBe(true);
    expect(stopped('data:text/html,x')).toBe(true);
    expect(stopped('blob:app://standfirst/1b4e')).toBe(false);
    expect(stopped('https://example.org/article/0123456789abcdef/night-bus.standfirst')).toBe(true);
    expect(stopped('app://standfirst/article/0123456789abcdef/night-bus.standfirst')).toBe(false);
  });

  test('loads nothing that is not ours', () => {
    const loads = (url: string) => {
      let cancelled: boolean | null = null;
      electron.only.request?.({ url }, ({ cancel }) => {
        cancelled = cancel;
      });
      return cancelled === false;
    };
    expect(loads('app://standfirst/assets/index.js')).toBe(true);
    expect(loads('blob:app://standfirst/1')).toBe(true);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1:1/',
      'file:///etc/passwd',
      'app://elsewhere/',
      'app://standfirst.example/',
      'blob:https://example.org/1',
      'devtools://devtools/x',
      'ws://example.org/',
      'https://redirector.gvt1.com/edgedl/chrome/dict/en-gb.bdic',
    ]) {
      expect(loads(url), url).toBe(false);
    }
  });

  test('fetches no spelling dictionaries', () => {
    expect(electron.only.spelling).toBe(process.platform === 'darwin');
  });
});

describe('our own scheme', () => {
  const get = async (address: string, init?: RequestInit) =>
    electron.only.schemes.get('app')?.(new Request(address, init));

  test('is a standard and secure one, declared before anything is ready', () => {
    expect(electron.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
      },
    ]);
  });

  test('serves the window under its policy', async () => {
    const answer = await get('app://standfirst/');
    const policy = answer?.headers.get('content-security-policy');
    expect(answer?.status).toBe(200);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).toContain('frame-src app://standfirst/preview/');
    expect(policy).not.toContain('unsafe-');
    expect(await answer?.text()).not.toContain('__STANDFIRST_NONCE__');
  });

  test.each([
    'app://elsewhere/index.html',
    'app://standfirst/../settings.json',
    'app://standfirst/%2e%2e/settings.json',
    'app://standfirst/%2e%2e%2fsettings.json',
    'app://standfirst/..%5csettings.json',
    'app://standfirst//etc/passwd',
    'app://standfirst/C:/Windows/win.ini',
    'app://standfirst/index.html%00',
    'app://standfirst/call',
    'app://standfirst/events',
  ])('has nothing at %s', async (address) => {
    expect((await get(address))?.status).toBe(404);
  });

  test('only reads', async () => {
    expect((await get('app://standfirst/', { method: 'POST', body: 'x' }))?.status).toBe(405);
  });
});

describe('a call from the window', () => {
  const call = (more: object, envelope: unknown = { name: 'desk.about', input: {} }) =>
    electron.answersCalls?.({ sender: window().webContents, senderFrame: ours, ...more }, envelope);

  test('is answered by the desk', async () => {
    expect(await call({})).toMatchObject({ ok: true, output: { host: 'window', version: '0.1.0' } });
  });

  test.each([
    ['another window', { sender: {} }],
    ['a frame that is gone', { senderFrame: null }],
    ['a frame inside the window', { senderFrame: { ...ours, parent: {} } }],
    ['a page that is not ours', { senderFrame: { ...ours, url: 'https://example.org/' } }],
    ['a page that begins like ours', { senderFrame: { ...ours, url: 'app://standfirst.example/' } }],
    ['no page at all', { senderFrame: { ...ours, url: '' } }],
  ])('from %s is refused', async (_who, more) => {
    expect(await call(more)).toMatchObject({ ok: false, error: { code: 'call-refused', facts: { reason: 'sender' } } });
  });

  test('that does not fit the contract is refused', async () => {
    for (const envelope of [
      null,
      'desk.about',
      { name: '__proto__', input: {} },
      { name: 'library.open', input: { id: '../x' } },
    ]) {
      expect(await call({}, envelope)).toMatchObject({ ok: false });
    }
  });
});

describe('the program', () => {
  test('runs once: a second start shows the first one’s window', async () => {
    const second = new ElectronDouble(folder);
    second.app.isFirst = false;
    await start(second);
    expect(second.windows).toEqual([]);
    expect(second.app.quits).toBe(1);
    electron.app.emit('second-instance', {}, ['standfirst']);
    expect(window().did.slice(-3)).toEqual(['restore', 'show', 'focus']);
  });

  test('puts the window where it was with these displays, unless that screen is gone', async () => {
    const file = join(folder, 'windows.json');
    window().emit('close');
    window().emit('closed');
    await expect.poll(() => readFile(file, 'utf8').catch(String)).toContain('1200');
    const again = await start(new ElectronDouble(folder));
    expect(again.windows[0]?.options).toMatchObject({ x: 40, y: 60, width: 1200, height: 800 });
    expect(again.windows[0]?.did).toContain('maximize');

    const atHome = new ElectronDouble(folder);
    atHome.displays = [{ workArea: { x: 0, y: 0, width: 1280, height: 720 } }];
    expect((await start(atHome)).windows[0]?.options).not.toHaveProperty('x');
    const there = atHome.windows[0];
    if (there === undefined) throw new Error('no window was opened');
    there.bounds = { x: 1200, y: 700, width: 900, height: 600 };
    there.emit('close');
    await expect.poll(() => readFile(file, 'utf8')).toContain('900');
    const offScreen = new ElectronDouble(folder);
    offScreen.displays = atHome.displays;
    expect((await start(offScreen)).windows[0]?.options).not.toHaveProperty('x');
    // The desk at work is not forgotten for that.
    expect((await start(new ElectronDouble(folder))).windows[0]?.options).toMatchObject({ x: 40, y: 60 });

    await writeFile(file, '{"x": "left');
    expect((await start(new ElectronDouble(folder))).windows[0]?.options).not.toHaveProperty('x');
  });

  test('does what its menu says, in the window', () => {
    const save = electron.menu
      .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      .find(({ id }) => id === 'article.save');
    expect(save).toMatchObject({ label: 'Save now', accelerator: 'CmdOrCtrl+S' });
    save?.click?.call(undefined, Object(null), undefined, Object(null));
    expect(window().webContents.sent).toEqual([
      [eventChannel, { name: 'command.chosen', payload: { command: 'article.save' } }],
    ]);
  });

  test('opens a further window beside the first, and answers both', async () => {
    const [first] = electron.windows;
    expect(await calls(first, { name: 'window.open', input: { article: '0123456789abcdef' } })).toMatchObject({
      ok: true,
    });
    const [, second] = electron.windows;
    expect(second?.did).toEqual(['app://standfirst/#article=0123456789abcdef']);
    expect(second?.options.webPreferences).toEqual(first?.options.webPreferences);
    expect(await calls(second, { name: 'desk.about', input: {} })).toMatchObject({ ok: true });
    second?.emit('closed');
    expect(await calls(second, { name: 'desk.about', input: {} })).toMatchObject({ ok: false });
    expect(await calls(first, { name: 'desk.about', input: {} })).toMatchObject({ ok: true });
  });

  test('lists the last articles in its menu, and opens the one that is chosen', async () => {
    const made = await calls(window(), { name: 'library.create', input: {} });
    const id = idOf(made);
    await calls(window(), { name: 'settings.write', input: { recent: [id, 'feedfeedfeedfeed'] } });
    const recent = electron.menu
      .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      .find(({ label }) => label === 'Open recent');
    const items = Array.isArray(recent?.submenu) ? recent.submenu : [];
    expect(items.map(({ label }) => label)).toEqual(['untitled']);
    window().webContents.sent.length = 0;
    items[0]?.click?.call(undefined, Object(null), undefined, Object(null));
    expect(window().webContents.sent).toEqual([[eventChannel, { name: 'article.asked', payload: { id } }]]);
  });

  test('a second start can ask for an article, and for nothing else', () => {
    window().webContents.sent.length = 0;
    electron.app.emit('second-instance', {}, ['standfirst', '--article=0123456789abcdef']);
    electron.app.emit('second-instance', {}, ['standfirst', '--article=../../etc', '--library=/elsewhere']);
    expect(window().webContents.sent).toEqual([
      [eventChannel, { name: 'article.asked', payload: { id: '0123456789abcdef' } }],
    ]);
  });

  test('opens an article that was saved as a file, however the system hands it over', async () => {
    const file = join(folder, 'story.standfirst');
    const story = newArticle('2026-11-24T09:00:00Z', { headline: 'Tide tables' });
    await writeFile(file, await packArticle(story, none()));
    window().webContents.sent.length = 0;
    const asked = () =>
      window().webContents.sent.flatMap(([, event]) =>
        z.object({ name: z.literal('article.asked') }).safeParse(event).success ? [event] : [],
      );
    electron.app.emit('second-instance', {}, ['standfirst', 'story.standfirst'], folder);
    await expect.poll(asked).toEqual([{ name: 'article.asked', payload: { id: story.id } }]);
    electron.app.happens('open-file', {}, file);
    await expect.poll(asked).toHaveLength(2);
    await writeFile(file, 'PK no');
    electron.app.happens('open-file', {}, file);
    await expect.poll(() => electron.messages.at(-1)?.message).toContain('story.standfirst');
    expect(await calls(window(), { name: 'library.list', input: {} })).toMatchObject({ output: { length: 2 } });
  });

  test('offers other spellings of a word, and cut, copy and paste', () => {
    const click = (clicked: object) =>
      window().webContents.happens(
        'context-menu',
        {},
        { misspelledWord: '', dictionarySuggestions: [], selectionText: '', ...clicked },
      );
    click({ isEditable: true, misspelledWord: 'hedline', dictionarySuggestions: ['headline'] });
    const [menu = []] = electron.popped;
    menu[0]?.click?.call(undefined, Object(null), undefined, Object(null));
    menu
      .find(({ label }) => label === 'Add to the dictionary')
      ?.click?.call(undefined, Object(null), undefined, Object(null));
    expect(window().webContents.spelt).toEqual(['headline', '+hedline']);
    expect(menu.map(({ role }) => role)).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
    click({ isEditable: false, selectionText: 'words' });
    click({ isEditable: false });
    expect(electron.popped.slice(1)).toMatchObject([[{ role: 'copy' }], []]);
  });

  test('says in the system’s own words that an export is done, to an editor who looks elsewhere', async () => {
    electron.chooses = join(folder, 'Export');
    await mkdir(electron.chooses);
    const id = idOf(
      await calls(window(), {
        name: 'import.accept',
        input: {
          name: 'tides.txt',
          bytes: new TextEncoder().encode(
            'Ferry waits for the tide\n\nHigh water comes at noon on Thursday, and the ferry will wait for it, the harbour said.\n\nIt did so last year, when the storm kept the boats in for a week.\n',
          ),
          decisions: [],
        },
      }),
    );
    const exported = () =>
      calls(window(), { name: 'export.toFolder', input: { id, allowMissing: true, override: null } });
    window().focused = true;
    expect(await exported()).toMatchObject({ ok: true });
    expect(electron.notices).toEqual([]);
    window().focused = false;
    expect(await exported()).toMatchObject({ ok: true });
    expect(electron.notices).toMatchObject([{ title: 'Exported', body: expect.stringContaining('Export') }]);
    electron.notices[0]?.click();
    expect(window().did.slice(-2)).toEqual(['show', 'focus']);
  });

  test('lets go of the library before it ends', async () => {
    expect(electron.app.happens('will-quit')).toBe(true);
    await expect.poll(() => electron.app.quits).toBe(1);
    expect(electron.app.happens('will-quit')).toBe(false);
  });

  test('asks for another folder when the library does not open', async () => {
    await writeFile(join(folder, 'file'), '');
    const stuck = new ElectronDouble(folder);
    stuck.presses = 1;
    await startShell(stuck, {
      program: async () => ({ version: '0.1.0', window: folder, preload: '' }),
      settings: join(folder, 'other-settings.json'),
      library: join(folder, 'file', 'Library'),
      args: [],
      who: 'ida',
      unforeseen: String,
    });
    expect(stuck.messages[0]).toMatchObject({ type: 'warning', buttons: ['Choose another folder…', 'Quit'] });
    expect(stuck.windows).toEqual([]);
    expect(stuck.app.quits).toBe(1);
  });
});

test('the two wires have names of their own', () => {
  expect(new Set([callChannel, eventChannel]).size).toBe(2);
});

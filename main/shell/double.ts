import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions, MessageBoxOptions } from 'electron';
import type { Application, Contents, Electron, Guarded, Window } from './electron.ts';

/** What happens to a double, as Electron would tell it. */
class Double extends EventEmitter {
  /** Lets an event happen; gives whether somebody stopped it. */
  happens(event: string, details: object = {}, ...more: unknown[]): boolean {
    let stopped = false;
    const preventDefault = () => {
      stopped = true;
    };
    this.emit(event, { ...details, preventDefault }, ...more);
    return stopped;
  }
}

export class AppDouble extends Double implements Application {
  readonly isPackaged = true;
  readonly #folder: string;
  /** Whether this is the first instance. */
  isFirst = true;
  quits = 0;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  requestSingleInstanceLock = () => this.isFirst;
  whenReady = () => Promise.resolve();
  readonly jumpLists: unknown[] = [];
  setJumpList: Application['setJumpList'] = (categories) => {
    this.jumpLists.push(categories);
    return 'ok';
  };
  getPath = () => this.#folder;
  /** The languages the system prefers. */
  preferred = ['en-GB'];
  getPreferredSystemLanguages = () => this.preferred;
  quit = () => {
    this.quits += 1;
  };
}

export class ContentsDouble extends Double implements Contents {
  readonly sent: unknown[][] = [];
  opens: Parameters<Contents['setWindowOpenHandler']>[0] | null = null;

  /** The spellings chosen, and the words added to the dictionary. */
  readonly spelt: string[] = [];
  readonly session = {
    addWordToSpellCheckerDictionary: (word: string) => {
      this.spelt.push(`+${word}`);
      return true;
    },
  };

  send = (...sent: unknown[]) => {
    this.sent.push(sent);
  };
  reloads = 0;
  reload = () => {
    this.reloads += 1;
  };
  replaceMisspelling = (word: string) => {
    this.spelt.push(word);
  };
  setWindowOpenHandler = (handler: Parameters<Contents['setWindowOpenHandler']>[0]) => {
    this.opens = handler;
  };
}

export class WindowDouble extends Double implements Window {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new ContentsDouble();
  readonly did: string[] = [];
  bounds = { x: 40, y: 60, width: 1200, height: 800 };

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }

  loadURL = async (address: string) => {
    this.did.push(address);
  };
  show = () => {
    this.did.push('show');
  };
  focus = () => {
    this.did.push('focus');
  };
  restore = () => {
    this.did.push('restore');
  };
  maximize = () => {
    this.did.push('maximize');
  };
  focused = false;
  isFocused = () => this.focused;
  isMinimized = () => true;
  isMaximized = () => true;
  isDestroyed = () => false;
  destroy = () => {
    this.did.push('destroy');
  };
  getNormalBounds = () => this.bounds;
}

export class SessionDouble extends Double implements Guarded {
  permissionRequest: Parameters<Guarded['setPermissionRequestHandler']>[0] | null = null;
  permissionCheck: Parameters<Guarded['setPermissionCheckHandler']>[0] | null = null;
  device: Parameters<Guarded['setDevicePermissionHandler']>[0] | null = null;
  display: Parameters<Guarded['setDisplayMediaRequestHandler']>[0] | null = null;
  request: Parameters<Guarded['webRequest']['onBeforeRequest']>[0] | null = null;
  spelling: boolean | null = null;
  readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>();

  readonly protocol: Guarded['protocol'] = { handle: (scheme, handler) => void this.schemes.set(scheme, handler) };
  readonly webRequest: Guarded['webRequest'] = {
    onBeforeRequest: (listener) => {
      this.request = listener;
    },
  };
  setPermissionRequestHandler = (handler: SessionDouble['permissionRequest']) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler = (handler: SessionDouble['permissionCheck']) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler = (handler: SessionDouble['device']) => {
    this.device = handler;
  };
  setDisplayMediaRequestHandler = (handler: SessionDouble['display']) => {
    this.display = handler;
  };
  setSpellCheckerEnabled = (enabled: boolean) => {
    this.spelling = enabled;
  };
}

/** A stand-in for the parts of Electron the shell uses, of the same types: it does nothing, and notes all it was asked. */
export class ElectronDouble implements Electron {
  readonly app: AppDouble;
  readonly only = new SessionDouble();
  readonly windows: WindowDouble[] = [];
  readonly messages: MessageBoxOptions[] = [];
  readonly opened: string[] = [];
  readonly started: string[] = [];
  readonly schemes: unknown[] = [];
  menu: MenuItemConstructorOptions[] = [];
  dock: MenuItemConstructorOptions[] = [];
  readonly popped: MenuItemConstructorOptions[][] = [];
  readonly notices: { title: string; body: string; click: () => void }[] = [];
  /** The displays connected now. */
  displays = [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }];
  answersCalls: Parameters<Electron['ipcMain']['handle']>[1] | null = null;
  /** The button an editor presses in a message box, and the folder they choose in a dialog. */
  presses = 0;
  chooses: string | null = null;

  constructor(folder: string) {
    this.app = new AppDouble(folder);
  }

  readonly dialog: Electron['dialog'] = {
    showMessageBox: async (options) => {
      this.messages.push(options);
      return { response: this.presses };
    },
    showMessageBoxSync: (options) => {
      this.messages.push(options);
      return this.presses;
    },
    showOpenDialog: async () => ({
      canceled: this.chooses === null,
      filePaths: this.chooses === null ? [] : [this.chooses],
    }),
    showSaveDialog: async () => ({ canceled: this.chooses === null, filePath: this.chooses ?? '' }),
  };
  readonly ipcMain: Electron['ipcMain'] = {
    handle: (_channel, listener) => {
      this.answersCalls = listener;
    },
  };
  readonly protocol: Electron['protocol'] = {
    registerSchemesAsPrivileged: (schemes) => void this.schemes.push(...schemes),
  };
  readonly screen = { getAllDisplays: () => this.displays };
  readonly shell = { openExternal: async (address: string) => void this.opened.push(address) };
  readonly startProcess: Electron['startProcess'] = (module) => {
    this.started.push(module);
    return Object.assign(new Double(), { postMessage: () => undefined, kill: () => true });
  };
  readonly session = () => this.only;
  readonly openWindow = (options: BrowserWindowConstructorOptions) => {
    const window = new WindowDouble(options);
    this.windows.push(window);
    this.app.emit('web-contents-created', {}, window.webContents);
    return window;
  };
  readonly setDockMenu = (template: MenuItemConstructorOptions[]) => {
    this.dock = template;
  };
  readonly popUp = (template: MenuItemConstructorOptions[]) => void this.popped.push(template);
  readonly notify: Electron['notify'] = (words, click) => void this.notices.push({ ...words, click });
  readonly setMenu = (template: MenuItemConstructorOptions[]) => {
    this.menu = template;
  };
}

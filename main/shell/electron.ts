import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  ContextMenuParams,
  DownloadItem,
  Event,
  ForkOptions,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OpenDialogOptions,
  Protocol,
  Rectangle,
  RenderProcessGoneDetails,
  SaveDialogOptions,
  Session,
  Shell,
  WebContents,
  WebContentsWillFrameNavigateEventParams,
} from 'electron';

// The parts of Electron the shell uses, and no more, in Electron's own types. The entry hands over the real ones, and the
// type checker holds these against them; tests hand over doubles.

/** An event that can be told not to happen. */
export type Stoppable = Pick<Event, 'preventDefault'>;

/** Where a frame is about to go. */
export type FrameNavigation = Stoppable & Pick<WebContentsWillFrameNavigateEventParams, 'url' | 'isMainFrame'>;

export interface Contents extends Pick<WebContents, 'send' | 'replaceMisspelling' | 'reload'> {
  readonly session: Pick<Session, 'addWordToSpellCheckerDictionary'>;
  setWindowOpenHandler(handler: (asked: { url: string }) => { action: 'deny' }): void;
  on(event: 'will-frame-navigate', listener: (event: FrameNavigation) => void): unknown;
  on(event: 'will-navigate', listener: (event: Stoppable) => void): unknown;
  on(event: 'will-redirect', listener: (event: Stoppable) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Stoppable) => void): unknown;
  on(event: 'will-prevent-unload', listener: (event: Stoppable) => void): unknown;
  on(
    event: 'render-process-gone',
    listener: (event: Stoppable, gone: Pick<RenderProcessGoneDetails, 'reason'>) => void,
  ): unknown;
  on(event: 'context-menu', listener: (event: Stoppable, clicked: ContextMenuParams) => void): unknown;
}

export interface Window
  extends Pick<
    BrowserWindow,
    | 'loadURL'
    | 'show'
    | 'focus'
    | 'isFocused'
    | 'isMinimized'
    | 'restore'
    | 'isMaximized'
    | 'maximize'
    | 'getNormalBounds'
    | 'isDestroyed'
    | 'destroy'
  > {
  readonly webContents: Contents;
  on(event: 'ready-to-show', listener: () => void): unknown;
  on(event: 'focus', listener: () => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
}

/** What a page asks for, and how it is answered. */
type Asked<Answer> = (asking: unknown, asked: string, answer: (given: Answer) => void) => void;

export interface Guarded extends Pick<Session, 'setSpellCheckerEnabled'> {
  readonly protocol: Pick<Protocol, 'handle'>;
  readonly webRequest: {
    onBeforeRequest(listener: (request: { url: string }, answer: (given: { cancel: boolean }) => void) => void): void;
  };
  on(event: 'will-download', listener: (event: Stoppable, item: Pick<DownloadItem, 'getURL'>) => void): unknown;
  setPermissionRequestHandler(handler: Asked<boolean>): void;
  setPermissionCheckHandler(handler: (asking: unknown, asked: string) => boolean): void;
  setDevicePermissionHandler(handler: (asked: unknown) => boolean): void;
  setDisplayMediaRequestHandler(handler: (asked: unknown, answer: (streams: null) => void) => void): void;
}

export interface Application
  extends Pick<
    App,
    'requestSingleInstanceLock' | 'quit' | 'whenReady' | 'getPath' | 'setJumpList' | 'getPreferredSystemLanguages'
  > {
  readonly isPackaged: boolean;
  on(event: 'web-contents-created', listener: (event: Event, contents: Contents) => void): unknown;
  on(event: 'second-instance', listener: (event: Event, args: string[], folder: string) => void): unknown;
  on(event: 'open-file', listener: (event: Stoppable, path: string) => void): unknown;
  on(event: 'activate', listener: () => void): unknown;
  on(event: 'window-all-closed', listener: () => void): unknown;
  on(event: 'will-quit', listener: (event: Stoppable) => void): unknown;
}

/** A process of our own, started Electron's way. */
export interface UtilityChild {
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
}

/** A call from a window, and what it shows of who sent it. */
export interface WindowCall {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

export interface Dialogs {
  showMessageBox(options: MessageBoxOptions): Promise<{ response: number }>;
  showMessageBoxSync(options: MessageBoxOptions): number;
  showOpenDialog(options: OpenDialogOptions): Promise<{ canceled: boolean; filePaths: string[] }>;
  showSaveDialog(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
}

export interface Electron {
  app: Application;
  dialog: Dialogs;
  ipcMain: { handle(channel: string, listener: (call: WindowCall, envelope: unknown) => Promise<unknown>): void };
  protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>;
  screen: { getAllDisplays(): { readonly workArea: Rectangle }[] };
  shell: Pick<Shell, 'openExternal'>;
  startProcess(module: string, args: string[], options: ForkOptions): UtilityChild;
  /** The one session every window lives in; there is none before Electron is ready. */
  session(): Guarded;
  openWindow(options: BrowserWindowConstructorOptions): Window;
  setMenu(template: MenuItemConstructorOptions[]): void;
  /** The menu of the program's icon in the dock; macOS alone has one. */
  setDockMenu(template: MenuItemConstructorOptions[]): void;
  /** A menu where the pointer is. */
  popUp(template: MenuItemConstructorOptions[]): void;
  /** A word of the system's own about something that is done; a click on it is told. */
  notify(words: { title: string; body: string }, clicked: () => void): void;
}

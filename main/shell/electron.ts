import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  ForkOptions,
  IpcMain,
  MenuItemConstructorOptions,
  Protocol,
  Screen,
  Session,
  Shell,
  UtilityProcess,
  WebContents,
  WebRequest,
} from 'electron';

export type Contents = Pick<WebContents, 'on' | 'send' | 'setWindowOpenHandler'>;

export interface Window
  extends Pick<
    BrowserWindow,
    | 'loadURL'
    | 'show'
    | 'focus'
    | 'isMinimized'
    | 'restore'
    | 'isMaximized'
    | 'maximize'
    | 'getNormalBounds'
    | 'on'
    | 'isDestroyed'
  > {
  readonly webContents: Contents;
}

export interface Guarded
  extends Pick<
    Session,
    | 'on'
    | 'setPermissionCheckHandler'
    | 'setPermissionRequestHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setSpellCheckerEnabled'
  > {
  readonly protocol: Pick<Protocol, 'handle'>;
  readonly webRequest: Pick<WebRequest, 'onBeforeRequest'>;
}

/**
 * The parts of Electron the shell uses, and no more. The entry hands over the real ones; tests hand over doubles of the
 * same types.
 */
export interface Electron {
  app: Pick<App, 'requestSingleInstanceLock' | 'quit' | 'on' | 'whenReady' | 'getPath' | 'isPackaged'>;
  dialog: Pick<Dialog, 'showMessageBox' | 'showMessageBoxSync' | 'showOpenDialog'>;
  ipcMain: Pick<IpcMain, 'handle'>;
  protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>;
  screen: Pick<Screen, 'getAllDisplays'>;
  shell: Pick<Shell, 'openExternal'>;
  startProcess(
    module: string,
    args: string[],
    options: ForkOptions,
  ): Pick<UtilityProcess, 'postMessage' | 'on' | 'once' | 'kill'>;
  /** The one session every window lives in; there is none before Electron is ready. */
  session(): Guarded;
  openWindow(options: BrowserWindowConstructorOptions): Window;
  setMenu(template: MenuItemConstructorOptions[]): void;
}

import { join } from 'node:path';
import { DeskError, type DeskEvent } from '#shared/contract/index.ts';
import { type OpenDesk, openDesk } from '../desk.ts';
import type { Program } from '../home/index.ts';
import { openWindowFiles } from '../serving/index.ts';
import { openSettings } from '../settings/index.ts';
import { answerCalls, tellWindow } from './bridge.ts';
import { askForAnother, askToLose, chooseFolder } from './dialogs.ts';
import type { Electron, Window } from './electron.ts';
import { openExternal } from './external.ts';
import { menuTemplate } from './menu.ts';
import { confine } from './navigation.ts';
import { origin } from './origin.ts';
import { denyEverything } from './permissions.ts';
import { isOnScreen, readPlacement, writePlacement } from './placement.ts';
import { utilityFork } from './processes.ts';
import { registerScheme, serveScheme } from './protocol.ts';
import { windowOptions } from './window.ts';

export interface ShellOptions {
  /** Finds the program's own files. */
  program: () => Promise<Program>;
  /** The file of this person's settings. */
  settings: string;
  /** A library folder given at the start, over the one the settings hold. */
  library: string | null;
  /** The person, as the operating system knows them. */
  who: string;
  unforeseen: (error: unknown) => string;
}

/**
 * Opens the desktop: the desk in this process, and one window over it. A second start shows the window of the first
 * and ends. Keeps when everything is set up.
 */
export async function startShell(electron: Electron, options: ShellOptions): Promise<void> {
  const { app, dialog } = electron;
  const { unforeseen } = options;
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerScheme(electron.protocol);
  const external = (address: string) => {
    openExternal(electron, address).catch(unforeseen);
  };
  app.on('web-contents-created', (_event, contents) => confine(contents, external));
  let window: Window | null = null;
  app.on('second-instance', () => {
    if (window !== null) bringForward(window);
  });
  await app.whenReady();

  const program = await options.program();
  const session = electron.session();
  denyEverything(session, !app.isPackaged);
  const desk = await openDeskOrAsk(electron, options, program.version);
  if (desk === null) {
    app.quit();
    return;
  }
  const tell = (event: DeskEvent) => tellWindow(window, event);
  desk.listen(tell);
  answerCalls(electron.ipcMain, () => window, desk.answer);
  serveScheme(session, desk.stores, await openWindowFiles(program.window), unforeseen);
  electron.setMenu(
    menuTemplate({
      platform: process.platform,
      inspectable: !app.isPackaged,
      choose: (command) => tell({ name: 'command.chosen', payload: { command } }),
    }),
  );

  const placed = join(app.getPath('userData'), 'window.json');
  let writing = Promise.resolve();
  const show = async () => {
    window = await openMainWindow(electron, program.preload, placed);
    window.on('close', () => {
      if (window === null) return;
      const placement = { ...window.getNormalBounds(), maximized: window.isMaximized() };
      writing = writePlacement(placed, placement).catch((error: unknown) => void unforeseen(error));
    });
    window.on('closed', () => {
      window = null;
    });
    window.webContents.on('will-prevent-unload', (event) => {
      if (askToLose(dialog)) event.preventDefault();
    });
    await window.loadURL(`${origin}/`);
  };
  app.on('activate', () => {
    if (window === null) show().catch(unforeseen);
  });
  app.on('window-all-closed', () => {
    // On macOS a program outlives its windows; elsewhere it ends with the last.
    if (process.platform !== 'darwin') app.quit();
  });
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    Promise.all([writing, desk.close()])
      .catch(unforeseen)
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
  await show();
}

async function openMainWindow(electron: Electron, preload: string, placed: string): Promise<Window> {
  const last = await readPlacement(placed);
  const placement = last !== null && isOnScreen(last, electron.screen.getAllDisplays()) ? last : null;
  const window = electron.openWindow(windowOptions(preload, placement));
  if (placement?.maximized === true) window.maximize();
  window.on('ready-to-show', () => window.show());
  return window;
}

function bringForward(window: Window): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Opens the desk over the library of the start, of the settings, or among the documents; asks for another while it does not open. */
async function openDeskOrAsk(electron: Electron, options: ShellOptions, version: string): Promise<OpenDesk | null> {
  const { app, dialog } = electron;
  const settings = openSettings(options.settings);
  const before = options.library === null ? await settings.library.read() : null;
  let library = options.library ?? before ?? join(app.getPath('documents'), 'Standfirst');
  // A library chosen before must be there: where its disk is not connected, no new one is begun in its place.
  let createLibrary = before === null;
  for (;;) {
    try {
      return await openDesk({
        library,
        createLibrary,
        settings: options.settings,
        version,
        who: options.who,
        host: 'window',
        fork: utilityFork(electron.startProcess),
        chooseFolder: (purpose) => chooseFolder(dialog, purpose),
        unforeseen: options.unforeseen,
      });
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      if (!(await askForAnother(dialog, error.explanation))) return null;
      const chosen = await chooseFolder(dialog, 'library');
      if (chosen === null) return null;
      library = chosen;
      createLibrary = true;
      await settings.library.write(chosen);
    }
  }
}

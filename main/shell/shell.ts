import { join } from 'node:path';
import { DeskError } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { id } from '#shared/schema/index.ts';
import { type OpenDesk, openDesk, type RecentArticle } from '../desk.ts';
import type { Program } from '../home/index.ts';
import { openWindowFiles } from '../serving/index.ts';
import { openSettings } from '../settings/index.ts';
import { answerCalls } from './bridge.ts';
import { askForAnother, chooseFile, chooseFolder } from './dialogs.ts';
import type { Electron } from './electron.ts';
import { openExternal } from './external.ts';
import { handedOver, openHandedFile } from './handed.ts';
import { menuTemplate } from './menu.ts';
import { confine } from './navigation.ts';
import { denyEverything } from './permissions.ts';
import { utilityFork } from './processes.ts';
import { registerScheme, serveScheme } from './protocol.ts';
import { recentItems, showRecent } from './recent.ts';
import { Windows } from './windows.ts';

export interface ShellOptions {
  /** Finds the program's own files. */
  program: () => Promise<Program>;
  /** The file of this person's settings. */
  settings: string;
  /** A library folder given at the start, over the one the settings hold. */
  library: string | null;
  /** The command line: it may ask for an article or hand a file over. */
  args: string[];
  /** The person, as the operating system knows them. */
  who: string;
  unforeseen: (error: unknown) => string;
}

/**
 * Opens the desktop: the desk in this process, and windows over it. A second start hands over what it was asked to show
 * and ends.
 */
export async function startShell(electron: Electron, options: ShellOptions): Promise<void> {
  const { app } = electron;
  const { unforeseen } = options;
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerScheme(electron.protocol);
  // macOS hands a file over before anything is there to open it.
  const early: string[] = [];
  let open = (file: string): void => void early.push(file);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open(file);
  });
  const external = (address: string) => {
    openExternal(electron, address).catch(unforeseen);
  };
  app.on('web-contents-created', (_event, contents) => confine(contents, external));
  await app.whenReady();

  const program = await options.program();
  const session = electron.session();
  denyEverything(session, !app.isPackaged);
  const windows = new Windows(electron, {
    preload: program.preload,
    placed: join(app.getPath('userData'), 'windows.json'),
    unforeseen,
  });
  const show = (article: string) => windows.show(article);
  const desk = await openDeskOrAsk(electron, options, program.version, windows, (recent) => {
    electron.setMenu(
      menuTemplate({
        platform: process.platform,
        inspectable: !app.isPackaged,
        recent: recentItems(recent, show),
        choose: (command) => windows.tellLast({ name: 'command.chosen', payload: { command } }),
      }),
    );
    showRecent(electron, recent, show);
  });
  if (desk === null) {
    app.quit();
    return;
  }
  desk.listen((event) => windows.tell(event));
  answerCalls(electron.ipcMain, (page) => windows.has(page), desk.answer);
  serveScheme(session, desk.stores, await openWindowFiles(program.window), unforeseen);

  open = (file) => {
    openHandedFile(electron, desk.rows, file, unforeseen)
      .then((article) => (article === null ? windows.bringForward() : windows.show(article)))
      .catch(unforeseen);
  };
  const isId = (words: string) => id.safeParse(words).success;
  app.on('second-instance', (_event, args, folder) => {
    const { article, files } = handedOver(args, folder, isId);
    if (article !== null) windows.show(article);
    else if (files.length === 0) windows.bringForward();
    for (const file of files) open(file);
  });
  app.on('activate', () => windows.bringForward());
  app.on('window-all-closed', () => {
    // On macOS a program outlives its windows; elsewhere it ends with the last.
    if (process.platform !== 'darwin') app.quit();
  });
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    Promise.all([windows.over(), desk.close()])
      .catch(unforeseen)
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
  const handed = handedOver(options.args, process.cwd(), isId);
  await windows.open(handed.article);
  for (const file of [...early, ...handed.files]) open(file);
}

/** Opens the desk over the library of the start, of the settings, or among the documents; asks for another while it does not open. */
async function openDeskOrAsk(
  electron: Electron,
  options: ShellOptions,
  version: string,
  windows: Windows,
  recent: (articles: RecentArticle[]) => void,
): Promise<OpenDesk | null> {
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
        languages: app.getPreferredSystemLanguages(),
        spokenAnew: () => windows.showAnew(),
        fork: utilityFork(electron.startProcess),
        chooseFolder: (purpose) => chooseFolder(dialog, purpose),
        chooseFile: (purpose, name) => chooseFile(dialog, purpose, name),
        openWindow: (article) => windows.open(article),
        recent,
        exported: (title, folder) => {
          // Whoever looks at a window sees the report there.
          if (windows.isWatched) return;
          electron.notify(
            { title: say('shell.exported.title'), body: say('shell.exported.where', { title, folder }) },
            () => windows.bringForward(),
          );
        },
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

import { parseArgs } from 'node:util';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} from 'electron';
import { logFolder, personName, readProgram, settingsFile } from './home/index.ts';
import { openLog, unforeseen } from './log/index.ts';
import { startShell } from './shell/index.ts';

// Electron's own switches share this command line, so what is not ours is let through.
const { values } = parseArgs({ options: { library: { type: 'string' } }, strict: false });

openLog(logFolder());
startShell(
  {
    app,
    dialog,
    ipcMain,
    protocol,
    screen,
    shell,
    startProcess: (module, args, options) => utilityProcess.fork(module, args, options),
    session: () => session.defaultSession,
    openWindow: (options) => new BrowserWindow(options),
    setDockMenu: (template) => app.dock?.setMenu(Menu.buildFromTemplate(template)),
    popUp: (template) => {
      if (template.length > 0) Menu.buildFromTemplate(template).popup();
    },
    notify: (words, clicked) => {
      const notice = new Notification(words);
      notice.on('click', clicked);
      notice.show();
    },
    setMenu: (template) => Menu.setApplicationMenu(Menu.buildFromTemplate(template)),
  },
  {
    program: () => readProgram(),
    settings: settingsFile(),
    who: personName(),
    args: process.argv.slice(1),
    library: typeof values.library === 'string' ? values.library : null,
    unforeseen,
  },
).catch((error: unknown) => {
  const reference = unforeseen(error);
  dialog.showErrorBox('Standfirst could not start.', `Reference ${reference}. Everything marked Saved is on disk.`);
  app.exit(1);
});

import type { Explanation } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import type { FilePurpose } from '../desk.ts';
import type { Electron } from './electron.ts';

/** Asks for a folder in the system's own dialog; null when the editor changed their mind. */
export async function chooseFolder(
  dialog: Electron['dialog'],
  purpose: 'export' | 'library' | 'restore',
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: say(`shell.folder.${purpose}.title`),
    buttonLabel: say(`shell.folder.${purpose}.button`),
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

const backups = () => [{ name: say('shell.file.backup'), extensions: ['zip'] }];
const articles = () => [{ name: say('shell.file.article'), extensions: ['standfirst'] }];

/** Asks for the place and name of a new file, or for a backup; null when the editor changed their mind. */
export async function chooseFile(
  dialog: Electron['dialog'],
  purpose: FilePurpose,
  name: string,
): Promise<string | null> {
  if (purpose !== 'restore') {
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: say(`shell.file.${purpose}.title`),
      buttonLabel: say(`shell.file.${purpose}.button`),
      defaultPath: name,
      filters: purpose === 'backUp' ? backups() : articles(),
    });
    return canceled || filePath === '' ? null : filePath;
  }
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: say('shell.file.restore.title'),
    buttonLabel: say('shell.file.restore.button'),
    properties: ['openFile'],
    filters: backups(),
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Says that the library did not open, and asks whether to use another folder; false quits. */
export async function askForAnother(
  dialog: Electron['dialog'],
  { happened, kept, todo }: Explanation,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: happened,
    detail: `${kept} ${todo}`,
    buttons: [say('shell.start.another'), say('shell.start.quit')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Says what went wrong outside any window. */
export async function tellFault(dialog: Electron['dialog'], { happened, kept, todo }: Explanation): Promise<void> {
  await dialog.showMessageBox({ type: 'warning', message: happened, detail: `${kept} ${todo}`, noLink: true });
}

/** Says that a window broke twice in a moment, and asks whether to try once more; false closes it. */
export function askToLoadAgain(dialog: Electron['dialog']): boolean {
  const answer = dialog.showMessageBoxSync({
    type: 'warning',
    message: say('shell.crash.title'),
    detail: say('shell.crash.kept'),
    buttons: [say('shell.crash.again'), say('shell.crash.close')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return answer === 0;
}

/** Asks before a window with unsaved words closes; true closes it. */
export function askToLose(dialog: Electron['dialog']): boolean {
  const answer = dialog.showMessageBoxSync({
    type: 'warning',
    message: say('shell.unsaved.title'),
    detail: say('shell.unsaved.lost'),
    buttons: [say('shell.unsaved.keep'), say('shell.unsaved.close')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer === 1;
}

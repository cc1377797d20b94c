import type { Explanation } from '#shared/contract/index.ts';
import type { FilePurpose } from '../desk.ts';
import type { Electron } from './electron.ts';

const titles = {
  export: { title: 'Export to a folder', buttonLabel: 'Export here' },
  library: { title: 'Choose the library folder', buttonLabel: 'Use this folder' },
  restore: { title: 'Where the restored library goes', buttonLabel: 'Use this folder' },
} as const;

/** Asks for a folder in the system's own dialog; null when the editor changed their mind. */
export async function chooseFolder(dialog: Electron['dialog'], purpose: keyof typeof titles): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    ...titles[purpose],
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

const backups = [{ name: 'Backup of a library', extensions: ['zip'] }];
const articles = [{ name: 'Standfirst article', extensions: ['standfirst'] }];
const saved = {
  backUp: { title: 'Back up the library', buttonLabel: 'Back up', filters: backups },
  article: { title: 'Save the article as a file', buttonLabel: 'Save', filters: articles },
} as const;

/** Asks for the place and name of a new file, or for a backup; null when the editor changed their mind. */
export async function chooseFile(
  dialog: Electron['dialog'],
  purpose: FilePurpose,
  name: string,
): Promise<string | null> {
  if (purpose !== 'restore') {
    const { title, buttonLabel, filters } = saved[purpose];
    const { canceled, filePath } = await dialog.showSaveDialog({
      title,
      buttonLabel,
      defaultPath: name,
      filters: [...filters],
    });
    return canceled || filePath === '' ? null : filePath;
  }
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Restore a backup',
    buttonLabel: 'Choose',
    properties: ['openFile'],
    filters: backups,
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
    buttons: ['Choose another folder…', 'Quit'],
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
    message: 'The window stopped working again.',
    detail: 'Your articles are as they were last saved, and unsaved words are kept for the next window.',
    buttons: ['Try once more', 'Close the window'],
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
    message: 'The last changes are not saved yet.',
    detail: 'Close the window now and they are lost.',
    buttons: ['Keep the window open', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer === 1;
}

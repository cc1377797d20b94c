import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isMissing } from '../disk/index.ts';

/** What the system says about where this person keeps things; `process` has it all. */
export interface System {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
}

const here: System = { platform: process.platform, env: process.env, home: homedir() };

/** The file of this person's settings, in the place each system keeps them. */
export function settingsFile({ platform, env, home }: System = here): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Standfirst', 'settings.json');
  if (platform === 'win32')
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Standfirst', 'settings.json');
  return join(configFolder(env, home), 'standfirst', 'settings.json');
}

/** The folder of the notes of what went wrong, in the place each system keeps them. */
export function logFolder({ platform, env, home }: System = here): string {
  if (platform === 'darwin') return join(home, 'Library', 'Logs', 'Standfirst');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Standfirst', 'logs');
  const state = env['XDG_STATE_HOME'];
  return join(state?.startsWith('/') === true ? state : join(home, '.local', 'state'), 'standfirst');
}

/** The library's folder until an editor chooses another: `Standfirst` among their documents, wherever the system keeps those. */
export async function defaultLibrary(system: System = here): Promise<string> {
  return join(await documents(system), 'Standfirst');
}

async function documents({ platform, env, home }: System): Promise<string> {
  if (platform === 'darwin' || platform === 'win32') return join(home, 'Documents');
  return (await xdgDocuments(join(configFolder(env, home), 'user-dirs.dirs'), home)) ?? join(home, 'Documents');
}

function configFolder(env: NodeJS.ProcessEnv, home: string): string {
  const chosen = env['XDG_CONFIG_HOME'];
  return chosen === undefined || !chosen.startsWith('/') ? join(home, '.config') : chosen;
}

/** The documents folder as freedesktop.org's xdg-user-dirs writes it, in the editor's own language: `"$HOME/Dokumente"`. */
async function xdgDocuments(file: string, home: string): Promise<string | null> {
  try {
    const found = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(await readFile(file, 'utf8'))?.[1];
    return found === undefined ? null : found.replace(/^\$HOME(?=\/|$)/, home);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

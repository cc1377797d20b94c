import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, namesIn } from '../disk/index.ts';

/** Where files that come and go wait in a library: what is in its cache is in no backup. */
export function waitingRoom(library: string): string {
  return join(library, '.cache', 'backups');
}

/** Takes away what waits there since yesterday: whoever it was for is gone. */
export async function sweepWaitingRoom(library: string): Promise<void> {
  const oldest = Date.now() - 24 * 60 * 60_000;
  for (const name of await namesIn(waitingRoom(library))) {
    const path = join(waitingRoom(library), name);
    if (await isOlder(path, oldest)) await rm(path, { recursive: true, force: true });
  }
}

async function isOlder(path: string, moment: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < moment;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

import { type FSWatcher, watch } from 'node:fs';
import { isSystemError } from './missing.ts';

/** Whether this system watches a tree by one watch of its top. On Linux that form loses sight of a file replaced by a rename. */
export const watchesTrees = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Watches a folder, without keeping the program running; null where there is nothing to watch, or the system's limit on
 * watches is reached.
 * @param deep whether what lies deeper is watched too
 * @param event told the name that something was done to, as a path in the folder; null where the system does not say
 */
export function watchFolder(folder: string, deep: boolean, event: (name: string | null) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { recursive: deep, persistent: false }, (_, name) => event(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

import { note } from '../log/index.ts';
import { askToLoadAgain } from './dialogs.ts';
import type { Electron, Window } from './electron.ts';

/** A window that ends so soon after the last time, in milliseconds, would end for ever: the editor is asked. */
const tooSoon = 10_000;

/**
 * Loads a window anew when the process that draws it ends by itself. The window finds by itself which article it had,
 * where the caret was and which words were not saved.
 * @param steady milliseconds that only ever grow
 */
export function loadAgainAfterCrash(
  dialog: Electron['dialog'],
  window: Window,
  steady = () => performance.now(),
): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    note({ what: 'window-failed', error: reason, places: '' });
    const again = steady() - last >= tooSoon || askToLoadAgain(dialog);
    last = steady();
    if (again) window.webContents.reload();
    else window.destroy();
  });
}

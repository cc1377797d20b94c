import type { BrowserWindowConstructorOptions } from 'electron';
import type { Placement } from './placement.ts';

/** How every window of the desktop is made: a sandboxed page with one bridge, and none of Electron's doors open. */
export function windowOptions(preload: string, placement: Placement | null): BrowserWindowConstructorOptions {
  const { maximized: _, ...bounds } = placement ?? { width: 1440, height: 900, maximized: false };
  return {
    ...bounds,
    minWidth: 800,
    minHeight: 560,
    title: 'Standfirst',
    // Shown when it has something to show, so that no blank window flashes.
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // macOS brings its own dictionaries; elsewhere Electron would download them.
      spellcheck: process.platform === 'darwin',
    },
  };
}

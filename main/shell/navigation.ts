import type { Contents } from './electron.ts';
import { origin } from './origin.ts';

/**
 * Keeps a window where it is: no navigation, no redirect, no new window, no web view. A frame may show a preview and
 * nothing else. Where a link led is offered to `external`, which decides.
 */
export function confine(contents: Contents, external: (address: string) => void): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && event.url.startsWith(`${origin}/preview/`)) return;
    event.preventDefault();
    external(event.url);
  });
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    external(url);
    return { action: 'deny' };
  });
}

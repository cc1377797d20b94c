import type { Guarded } from './electron.ts';
import { isOurs, origin } from './origin.ts';

/**
 * Takes from the session everything a manuscript needs no window to have: every permission, every device, every
 * download but what our own page made (an editor's copy of an unsaved article, for which Electron asks where to put it)
 * and an article that is dragged out as a file,
 * every address that is not ours, and the spelling dictionaries Electron would fetch from a server.
 * @param inspectable whether the developer's tools, which have a scheme of their own, may load
 */
export function denyEverything(session: Guarded, inspectable: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.on('will-download', (event, item) => {
    const address = item.getURL();
    if (!isOwnBlob(address) && !isArticle(address)) event.preventDefault();
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, inspectable) }));
  // macOS brings its own dictionaries; elsewhere Electron would download Hunspell's.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
}

function mayLoad(address: string, inspectable: boolean): boolean {
  if (isOurs(address) || isOwnBlob(address)) return true;
  return inspectable && address.startsWith('devtools:');
}

function isOwnBlob(address: string): boolean {
  return address.startsWith(`blob:${origin}/`);
}

function isArticle(address: string): boolean {
  return address.startsWith(`${origin}/article/`);
}

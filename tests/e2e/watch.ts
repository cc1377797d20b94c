import type { Page } from '@playwright/test';
import type { Host } from './host.ts';

/** What Chromium says when Playwright itself looks into the sandboxed frame of a preview. */
const ownLook = /^Blocked script execution in '[^']*\/preview\/[^']*' because the document's frame is sandboxed/;

/**
 * Notes in `wrongs` whatever a page does that no editor would see: a request to another host, also one of a worker's; a
 * web socket or a service worker, of which the workstation has none; an error in its console, an exception, a breach of
 * the content security policy (which the browser reports in the console).
 */
export function watch(page: Page, host: Host, wrongs: string[]): void {
  page.context().on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${host.origin}/`) && !address.startsWith('blob:')) wrongs.push(`request to ${address}`);
  });
  page.context().on('serviceworker', (worker) => wrongs.push(`service worker at ${worker.url()}`));
  const listen = (each: Page) => {
    each.on('websocket', (socket) => wrongs.push(`web socket to ${socket.url()}`));
    each.on('worker', (worker) => {
      if (!worker.url().startsWith(`${host.origin}/`)) wrongs.push(`worker at ${worker.url()}`);
    });
    each.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (!ownLook.test(message.text())) wrongs.push(`console: ${message.text()}`);
    });
    each.on('pageerror', (error) => wrongs.push(`exception: ${error.stack ?? error.message}`));
    each.on('popup', (popup) => wrongs.push(`new window at ${popup.url()}`));
  };
  listen(page);
  page.context().on('page', listen);
}

/** Where a page lets the browser look up, connect to or fetch ahead: no request shows that, and no policy forbids all of it. */
export async function lookedAhead(page: Page): Promise<string[]> {
  const hints = page.locator('link:is([rel~=dns-prefetch], [rel~=preconnect], [rel~=prefetch], [rel~=prerender])');
  return (await hints.evaluateAll((links) => links.map((link) => link.outerHTML))).map((link) => `look ahead: ${link}`);
}

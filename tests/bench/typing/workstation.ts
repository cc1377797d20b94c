import type { Browser, Page } from '@playwright/test';
import { quietWork } from '#shared/contract/index.ts';
import { openLibrary } from '../../../main/library/index.ts';
import { openPictures } from '../../../main/pictures/index.ts';
import { startBrowserHost } from '../../e2e/host.ts';
import { longArticle } from '../article.ts';

/** The window every editor is measured in. */
export const viewport = { width: 1440, height: 900 };

/** Makes a library with one article of that many words. */
export async function stock(folder: string, words: number, picture: Buffer): Promise<void> {
  const now = () => new Date().toISOString();
  const pictures = await openPictures(folder, { now });
  const library = await openLibrary(folder, { now, pictures });
  const { hash } = await pictures.takeIn('chairs.jpg', picture, quietWork);
  await library.create(longArticle(words, [hash]));
  await library.close();
  await pictures.close();
}

/** Opens that article in a workstation of its own, as an editor does. */
export async function openWorkstation(
  browser: Browser,
  library: string,
  home: string,
): Promise<{ page: Page; close(): Promise<void> }> {
  const { host, page } = await startBrowserHost(library, home, await browser.newContext({ viewport }), () => undefined);
  await host.open();
  await page.getByRole('button', { name: /^words-/ }).click();
  await page.getByRole('textbox', { name: 'Article' }).waitFor();
  return { page, close: () => host.close() };
}

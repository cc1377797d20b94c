import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type PhotoWords, photo } from './photo.ts';

/** The reference story, byte for byte as it left its content system. */
export const referenceStory = join(import.meta.dirname, '..', 'stories', 'reference.txt');

/** The `Control` of Windows and Linux; `Command` where the specs run on a Mac. */
export const mod = 'ControlOrMeta';

/** Opens the reference story, answers nothing, and makes the article. */
export async function importStory(page: Page): Promise<void> {
  await chooseFile(page, () => page.keyboard.press(`${mod}+o`), referenceStory);
  await page.getByRole('button', { name: /Make article/ }).click();
  await expect(page.getByRole('textbox', { name: 'Article' })).toBeVisible();
}

/** Opens the import and chooses a file there. */
async function chooseFile(page: Page, open: () => Promise<void>, file: string): Promise<void> {
  await open();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles(file);
}

/** The figure of that number in the galley. */
export function figure(page: Page, number: number): Locator {
  return page.getByRole('group', { name: new RegExp(`^Picture ${number} of`) });
}

/** Drops a photograph on a place of the page, as a hand does from a folder. */
export async function dropPhoto(
  page: Page,
  target: Locator,
  name: string,
  hue: number,
  words: PhotoWords = {},
): Promise<void> {
  await dropFile(page, target, { name, type: 'image/jpeg', bytes: await photo(hue, words) });
}

/** A file of a folder; `type` is what the system takes it for by its name. */
export interface FileInHand {
  name: string;
  type: string;
  bytes: Buffer;
}

/** Drops a file on a place of the page. */
export async function dropFile(page: Page, target: Locator, { name, type, bytes }: FileInHand): Promise<void> {
  const files = await page.evaluateHandle(
    ([encoded, fileName, fileType]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      transfer.items.add(new File([content], fileName, { type: fileType }));
      return transfer;
    },
    [bytes.toString('base64'), name, type] as const,
  );
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to drop on.');
  const point = { clientX: box.x + box.width / 2, clientY: box.y + Math.min(40, box.height * 0.75) };
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer: files, ...point, bubbles: true, cancelable: true });
  }
  await files.dispose();
}

/** Waits until everything typed is on disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
}

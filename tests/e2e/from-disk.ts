import type { Locator, Page } from '@playwright/test';

/** Drops files and folders of the disk on a place of the page, as a hand does from the file manager. */
export async function dropFromDisk(page: Page, target: Locator, paths: string[]): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to drop on.');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: box.x + 60, y: box.y + box.height - 2, data });
  await session.detach();
}

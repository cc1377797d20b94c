import type { Page } from '@playwright/test';

/** Kills the window's renderer, as a crash does, and opens the workstation in another window of the browser. */
export async function crash(page: Page): Promise<Page> {
  const address = page.url();
  const context = page.context();
  const crashed = page.waitForEvent('crash');
  await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)]);
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  return again;
}

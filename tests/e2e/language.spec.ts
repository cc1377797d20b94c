import type { Locator, Page } from '@playwright/test';
import { importStory, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

test('another language is spoken after a click, and given back as easily', async ({ workstation }) => {
  const { page } = workstation;
  await page.keyboard.press(`${mod}+,`);
  await chooseLanguage(page, 'Language of the workstation', 'Deutsch', 'de-DE');
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await chooseLanguage(page, 'Sprache des Arbeitsplatzes', 'English', 'en-GB');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('where a language runs from right to left the window is mirrored, and the copy runs as it is written', async ({
  workstation,
}) => {
  const { page } = workstation;
  await importStory(page);
  await untilSaved(page);
  await page.goto(`${new URL(page.url()).origin}/?language=x-mirror`);
  await page.locator('html[dir="rtl"]').waitFor();
  const sheet = page.locator('.proof');
  await sheet.waitFor();
  await expect(sheet).toHaveAttribute('dir', 'ltr');

  for (const width of [1440, 1100]) {
    await page.setViewportSize({ width, height: 900 });
    const middle = await centre(sheet);
    if (width === 1440) expect(await centre(page.locator('[data-zone="library"]'))).toBeGreaterThan(middle);
    expect(await centre(page.locator('[data-zone="inspector"]'))).toBeLessThan(middle);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    // What stands beside the copy stays on its side: the flag of a frame without a picture after it.
    const frame = page.locator('.ProseMirror > .fig').first();
    expect(await centre(page.locator('.proof > .flag').first())).toBeGreaterThan(await centre(frame));
  }
});

/** Chooses a language in the settings, and opens them again when it is spoken. */
async function chooseLanguage(page: Page, setting: string, language: string, tag: string): Promise<void> {
  await page.getByRole('button', { name: setting }).click();
  await page.getByRole('option', { name: language }).click();
  await page.locator(`html[lang="${tag}"]`).waitFor();
  await page.getByRole('banner').waitFor();
  await page.keyboard.press(`${mod}+,`);
}

/** Where the middle of something is, in pixels from the left. */
async function centre(of: Locator): Promise<number> {
  const box = await of.boundingBox();
  if (box === null) throw new Error('It is not on screen.');
  return box.x + box.width / 2;
}

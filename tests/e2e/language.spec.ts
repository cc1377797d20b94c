import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

test('another language is spoken after a click, and given back as easily', async ({ workstation }) => {
  const { page } = workstation;
  await page.keyboard.press(`${mod}+,`);
  await page.getByRole('button', { name: 'Language of the workstation' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await page.locator('html[lang="de-DE"]').waitFor();
  await page.getByRole('banner').waitFor();
  await page.keyboard.press(`${mod}+,`);
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await page.getByRole('button', { name: 'Sprache des Arbeitsplatzes' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await page.locator('html[lang="en-GB"]').waitFor();
  await page.getByRole('banner').waitFor();
  await page.keyboard.press(`${mod}+,`);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

const headings = (page: Page) => page.locator('.settings').getByRole('heading', { level: 2 }).allTextContents();

test('a setting is found by typing, down to the field of a house style', async ({ workstation: { page } }) => {
  await page.keyboard.press(`${mod}+,`);
  const find = page.getByRole('searchbox', { name: 'Find a setting' });
  await expect(page.getByRole('textbox', { name: 'Foot of the page' })).toBeVisible();
  await find.focus();
  await page.keyboard.type('dark');
  await expect.poll(() => headings(page)).toEqual(['Look']);
  await find.fill('credit house');
  await expect.poll(() => headings(page)).toEqual(['House styles']);
  await expect(page.getByRole('textbox', { name: 'Before a credit' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Foot of the page' })).toHaveCount(0);
  await find.fill('teleprinter');
  await expect(page.getByText('No setting is called that.')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('.settings').analyze()).violations).toEqual([]);
  await find.press('Escape');
  await expect.poll(() => headings(page)).toEqual(['Look', 'Language', 'Library', 'House styles']);
});

test('a shortcut is found by its name, another word for it, or its keys', async ({ workstation: { page } }) => {
  await page.keyboard.press(`${mod}+Shift+k`);
  await page.keyboard.type('shortcuts');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const terms = dialog.getByRole('term');
  const find = dialog.getByRole('searchbox', { name: 'Find a shortcut' });
  await expect(find).toBeFocused();
  await page.keyboard.type('publish');
  await expect(terms).toHaveText(['Export…']);
  await find.fill('F8');
  await expect(terms).toHaveText(['Next check or decision', 'Previous check or decision']);
  await find.fill('teleprinter');
  await expect(dialog.getByText('No shortcut is called that.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(terms.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

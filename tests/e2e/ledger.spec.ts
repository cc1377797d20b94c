import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dropPhoto, figure, importStory, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

/** Goes to the ledger by its key and waits for its rows. */
async function openLedger(page: Page): Promise<void> {
  await page.keyboard.press(`${mod}+Shift+L`);
  await expect(page.getByRole('table', { name: 'Uses of pictures' })).toBeVisible();
}

/** The story with a photograph in its second frame, which has no credit in the source, and in its first. */
async function storyWithPictures(page: Page): Promise<void> {
  await importStory(page);
  await dropPhoto(page, figure(page, 1), 'handshake.jpg', 20, { creditLine: 'Jane Doe/AFP via Getty Images' });
  await dropPhoto(page, figure(page, 2), 'dinner.jpg', 140);
  await expect(figure(page, 2).locator('img')).toBeVisible({ timeout: 30_000 });
  await untilSaved(page);
}

test('an editor writes down what a picture costs and until when it may be used; the page says at once when it may not', async ({
  workstation: { page },
}) => {
  await storyWithPictures(page);
  await figure(page, 1).locator('.frame').click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.getByRole('button', { name: /^Rights and cost/ }).click();
  await page.getByRole('textbox', { name: 'Licence', exact: true }).fill('Editorial, one use');
  await page.getByRole('textbox', { name: /^Times it may be used/ }).fill('1');
  await page.getByRole('textbox', { name: 'Cost' }).fill('120,50');
  await page.getByRole('button', { name: /Currency/ }).click();
  await page.getByRole('option', { name: /^GBP/ }).click();
  await page.getByRole('textbox', { name: 'Invoice or order' }).fill('GI-20417');
  await page.getByLabel('Licence ends').fill('2017-07-31');
  await expect(page.getByText('Picture 1’s licence ended on 2017-07-31. Editorial, one use.')).toBeVisible();
  await page.getByRole('tab', { name: 'Checks' }).click();
  await expect(page.getByRole('tabpanel').getByText('Picture 1’s licence ended on 2017-07-31')).toBeVisible();
  await untilSaved(page);

  await openLedger(page);
  const row = page.getByRole('row').filter({ hasText: 'GI-20417' });
  await expect(row).toContainText('£120.50');
  await expect(row).toContainText('Expired');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Article', exact: true }).focus();
  await page.keyboard.press(`${mod}+z`);
  await page.getByRole('tab', { name: 'Checks' }).click();
  await expect(page.getByText('Picture 1’s licence ended on 2017-07-31')).toHaveCount(0);
});

test('the ledger lists every use, leads back to the figure, and goes to a spreadsheet', async ({
  workstation: { page },
}) => {
  await page.keyboard.press(`${mod}+Shift+L`);
  await expect(page.getByRole('heading', { name: 'No pictures yet.' })).toBeVisible();
  await page.keyboard.press('Escape');
  await storyWithPictures(page);
  await openLedger(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 picture has no credit');
  await expect(page.locator('.ledger-use')).toHaveCount(2);

  await page.getByRole('button', { name: /^Missing credit/ }).click();
  await expect(page.locator('.ledger-use')).toHaveCount(1);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV…' }).click();
  const csv = await readFile(await (await saved).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain('dinner.jpg');
  await page.getByRole('button', { name: /^All uses/ }).click();

  await page.locator('.ledger-name').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Article', exact: true })).toBeVisible();
  await expect(page.getByText('Picture 1 selected')).toBeVisible();

  await openLedger(page);
  await page.getByText('By month').click();
  await expect(page.getByRole('row').filter({ hasText: 'Getty Images' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'July 2017' })).toBeVisible();
});

test('one picture credited two ways is credited one way in one step, and Undo takes it back', async ({
  workstation: { page },
}) => {
  await importStory(page);
  await dropPhoto(page, figure(page, 2), 'dinner.jpg', 140, { creditLine: 'Jane Doe/AP' });
  await dropPhoto(page, figure(page, 3), 'dinner.jpg', 140, { creditLine: 'Jane Doe/AP' });
  await expect(figure(page, 3).locator('img')).toBeVisible({ timeout: 30_000 });
  await figure(page, 3).locator('.frame').click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.getByRole('button', { name: 'Credit it differently in this article' }).click();
  await page.getByRole('textbox', { name: /^Credit in this article/ }).fill('AP Photo');
  await untilSaved(page);

  await openLedger(page);
  await page.getByText('Doubles').click();
  await expect(page.getByRole('status').filter({ hasText: '1 picture credited two ways' })).toBeVisible();
  await page.getByRole('button', { name: 'Jane Doe/AP', exact: true }).click();
  await page.getByRole('button', { name: 'Credit all this way' }).click();
  await expect(page.getByText('No picture is credited two ways.')).toBeVisible();
  await page.getByText('Each use').click();
  await expect(page.locator('.ledger-use')).toHaveCount(2);
  await expect(page.locator('.ledger-use').filter({ hasText: 'Jane Doe/AP' })).toHaveCount(2);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.ledger-use').filter({ hasText: 'AP Photo' })).toHaveCount(1);
  await page.getByText('Doubles').click();
  await page.getByRole('button', { name: 'Find pictures that look alike' }).click();
  await expect(page.getByText('No others look alike.')).toBeVisible();
});

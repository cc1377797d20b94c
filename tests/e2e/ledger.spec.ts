import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFile, dropPhoto, figure, importStory, mod, untilSaved } from './story.ts';
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
  await page.locator('summary', { hasText: 'Rights and cost' }).click();
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
  await page.getByLabel(/^Credit in this article/).fill('AP Photo');
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

test('a picture beyond its rights says so under it, one made by a machine is labelled on the page', async ({
  workstation: { page },
}) => {
  await storyWithPictures(page);
  const machine = fileURLToPath(new URL('../../main/pictures/examples/machine-made.webp', import.meta.url));
  const bytes = await readFile(machine);
  await dropFile(page, figure(page, 3), { name: 'machine-made.webp', type: 'image/webp', bytes });
  await expect(figure(page, 3).locator('img')).toBeVisible({ timeout: 30_000 });

  await figure(page, 1).locator('.frame').click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.locator('summary', { hasText: 'Rights and cost' }).click();
  await page.getByLabel('Licence ends').fill('2017-07-31');
  await expect(figure(page, 1)).toContainText('Picture 1’s licence ended on 2017-07-31');
  await page.getByLabel('Embargoed until').fill('2999-01-01T06:00');
  await expect(figure(page, 1)).toContainText('Picture 1 is embargoed until 2999-01-01');
  await page.getByText('No further use').click();
  await expect(figure(page, 1)).toContainText('Picture 1 may not be used any more');
  await expect(figure(page, 2)).not.toContainText('any more');

  await figure(page, 2).locator('.frame').click();
  await page.locator('summary', { hasText: 'Rights and cost' }).click();
  await page.getByRole('textbox', { name: /^Times it may be used/ }).fill('1');
  await dropPhoto(page, figure(page, 4), 'dinner.jpg', 140);
  await expect(figure(page, 2)).toContainText('Picture 2 is licensed for one use and used 2 times');

  await page.keyboard.press(`${mod}+Shift+p`);
  await expect(
    page
      .frameLocator('iframe')
      .first()
      .getByText(/made by a machine/i),
  ).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await figure(page, 2).locator('.frame').click();

  for (const place of ['rights', 'ledger']) {
    if (place === 'ledger') await openLedger(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('Undo takes back a credit given here, wherever in the ledger the focus is', async ({ workstation: { page } }) => {
  await storyWithPictures(page);
  await openLedger(page);
  const bare = page.locator('.ledger-use').filter({ hasText: 'Credit missing' });
  await bare.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Set credit line…' }).click();
  await page.getByRole('textbox', { name: 'Credit line' }).fill('Jane Doe/PA');
  await page.keyboard.press('Enter');
  await expect(bare).toHaveCount(0);
  await page.getByText('By month').click();
  await page.getByText('Each use').click();
  await expect(page.getByRole('radio', { name: 'Each use' })).toBeFocused();
  await page.keyboard.press(`${mod}+z`);
  await expect(bare).toHaveCount(1);
});

test.describe(() => {
  // The window says so in the console too when a call does not come through.
  test.use({ expected: [/Failed to load resource/] });

  test('when the open article cannot be saved, the ledger shows what it has and says what is not in it', async ({
    workstation: { page },
  }) => {
    await storyWithPictures(page);
    await page.route('**/call', (route) =>
      (route.request().postData() ?? '').includes('"library.save"') ? route.abort() : route.fallback(),
    );
    await page.getByRole('textbox', { name: 'Article', exact: true }).press('End');
    await page.keyboard.type('More.');
    await openLedger(page);
    await expect(page.getByText('its last changes are not in these rows')).toBeVisible();
    await expect(page.locator('.ledger-use')).toHaveCount(2);
    await page.unroute('**/call');
  });
});

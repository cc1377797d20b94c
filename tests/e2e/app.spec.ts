import type { Page } from '@playwright/test';
import { paragraphs, write } from './copy.ts';
import { mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

/** The library's rows, top to bottom, by their headlines. */
function rows(page: Page) {
  return page.getByRole('complementary', { name: 'Library' }).locator('.article-headline');
}

test('every command is found by its name or by another word for it, and done', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Commands', 'Copy.');
  await page.keyboard.press(`${mod}+Shift+k`);
  const palette = page.getByRole('dialog', { name: 'All commands' });
  await expect(palette).toBeVisible();
  await page.keyboard.type('heading');
  await expect(palette.getByRole('menuitem')).toHaveText([/^Crosshead/, /^Minor crosshead/]);
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(copy.getByRole('heading', { level: 2 })).toHaveText('Copy.');

  await page.keyboard.press(`${mod}+Shift+k`);
  await page.keyboard.type('zzz');
  await expect(palette).toContainText('No command is called that.');
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await expect(copy).toBeFocused();
  await page.keyboard.type(' Still here.');
  await expect(copy.getByRole('heading', { level: 2 })).toHaveText('Copy. Still here.');
});

test('the list of keys names what the keys do', async ({ workstation: { page } }) => {
  await write(page, 'Keys');
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const name of ['New article', 'Find and replace…', 'Preview', 'Next zone', 'Insert a block, on an empty line']) {
    await expect(keys.getByText(name, { exact: true })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
});

test('F6 goes from zone to zone and comes back to where one was', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Zones', 'Copy.');
  const zone = () => page.evaluate(() => document.activeElement?.closest('[data-zone]')?.getAttribute('data-zone'));
  const seen: unknown[] = [];
  for (let step = 0; step < 5; step++) {
    seen.push(await zone());
    await page.keyboard.press('F6');
  }
  expect(seen).toEqual(['galley', 'inspector', 'status', 'top', 'library']);
  await expect(copy).toBeFocused();
  await page.keyboard.type(' Back.');
  expect(await paragraphs(page)).toEqual(['Copy. Back.']);
  await page.keyboard.press('Shift+F6');
  expect(await zone()).toBe('library');
  await page.keyboard.press('Escape');
  await expect(copy).toBeFocused();
});

test('the theme is dark when it is chosen, and after a restart', async ({ workstation }) => {
  const ground = () =>
    workstation.page
      .locator('body')
      .evaluate((body) => Number(getComputedStyle(body).backgroundColor.match(/\d+/)?.[0] ?? Number.NaN));
  expect(await ground()).toBeGreaterThan(180);
  await workstation.page.keyboard.press(`${mod}+,`);
  await workstation.page.getByText('Dark', { exact: true }).click();
  await expect.poll(ground).toBeLessThan(80);
  await workstation.restart();
  await expect.poll(ground).toBeLessThan(80);
});

test('the library is searched and sifted as one types', async ({ workstation: { page } }) => {
  await write(page, 'Harbour dredged');
  await untilSaved(page);
  await write(page, 'Council votes');
  await untilSaved(page);
  await page.getByRole('button', { name: /^Status|Draft Status|Status Draft/ }).click();
  await page.getByRole('option', { name: 'Ready' }).click();
  await untilSaved(page);
  await expect(rows(page)).toHaveText(['Council votes', 'Harbour dredged']);

  await page.keyboard.press(`${mod}+k`);
  await page.keyboard.type('harb');
  await expect(rows(page)).toHaveText(['Harbour dredged']);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Ready 1' }).click();
  await expect(rows(page)).toHaveText(['Council votes']);
  await page.getByRole('button', { name: 'All 2' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('an article is duplicated, thrown away, taken back at once or later from the bin', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Harbour dredged', 'Copy.');
  await untilSaved(page);
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Duplicate article' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(copy).toContainText('Copy.');

  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Move article to the bin' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(copy).toContainText('Copy.');

  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Move article to the bin' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Open the bin' }).click();
  const bin = page.getByRole('region', { name: 'Bin' });
  await expect(bin.getByRole('listitem')).toHaveCount(1);
  await bin.getByRole('button', { name: 'Restore' }).click();
  await expect(bin).toContainText('The bin is empty.');
  await page.getByRole('button', { name: 'Articles' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('only the copy is on screen when an editor wants that, and the panels come back as they were', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Alone', 'Copy.');
  const library = page.getByRole('complementary', { name: 'Library' });
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector).toBeVisible();
  await page.keyboard.press(`${mod}+Shift+F`);
  await expect(library).toBeHidden();
  await expect(inspector).toBeHidden();
  await expect(copy).toBeFocused();
  await page.keyboard.press(`${mod}+Shift+F`);
  await expect(library).toBeVisible();
  await expect(inspector).toBeVisible();
  await page.keyboard.press(`${mod}+Shift+F`);
  await page.keyboard.press(`${mod}+Alt+i`);
  await expect(inspector).toBeVisible();
});

test.describe('two windows', () => {
  test.use({ expected: [/^new window at http:\/\/127\.0\.0\.1:\d+\/#article=/] });
  test('a second window opens on the same article and follows what is written in the first', async ({
    workstation: { page },
  }) => {
    await write(page, 'Two windows', 'One.');
    await untilSaved(page);
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press(`${mod}+Shift+k`);
    await page.keyboard.type('new window');
    await page.keyboard.press('Enter');
    const second = await opening;
    await expect(second.getByRole('textbox', { name: 'Article' })).toContainText('Two windows');
    await expect(second.getByRole('textbox', { name: 'Article' })).toContainText('One.');
  });
});

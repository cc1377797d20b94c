import { caretIn, paragraphs, select, undo, write } from './copy.ts';
import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

test('find counts, goes on and round, replaces one or all, and one Undo brings all back', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'The mayor and the Mayor', 'The mayor said so.', 'Mayors do. The mayor is late.');
  await page.keyboard.press(`${mod}+f`);
  const find = page.getByRole('textbox', { name: 'Find', exact: true });
  await expect(find).toBeFocused();
  await page.keyboard.type('mayor');
  const count = page.getByRole('search').filter({ has: find }).getByRole('status');
  await expect(count).toHaveText(/^\d of 5$/);
  await page.getByRole('checkbox', { name: 'Whole word' }).check();
  await expect(count).toHaveText(/of 4$/);
  await page.getByRole('checkbox', { name: 'Match case' }).check();
  await expect(count).toHaveText(/of 3$/);
  const first = await count.textContent();
  await find.press('Enter');
  await expect(count).not.toHaveText(first ?? '');
  await find.press('Enter');
  await find.press('Enter');
  await expect(count).toHaveText(first ?? '');

  await page.getByRole('textbox', { name: 'Replace with' }).fill('leader');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(count).toHaveText('3 replaced');
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText('The leader and the Mayor');
  expect(await paragraphs(page)).toEqual(['The leader said so.', 'Mayors do. The leader is late.']);
  await find.press('Escape');
  await expect(copy).toBeFocused();
  await undo(page);
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText('The mayor and the Mayor');
  expect(await paragraphs(page)).toEqual(['The mayor said so.', 'Mayors do. The mayor is late.']);

  await page.keyboard.press(`${mod}+f`);
  await page.keyboard.type('nobody');
  await expect(count).toHaveText('Not found');
});

test('the byline is written where it stands, and Undo takes it back', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Byline', 'Copy.');
  await copy.getByRole('button', { name: 'Add a byline' }).click();
  await page.keyboard.type('Jane Doe');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Political editor');
  await page.keyboard.press('Enter');
  await expect(copy.getByRole('button', { name: 'Jane Doe, Political editor' })).toBeVisible();
  await copy.getByRole('button', { name: 'Jane Doe, Political editor' }).click();
  await page.keyboard.type('John Roe');
  await page.keyboard.press('Escape');
  await expect(copy.getByRole('button', { name: 'Jane Doe, Political editor' })).toBeVisible();
  await copy.getByText('Copy.').click();
  await undo(page);
  await expect(copy.getByRole('button', { name: 'Add a byline' })).toBeVisible();
});

test('Alt+F10 goes to the toolbar over the words; a link takes no address that could run', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Toolbar', 'Read the report now.');
  await page.keyboard.press('Home');
  for (const _ of 'Read the ') await page.keyboard.press('ArrowRight');
  await select(page, 'report'.length);
  const toolbar = page.getByRole('toolbar', { name: 'Text' });
  await expect(toolbar).toBeVisible();
  await page.keyboard.press('Alt+F10');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true');
  await expect(copy.getByText('report', { exact: true })).toHaveCSS('font-weight', '700');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Link' })).toBeFocused();
  await page.keyboard.press('Enter');

  const address = page.getByRole('textbox', { name: 'Address of the link' });
  await expect(address).toBeFocused();
  await expect(copy.locator('.linking-here')).toHaveText('report');
  for (const bad of ['javascript:alert(1)', ' JaVaScript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
    await address.fill(bad);
    await page.keyboard.press('Enter');
    await expect(page.getByText('An address starts with https:, http: or mailto:.')).toBeVisible();
    await expect(copy.getByRole('link')).toHaveCount(0);
  }
  await address.fill('https://example.org/report');
  await page.keyboard.press('Enter');
  await expect(copy.getByRole('link', { name: 'report' })).toHaveAttribute('href', 'https://example.org/report');
  await expect(copy).toBeFocused();

  await caretIn(page, 'Read the report now.', 'Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Escape');
  await expect(copy).toBeFocused();
  await page.keyboard.type('Gone.');
  expect(await paragraphs(page)).toEqual(['Gone.']);
});

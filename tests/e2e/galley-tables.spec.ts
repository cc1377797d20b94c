import type { Locator, Page } from '@playwright/test';
import { undo, write } from './copy.ts';
import { expect, test } from './workstation.ts';

/** What stands in a table, row by row. */
async function rows(table: Locator): Promise<string[]> {
  return (await table.locator('tr').all()).reduce<Promise<string[]>>(
    async (before, row) => [...(await before), (await row.locator('th, td').allTextContents()).join(' | ')],
    Promise.resolve([]),
  );
}

async function typeCells(page: Page, cells: string[]): Promise<void> {
  for (const [at, words] of cells.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(words);
  }
}

test('a table is filled by Tab, which adds the row that is missing; its toolbar adds, removes and heads', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'The count', 'Copy.', '');
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  const table = copy.getByRole('table');
  const [width, height] = [
    await table.locator('tr').first().locator('th, td').count(),
    await table.locator('tr').count(),
  ];
  const cells = Array.from({ length: width * height + 1 }, (_, at) => String(at + 1));
  await typeCells(page, cells);
  expect((await rows(table)).at(-1)).toMatch(new RegExp(`^${cells.length} \\|`));
  await expect(table.locator('tr')).toHaveCount(height + 1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Back');
  await expect(table).toContainText('Back');

  const tools = page.getByRole('toolbar', { name: 'Table' });
  const step = (name: string) => tools.getByRole('button', { name }).click();
  await step('Add a row below');
  await expect(table.locator('tr')).toHaveCount(height + 2);
  await step('Remove the row');
  await expect(table.locator('tr')).toHaveCount(height + 1);
  await undo(page);
  await expect(table.locator('tr')).toHaveCount(height + 2);
  await step('Add a column behind');
  await expect(table.locator('tr').first().locator('th, td')).toHaveCount(width + 1);
  await step('Remove the column');
  await expect(table.locator('tr').first().locator('th, td')).toHaveCount(width);
  const heads = await table.locator('th').count();
  await step('Header row');
  await expect(table.locator('th')).toHaveCount(heads === 0 ? width : 0);
  await undo(page);
  await expect(table.locator('th')).toHaveCount(heads);
});

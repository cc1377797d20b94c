import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { copyOf } from './copy.ts';
import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

test('an empty library offers a sample article, which teaches in five steps that tick themselves', async ({
  workstation,
}) => {
  await workstation.page.getByRole('button', { name: 'Look around in a sample article' }).click();
  const strip = () => workstation.page.getByRole('region', { name: 'Sample article' });
  const step = (name: string): Locator => strip().getByRole('listitem').filter({ hasText: name });
  const isNext = (name: string) => expect(step(name)).toHaveAttribute('aria-current', 'step');
  const isDone = (name: string) => expect(step(name)).toContainText('done');
  const { page } = workstation;
  await isNext('Write');
  expect((await new AxeBuilder({ page }).include('.tour').analyze()).violations).toEqual([]);

  await copyOf(page).getByText('The line promises six crossings').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' The captain is hopeful.');
  await isDone('Write');

  await isNext('Place a picture');
  await strip().getByRole('button', { name: 'Use the sample picture' }).click();
  await isDone('Place a picture');

  await isNext('Credit it');
  await strip().getByRole('button', { name: 'Go to the credit' }).click();
  await expect(page.getByRole('combobox', { name: 'Credit line' })).toBeFocused();
  await page.keyboard.type('Ann Example');
  await isDone('Credit it');

  // What was learnt outlives a quit.
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await workstation.restart();
  const again = workstation.page;
  await isNext('Check and preview');
  await strip().getByRole('button', { name: 'Preview' }).click();
  await isDone('Check and preview');

  await isNext('Export');
  const download = again.waitForEvent('download');
  await strip().getByRole('button', { name: 'Export…' }).click();
  await download;
  await again.keyboard.press('Escape');
  await isDone('Export');
  await expect(strip()).toContainText('That is the whole way');

  await strip().getByRole('button', { name: 'Leave the sample’s steps' }).click();
  await expect(strip()).toHaveCount(0);
});

test('the steps can be left at any time, and begun again from Help', async ({ workstation: { page } }) => {
  const strip = page.getByRole('region', { name: 'Sample article' });
  await page.getByRole('button', { name: 'Look around in a sample article' }).click();
  await strip.getByRole('button', { name: 'Leave the sample’s steps' }).click();
  await expect(strip).toHaveCount(0);
  await page.keyboard.press(`${mod}+Shift+k`);
  await page.keyboard.type('tutorial');
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('listitem').first()).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press(`${mod}+n`);
  await expect(strip, 'another article has nothing of it').toHaveCount(0);
});

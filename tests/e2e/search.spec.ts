import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/article/index.ts';
import { jsonBytes } from '../../main/disk/index.ts';
import { budget, harbour, tokyo } from '../search/newsroom.ts';
import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

/** Puts articles into the library as a synced folder does: beside the program, each whole. */
async function arrive(library: string, articles: readonly Article[]): Promise<void> {
  for (const article of articles) {
    const coming = join(library, `${article.id}.coming`);
    await mkdir(coming);
    await writeFile(join(coming, 'article.json'), jsonBytes(article));
    await rename(coming, join(library, 'articles', article.id));
  }
}

test('an editor finds articles by what they say, goes through them with the keyboard, and keeps the search', async ({
  workstation,
}) => {
  const { page, library } = workstation;
  await arrive(library, [harbour, budget, tokyo]);
  const list = page.getByRole('list', { name: 'Articles', exact: true });
  const results = page.getByRole('list', { name: 'Articles found' });
  const rows = results.getByRole('listitem');
  const box = page.getByRole('searchbox', { name: 'Search the library' });
  await expect(list.getByRole('listitem')).toHaveCount(3);

  await test.step('as the word is typed, the articles that hold it stand there, and why', async () => {
    await page.keyboard.press(`${mod}+K`);
    await expect(box).toBeFocused();
    await page.keyboard.type('lowest');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('Caption Boats at anchor off Lowestoft');
    await expect(rows.first().locator('mark')).toHaveText('Lowestoft');
    await expect(page.getByText('1 article', { exact: true })).toBeVisible();
  });

  await test.step('a headline comes before a mention, and Enter opens the first', async () => {
    await box.fill('harbour');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('harbour-dredging');
    await expect(rows.nth(1)).toContainText('Text Councillors cheered. The harbour gets nothing.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Article' })).toContainText('Harbour dredging to start early');
  });

  await test.step('a slip of the hand is forgiven, an accent too, and Japanese found', async () => {
    await box.fill('harbuor');
    await expect(page.getByText('2 articles with harbour')).toBeVisible();
    await box.fill('muller');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('Byline Zoë Müller, Reporter');
    await box.fill('横浜');
    await expect(rows.first()).toContainText('tokyo');
  });

  await test.step('arrows go into the results and back, and Escape shows everything again', async () => {
    await box.fill('council');
    await expect(rows).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await expect(rows.first().getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
    await expect(list.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('where nothing is found it says what to do', async () => {
    await box.fill('lighthouse keeper');
    await expect(page.getByText('No article has all of these words.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(list.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('the search is narrowed to what is under embargo, and kept', async () => {
    await page.getByRole('button', { name: 'Narrow and sort' }).click();
    await page.getByText('Under embargo').click();
    await page.keyboard.press('Escape');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('budget-night');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('textbox', { name: 'Save this search as' }).fill('Embargoes');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Saved searches' }).getByText('Embargoes')).toBeVisible();
  });

  await workstation.restart();

  await test.step('after a restart the saved search is a press away, and one more press lets it go', async () => {
    const again = workstation.page;
    await again.getByRole('button', { name: 'Embargoes', exact: true }).click();
    const found = again.getByRole('list', { name: 'Articles found' }).getByRole('listitem');
    await expect(found).toHaveCount(1);
    await expect(found.first()).toContainText('budget-night');
    await again.getByRole('button', { name: 'Embargoes', exact: true }).click();
    await expect(again.getByRole('list', { name: 'Articles', exact: true }).getByRole('listitem')).toHaveCount(3);
    await again.getByRole('button', { name: 'Forget Embargoes' }).click();
    await expect(again.getByRole('button', { name: 'Embargoes', exact: true })).toHaveCount(0);
  });
});

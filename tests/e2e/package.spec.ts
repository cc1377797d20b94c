import { dropPhoto, figure, importStory, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

test('an article goes out as one file and comes in again beside itself, with its picture', async ({
  workstation: { page, folder },
}) => {
  await importStory(page);
  await dropPhoto(page, figure(page, 1), 'garden.jpg', 120);
  await expect(figure(page, 1).locator('img')).toBeVisible();
  await untilSaved(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press(`${mod}+Shift+S`);
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+\.standfirst$/);
  const file = `${folder}/${saved.suggestedFilename()}`;
  await saved.saveAs(file);

  await page.keyboard.press(`${mod}+o`);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles(file);
  await expect(page.getByRole('complementary', { name: 'Library' }).locator('.article-headline')).toHaveCount(2);
  await expect(figure(page, 1).locator('img')).toBeVisible();
});

test('a file that is none of ours is told, and nothing comes in', async ({ workstation: { page } }) => {
  await page.keyboard.press(`${mod}+o`);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles({ name: 'story.standfirst', mimeType: '', buffer: Buffer.from('not a zip') });
  await expect(page.getByText('“story.standfirst” cannot be opened as an article: it is no zip file.')).toBeVisible();
  await page.keyboard.press('Escape');
});

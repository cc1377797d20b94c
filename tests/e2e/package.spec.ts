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

test('an article is dragged out of the list as the same file', async ({ workstation: { page } }) => {
  await importStory(page);
  await untilSaved(page);
  const row = page.getByRole('complementary', { name: 'Library' }).locator('.article-row').first();
  const carried = await row.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    element.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    return dataTransfer.getData('DownloadURL');
  });
  const [, name = '', address = ''] = /^application\/octet-stream:([a-z0-9-]+\.standfirst):(.+)$/.exec(carried) ?? [];
  // The computer asks where the article was dropped, with the window's own cookie; what it gets is read as an article again.
  const bytes = await page.evaluate(async (at) => {
    const answer = await fetch(at);
    return { as: answer.headers.get('content-disposition'), bytes: [...new Uint8Array(await answer.arrayBuffer())] };
  }, address);
  expect(bytes.as).toContain(name);
  await page.keyboard.press(`${mod}+o`);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes.bytes) });
  await expect(page.getByRole('complementary', { name: 'Library' }).locator('.article-headline')).toHaveCount(2);
});

test('a file that is none of ours is told, and nothing comes in', async ({ workstation: { page } }) => {
  await page.keyboard.press(`${mod}+o`);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles({ name: 'story.standfirst', mimeType: '', buffer: Buffer.from('not a zip') });
  await expect(page.getByText('“story.standfirst” cannot be opened as an article: it is no zip file.')).toBeVisible();
  await page.keyboard.press('Escape');
});

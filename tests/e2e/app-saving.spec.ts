import { readFile, rename, writeFile } from 'node:fs/promises';
import { copyOf, paragraphs, write } from './copy.ts';
import { mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

/** The window says so in the console too when a call is refused. */
test.use({ expected: [/Failed to load resource/] });

test('when the library’s folder goes, the text stays on screen and says so; when it is back, everything is saved', async ({
  workstation,
}) => {
  const { page, library, folder } = workstation;
  await write(page, 'Kept', 'Before.');
  await page.keyboard.press(`${mod}+s`);
  await untilSaved(page);

  const aside = `${library} aside`;
  await rename(library, aside);
  await page.keyboard.type(' While it was gone.');
  const warning = page.getByRole('banner').getByRole('button', { name: 'Not saved' });
  await expect(warning).toBeVisible();
  expect(await paragraphs(page)).toEqual(['Before. While it was gone.']);
  await page.keyboard.type(' And on.');

  await warning.click();
  const dialog = page.getByRole('dialog', { name: 'Not saved' });
  await expect(dialog).toContainText('is gone or cannot be reached');
  await expect(dialog).toContainText('Your text is safe in this window');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save a copy elsewhere' }).click();
  const copy = `${folder}/copy.json`;
  await (await download).saveAs(copy);
  expect(await readFile(copy, 'utf8')).toContain('While it was gone. And on.');

  await rename(aside, library);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(warning).toHaveCount(0);
  await untilSaved(page);
  await workstation.restart();
  await expect(copyOf(workstation.page)).toContainText('Before. While it was gone. And on.');
});

test('leaving an article that cannot be saved is asked about first', async ({ workstation: { page, library } }) => {
  await write(page, 'First', 'One.');
  await page.keyboard.press(`${mod}+s`);
  await untilSaved(page);
  await rename(library, `${library} aside`);
  // A file where the folder was: nothing can be made there either.
  await writeFile(library, '');
  await page.keyboard.type(' Two.');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Not saved' })).toBeVisible();
  await page.keyboard.press(`${mod}+n`);
  const told = page
    .getByRole('alert')
    .or(page.getByRole('alertdialog'))
    .filter({ hasText: /gone or cannot be reached|not saved/ });
  await expect(told.first()).toBeVisible();
  expect(await paragraphs(page)).toEqual(['One. Two.']);
});

import { AxeBuilder } from '@axe-core/playwright';
import { importStory, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

test('an editor names a version, writes on, sees what was changed, takes it back, and takes that back', async ({
  workstation,
}) => {
  const { page } = workstation;
  const article = page.getByRole('textbox', { name: 'Article' });
  const history = page.getByRole('region', { name: 'History' });
  const versions = history.getByRole('listbox', { name: 'Versions' });

  await test.step('a version gets a name before the lawyers read it', async () => {
    await importStory(page);
    await page.getByRole('textbox', { name: /^Standfirst/ }).fill('A second conversation, over dinner.');
    await page.keyboard.press(`${mod}+Shift+h`);
    await history.getByRole('textbox', { name: 'Name this version' }).fill('As sent to the lawyers');
    await page.keyboard.press('Enter');
    await expect(versions.getByRole('option').first()).toContainText('As sent to the lawyers');
    await expect(versions.getByRole('option').last()).toContainText('Before writing began');
    await page.keyboard.press('Escape');
  });

  await test.step('the editor writes on', async () => {
    await article.getByText('Ahead the meeting with Putin').click();
    await page.keyboard.press('Home');
    for (let letter = 0; letter < 'Ahead'.length; letter++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' of');
    await page.getByRole('textbox', { name: /^Kicker/ }).fill('G20 summit');
    await article.getByText('The two world leaders').click();
    await page.keyboard.press('Alt+ArrowUp');
    await untilSaved(page);
  });

  await test.step('the history shows the words that came, the field and the block that moved', async () => {
    await page.keyboard.press(`${mod}+Shift+h`);
    await expect(versions.getByRole('option', { selected: true })).toContainText('As sent to the lawyers');
    await expect(history.getByRole('status')).toContainText('+1 words');
    await expect(history.locator('ins').filter({ hasText: /^of/ })).toHaveCount(1);
    await expect(history.getByText('Kicker', { exact: true })).toBeVisible();
    await expect(history.getByRole('group', { name: 'Paragraph, moved' })).toHaveCount(1);
    await page.keyboard.press('F8');
    await expect(history.locator(':focus')).toContainText('Kicker');
    const { violations } = await new AxeBuilder({ page }).include('.history').analyze();
    expect(violations).toEqual([]);
  });

  await test.step('one block is taken back alone', async () => {
    await history
      .getByRole('group', { name: 'Paragraph, changed' })
      .getByRole('button', { name: 'Restore this block' })
      .click();
    await expect(history.getByRole('group', { name: 'Paragraph, changed' })).toHaveCount(0);
    await expect(versions.getByRole('option').first()).toContainText('Before a restore');
  });

  await test.step('the whole version is taken back, and Undo brings back what there was', async () => {
    await history.getByRole('button', { name: 'Restore this version' }).click();
    await expect(page.getByRole('textbox', { name: /^Kicker/ })).toHaveValue('');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('textbox', { name: /^Kicker/ })).toHaveValue('G20 summit');
    await untilSaved(page);
  });

  await test.step('after a restart the versions are there, what Undo brought back the last of them', async () => {
    await workstation.restart();
    const again = workstation.page;
    await expect(again.getByRole('textbox', { name: /^Kicker/ })).toHaveValue('G20 summit');
    await again.keyboard.press(`${mod}+Shift+h`);
    const options = again.getByRole('listbox', { name: 'Versions' }).getByRole('option');
    await expect(options.filter({ hasText: 'As sent to the lawyers' })).toHaveCount(1);
    await expect(options.filter({ hasText: 'Before a restore' })).toHaveCount(2);
    await expect(again.getByRole('region', { name: 'History' }).getByRole('status')).toContainText(
      'nothing is different',
    );
  });
});

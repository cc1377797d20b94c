import { caretIn, paragraphs, select, undo, write } from './copy.ts';
import { expect, test } from './workstation.ts';

test('a related link says whether it is an article or a video, and takes a title and an address', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Related', 'Copy.', '');
  await page.keyboard.type('/related');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The vote, in full');
  const related = copy.locator('> .related');
  await expect(related.locator('.title')).toHaveText('The vote, in full');
  await related.getByRole('button', { name: 'Article' }).click();
  await expect(related.getByRole('button', { name: 'Video' })).toBeVisible();
  const address = related.getByRole('textbox', { name: 'Address' });
  await address.fill('javascript:alert(1)');
  await address.press('Enter');
  await expect(related.getByText(/An address starts with/)).toBeVisible();
  await address.fill('https://example.org/vote');
  await address.press('Enter');

  await related.locator('.ph').click();
  await expect(related).toHaveClass(/ProseMirror-selectednode/);
  await page.keyboard.press('Delete');
  await expect(related).toHaveCount(0);
  await undo(page);
  await expect(related.locator('.title')).toHaveText('The vote, in full');
  await expect(address).toHaveValue('https://example.org/vote');
});

test('an embed keeps its title and its address, and is pressed to be selected', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Embed', 'Copy.', '');
  await page.keyboard.type('/embed');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The debate, live');
  const embed = copy.locator('> .embed');
  const address = embed.getByRole('textbox', { name: 'Address' });
  await address.fill('https://example.org/live');
  await address.press('Enter');
  await expect(embed.locator('.title')).toHaveText('The debate, live');
  await expect(embed.locator('iframe')).toHaveCount(0);
  await embed.locator('.ph').click();
  await expect(embed).toHaveClass(/ProseMirror-selectednode/);
  await expect(address).toHaveValue('https://example.org/live');
});

test('several blocks are selected, styled and deleted together, and one Undo brings them back', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'A range', 'One.', 'Two.', 'Three.', 'Four.');
  await caretIn(page, 'One.', 'Home');
  await copy.getByText('Three.').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Shift+End');
  const tools = page.getByRole('toolbar', { name: 'Text' });
  await tools.getByRole('button', { name: 'Bold' }).click();
  for (const words of ['One.', 'Two.', 'Three.']) {
    await expect(copy.getByText(words, { exact: true })).toHaveCSS('font-weight', '700');
  }
  await page.keyboard.press('Delete');
  expect(await paragraphs(page)).toEqual(['', 'Four.']);
  await undo(page);
  expect(await paragraphs(page)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
});

test('the status bar counts the words and the minutes they take to read', async ({ workstation: { page } }) => {
  await write(page, 'Counted', 'One two three four five.');
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('6 words');
  await expect(status).toContainText(/1 min/);
  await page.keyboard.press('Home');
  await select(page, 'One'.length);
  await expect(status).toContainText('1 word selected');
});

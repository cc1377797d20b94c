import { write } from './copy.ts';
import { dropPhoto, figure, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

test('an alt text begins with the caption, and counts once the editor has changed it', async ({ workstation }) => {
  const { page } = workstation;
  const copy = await write(page, 'Described', 'One.', 'Two.');
  await dropPhoto(page, copy.getByText('Two.'), 'bridge.jpg', 30, {
    creditLine: 'Jane Doe/Reuters',
    caption: 'The old bridge at dawn',
  });
  await figure(page, 1).locator('img').click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  const alt = page.getByRole('textbox', { name: 'Alt text' });
  await expect(alt).toHaveValue('');

  await test.step('one key takes the caption, the article does not have it yet, and Escape leaves it', async () => {
    await alt.press('ArrowDown');
    await expect(alt).toHaveValue('The old bridge at dawn');
    await expect(figure(page, 1).getByRole('button', { name: 'Alt text missing' })).toBeVisible();
    await alt.press('Escape');
    await expect(alt).toHaveValue('');
  });

  await test.step('changed, it is the picture’s alt text', async () => {
    await page.getByRole('button', { name: 'Start from the caption' }).click();
    await expect(alt).toBeFocused();
    await alt.press('End');
    await page.keyboard.type(', seen from the water');
    await expect(figure(page, 1).getByRole('img')).toHaveAttribute(
      'alt',
      'The old bridge at dawn, seen from the water',
    );
    await untilSaved(page);
  });

  await test.step('kept as it is, the checks say that it repeats the caption', async () => {
    await alt.fill('');
    await alt.press('ArrowDown');
    await alt.press('Enter');
    await expect(alt).toHaveValue('The old bridge at dawn');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await expect(page.getByText('Picture 1’s alt text repeats its caption')).toBeVisible();
  });
});

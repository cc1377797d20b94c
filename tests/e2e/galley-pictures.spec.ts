import sharp from 'sharp';
import { copyOf, paragraphs, undo, write } from './copy.ts';
import { photo } from './photo.ts';
import { dropFile, dropPhoto, figure, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

/** The blocks of the body, top to bottom: the words of a paragraph, or that it is a figure. */
function order(page: import('@playwright/test').Page): Promise<string[]> {
  return copyOf(page)
    .locator('> .para, > .fig, > .gallery-block')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        block.matches('.para') ? block.textContent : block.matches('.fig') ? 'figure' : 'gallery',
      ),
    );
}

test('a picture dropped between two paragraphs stands there with its caption and credit, one Undo away', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Dropped', 'One.', 'Two.', 'Three.');
  await dropPhoto(page, copy.getByText('Two.'), 'bridge.jpg', 30, {
    caption: 'The bridge at dawn',
    creditLine: 'Jane Doe/Reuters',
    altText: 'A bridge',
  });
  await expect(figure(page, 1)).toContainText('The bridge at dawn');
  await expect(figure(page, 1)).toContainText('Jane Doe/Reuters');
  await expect(figure(page, 1).getByRole('img', { name: 'A bridge' })).toBeVisible();
  expect(await order(page)).toEqual(['One.', 'Two.', 'figure', 'Three.']);
  await undo(page);
  expect(await order(page)).toEqual(['One.', 'Two.', 'Three.']);
  await page.keyboard.press(`${mod}+Shift+z`);
  await expect(figure(page, 1).getByRole('img', { name: 'A bridge' })).toBeVisible();
});

test('a picture dropped on a waiting frame fills it, and Undo empties it again', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Waiting', 'One.', '');
  await page.keyboard.type('/gallery');
  await page.keyboard.press('Enter');
  await expect(copy.getByRole('group', { name: /waiting for its file/ })).toHaveCount(2);
  await dropPhoto(page, figure(page, 2), 'second.jpg', 60, { creditLine: 'AP', altText: 'Second' });
  await expect(figure(page, 2).getByRole('img', { name: 'Second' })).toBeVisible();
  await expect(copy.getByRole('group', { name: /waiting for its file/ })).toHaveCount(1);
  await undo(page);
  await expect(copy.getByRole('group', { name: /waiting for its file/ })).toHaveCount(2);
});

test('a file that is no good is refused in a plain sentence, and nothing else is disturbed', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Refused', 'One.', 'Two.', '');
  await page.keyboard.type('/gallery');
  await page.keyboard.press('Enter');
  const whole = await photo(90);
  const bad: [why: string, name: string, bytes: Buffer, sentence: RegExp][] = [
    ['a text', 'text.jpg', Buffer.from('This is a text.\n'), /“text\.jpg” is not a picture/],
    ['half a file', 'half.jpg', whole.subarray(0, whole.length / 2), /“half\.jpg” is damaged/],
    [
      'another kind',
      'drawing.jpg',
      await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
      /“drawing\.jpg” says it is JPEG.*, but its content is PNG/,
    ],
    ['nothing', 'nothing.jpg', Buffer.alloc(0), /“nothing\.jpg” is empty/],
  ];
  for (const [why, name, bytes, sentence] of bad) {
    await test.step(why, async () => {
      for (const place of [copy.getByText('One.'), figure(page, 1)]) {
        await dropFile(page, place, { name, type: 'image/jpeg', bytes });
        const told = page.getByRole('region', { name: 'Messages' }).getByText(sentence);
        await expect(told).toBeVisible();
        await page.getByRole('button', { name: 'Close message' }).first().click();
        await expect(told).toHaveCount(0);
        expect(await order(page)).toEqual(['One.', 'Two.', 'gallery']);
        await expect(copy.getByRole('group', { name: /waiting for its file/ })).toHaveCount(2);
      }
    });
  }
  await dropPhoto(page, figure(page, 1), 'good.jpg', 120, { altText: 'Good' });
  await expect(figure(page, 1).getByRole('img', { name: 'Good' })).toBeVisible();
});

test('two pictures stand side by side, and apart again', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Pairs', 'One.', 'Two.');
  await dropPhoto(page, copy.getByText('One.'), 'first.jpg', 10, { altText: 'First', creditLine: 'AP' });
  await expect(figure(page, 1).getByRole('img')).toBeVisible();
  await dropPhoto(page, copy.getByText('Two.'), 'second.jpg', 200, { altText: 'Second', creditLine: 'AP' });
  await expect(figure(page, 2).getByRole('img')).toBeVisible();
  await figure(page, 2).getByRole('img').click();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await order(page)).toEqual(['One.', 'figure', 'figure', 'Two.']);
  const tools = page.getByRole('toolbar', { name: /Picture/ });
  await tools.getByRole('button', { name: 'Pair' }).click();
  expect(await order(page)).toEqual(['One.', 'gallery', 'Two.']);
  await expect(copy.locator('.gallery-block').getByRole('img')).toHaveCount(2);
  await tools.getByRole('button', { name: 'Take out of the gallery' }).click();
  expect(await order(page)).toEqual(['One.', 'figure', 'figure', 'Two.']);
  await undo(page);
  expect(await order(page)).toEqual(['One.', 'gallery', 'Two.']);
});

test('the label of a missing credit opens the credit’s field, and Ctrl+Z there takes the credit back', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Credit', 'One.');
  await dropPhoto(page, copy.getByText('One.'), 'bare.jpg', 300, { altText: 'Bare' });
  await expect(figure(page, 1).getByRole('img', { name: 'Bare' })).toBeVisible();
  await figure(page, 1).getByRole('button', { name: 'Credit missing' }).click();
  const field = page.getByRole('combobox', { name: /^Credit line/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('Jane Doe/Reuters');
  await expect(figure(page, 1)).toContainText('Jane Doe/Reuters');
  await undo(page);
  await expect(figure(page, 1).getByRole('button', { name: 'Credit missing' })).toBeVisible();
  await expect(field).toHaveValue('');
  await page.keyboard.press(`${mod}+Shift+z`);
  await expect(figure(page, 1)).toContainText('Jane Doe/Reuters');
  await untilSaved(page);
  expect(await paragraphs(page)).toEqual(['One.']);
});

import { caretIn, copyOf, paragraphs, undo, write } from './copy.ts';
import { expect, test } from './workstation.ts';

test('a block is dragged by its handle to where the blue line is; Escape puts it back', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Moving', 'One.', 'Two.', 'Three.');
  const line = page.locator('.landing');
  const drag = async (from: string, below: string) => {
    await copy.getByText(from).hover();
    await page.getByRole('button', { name: 'Move or select block' }).hover();
    await page.mouse.down();
    const box = await copy.getByText(below).boundingBox();
    if (box === null) throw new Error(`${below} is not there`);
    await page.mouse.move(box.x + 60, box.y + box.height / 2);
    await page.mouse.move(box.x + 60, box.y + box.height - 2);
    await expect(line).toBeVisible();
  };

  await drag('One.', 'Three.');
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
  await page.mouse.up();
  expect(await paragraphs(page)).toEqual(['One.', 'Two.', 'Three.']);

  await drag('One.', 'Two.');
  await page.mouse.up();
  expect(await paragraphs(page)).toEqual(['Two.', 'One.', 'Three.']);
  await undo(page);
  expect(await paragraphs(page)).toEqual(['One.', 'Two.', 'Three.']);
});

test('Alt with the arrows moves the block of the caret, never into the head', async ({ workstation: { page } }) => {
  await write(page, 'Moving', 'One.', 'Two.', 'Three.');
  await caretIn(page, 'Two.', 'End');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await paragraphs(page)).toEqual(['Two.', 'One.', 'Three.']);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await paragraphs(page)).toEqual(['Two.', 'One.', 'Three.']);
  for (let step = 0; step < 4; step++) await page.keyboard.press('Alt+ArrowDown');
  expect(await paragraphs(page)).toEqual(['One.', 'Three.', 'Two.']);
  await page.keyboard.type(' Still here.');
  expect(await paragraphs(page)).toEqual(['One.', 'Three.', 'Two. Still here.']);
});

test('the + beside a block adds one below it and asks which', async ({ workstation: { page } }) => {
  await write(page, 'Adding', 'One.', 'Two.');
  await copyOf(page).getByText('One.').hover();
  await page.getByRole('button', { name: 'Add a block here' }).click();
  await expect(page.getByRole('listbox', { name: 'Add a block' })).toBeVisible();
  await page.keyboard.type('pull');
  await page.keyboard.press('Enter');
  await page.keyboard.type('We were there.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A councillor');
  await expect(copyOf(page).locator('> .para, > .pull')).toHaveText(['One.', /We were there\.\s*A councillor/, 'Two.']);
});

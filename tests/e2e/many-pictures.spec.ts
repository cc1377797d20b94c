import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyOf, paragraphs, undo, write } from './copy.ts';
import { dropFromDisk } from './from-disk.ts';
import { photo } from './photo.ts';
import { expect, test } from './workstation.ts';

/** A folder as a photographer hands it over: real photographs, a folder in it, and what is none. */
async function assignment(folder: string, many: number): Promise<string> {
  const card = join(folder, 'assignment');
  await mkdir(join(card, 'second card'), { recursive: true });
  for (let at = 1; at <= many; at++) {
    const place = at % 4 === 0 ? join(card, 'second card') : card;
    await writeFile(join(place, `${at}.jpg`), await photo((at * 360) / many, { caption: `Frame ${at}` }));
  }
  const whole = await photo(11);
  await writeFile(join(card, 'half.jpg'), whole.subarray(0, whole.length / 2));
  await writeFile(join(card, 'notes.txt'), 'Pictures of the harbour.');
  await writeFile(join(card, '.DS_Store'), 'not for eyes');
  return card;
}

test('a folder of pictures comes in with progress, each refused file is named, and one Undo takes all of it back', async ({
  workstation: { page, folder },
}) => {
  const card = await assignment(folder, 40);
  const copy = await write(page, 'Harbour', 'One.', 'Two.');
  await dropFromDisk(page, copy.getByText('One.'), [card]);
  await expect(page.getByText(/Taking in picture \d+ of 42/)).toBeVisible();
  const refused = page.getByRole('list', { name: 'Files that were not taken in' });
  await expect(refused).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('2 of 42 files were not taken in. The other 40 are in.')).toBeVisible();
  await expect(refused.getByRole('listitem')).toHaveText([/“half\.jpg” is damaged/, /“notes\.txt” is not a picture/]);
  const figures = copyOf(page).getByRole('group', { name: /^Picture \d+ of 40/ });
  await expect(figures).toHaveCount(40);
  await expect(figures.first()).toContainText('Frame 1');
  await expect(copyOf(page).getByRole('group', { name: /waiting for its file/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(refused).toHaveCount(0);
  await copyOf(page).focus();
  await undo(page);
  await expect(copyOf(page).getByRole('group', { name: /^Picture/ })).toHaveCount(0);
  expect(await paragraphs(page)).toEqual(['One.', 'Two.']);
});

test('stopped half-way, the pictures that are in stay and no frame waits for the others', async ({
  workstation: { page, folder },
}) => {
  const card = await assignment(folder, 60);
  const copy = await write(page, 'Harbour', 'One.', 'Two.');
  await dropFromDisk(page, copy.getByText('One.'), [card]);
  await expect(page.getByText(/Taking in picture \d+ of 62/)).toBeVisible();
  await expect(copy.locator('img')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  const stopped = page.getByText(/^Stopped\. \d+ pictures? w/);
  await expect(stopped).toBeVisible();
  const kept = Number(/\d+/.exec((await stopped.textContent()) ?? '')?.[0]);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(60);
  await expect(copy.getByRole('group', { name: /^Picture/ })).toHaveCount(kept);
  await expect(copy.getByRole('group', { name: /waiting for its file/ })).toHaveCount(0);
});

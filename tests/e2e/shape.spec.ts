import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { write } from './copy.ts';
import { dropPhoto, figure, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

/** An article with one picture, its shape open. */
async function shaping(page: Page): Promise<Locator> {
  const copy = await write(page, 'Shaped', 'One.', 'Two.');
  await dropPhoto(page, copy.getByText('Two.'), 'bridge.jpg', 30, {
    creditLine: 'Jane Doe/Reuters',
    altText: 'A bridge',
  });
  await expect(figure(page, 1).getByRole('img', { name: 'A bridge' })).toBeVisible();
  await figure(page, 1).locator('img').click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.getByRole('button', { name: 'Crop and turn…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Shape' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The form of the picture in the galley: how many times as wide as high it is. */
function formOf(page: Page): Promise<number> {
  return figure(page, 1)
    .locator('img')
    .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth / image.naturalHeight : 0));
}

test('an editor crops, turns and undoes with the keyboard alone; the article shows it and keeps it', async ({
  workstation,
}) => {
  const { page } = workstation;
  const dialog = await shaping(page);

  await test.step('the focal point is set and moved by the arrow keys', async () => {
    await dialog.getByRole('button', { name: 'Focal point, not set. Arrow keys set it.' }).focus();
    await page.keyboard.press('ArrowRight');
    for (let press = 0; press < 2; press++) await page.keyboard.press('Shift+ArrowUp');
    await expect(dialog.getByRole('button', { name: /^Focal point, 51% across, 30% down/ })).toBeFocused();
  });

  await test.step('a wide crop is set round it, sized and moved', async () => {
    await dialog.getByRole('radio', { name: 'Wide' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('switch', { name: 'Wide crop' }).press('Space');
    const frame = dialog.getByRole('button', { name: /^Wide crop, 100% of the largest/ });
    await frame.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('-');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(
      dialog.getByRole('button', { name: /^Wide crop, 90% of the largest, 0% from the left/ }),
    ).toBeFocused();
    await expect.poll(() => formOf(page)).toBeCloseTo(16 / 9, 2);
  });

  await test.step('turned, the picture stands on end and the crop lies as its layout does', async () => {
    await dialog.getByRole('button', { name: 'Turn right' }).press('Enter');
    await expect(dialog.getByRole('button', { name: /^Wide crop, 90% of the largest/ })).toBeVisible();
    const stage = await dialog.locator('.shape-stage').boundingBox();
    expect((stage?.width ?? 0) / (stage?.height ?? 1)).toBeCloseTo(2 / 3, 1);
  });

  await test.step('Undo takes the turn back and leaves the crop', async () => {
    await page.keyboard.press(`${mod}+z`);
    await expect(
      dialog.getByRole('button', { name: /^Wide crop, 90% of the largest, 0% from the left/ }),
    ).toBeVisible();
  });

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Cropped for wide; focal point set')).toBeVisible();
  await untilSaved(page);
  await workstation.restart();
  await expect.poll(() => formOf(workstation.page)).toBeCloseTo(16 / 9, 2);
});

test('a phone gets the portrait crop of a picture, and a broad screen the wide one', async ({
  workstation: { page },
}) => {
  const dialog = await shaping(page);
  for (const crop of ['Wide', 'Portrait']) {
    await dialog.getByText(crop, { exact: true }).first().click();
    await dialog.getByText(`${crop} crop`).click();
  }
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Cropped for wide, portrait')).toBeVisible();
  await untilSaved(page);
  await page.keyboard.press(`${mod}+Shift+p`);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.locator('source')).toHaveAttribute('srcset', /-portrait-480\.jpg 480w/);
  await expect(frame.locator('figure img')).toHaveAttribute('srcset', /-wide-480\.jpg 480w/);
  await expect(frame.locator('figure img')).toHaveJSProperty('complete', true);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the shape of a picture is one that everybody can set (${scheme})`, async ({ workstation: { page } }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const dialog = await shaping(page);
    const { violations: before } = await new AxeBuilder({ page }).include('.dialog').analyze();
    expect(before.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await dialog.getByText('Wide', { exact: true }).first().click();
    await dialog.getByText('Wide crop').click();
    await dialog.getByText('Square', { exact: true }).first().click();
    await dialog.getByText('Square crop').click();
    const { violations } = await new AxeBuilder({ page }).include('.dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

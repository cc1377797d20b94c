import type { Page } from '@playwright/test';
import { caretIn, copyOf, write } from './copy.ts';
import { dropPhoto, mod } from './story.ts';
import { expect, test } from './workstation.ts';

/** The page in the frame as it stands, and as it is when it is loaded anew from its address. */
async function shownAndLoaded(page: Page): Promise<[shown: string, loaded: string]> {
  return page
    .locator('iframe')
    .first()
    .evaluate(async (frame: HTMLIFrameElement) => {
      const loaded = await (await fetch(frame.src)).text();
      const shown = frame.contentDocument;
      const inside = shown?.defaultView;
      if (shown === null || inside === null || inside === undefined) throw new Error('The frame is empty.');
      const parsed = new inside.DOMParser().parseFromString(loaded, 'text/html');
      return [shown.documentElement.outerHTML, parsed.documentElement.outerHTML] as const;
    })
    .then(([shown, loaded]) => [shown, loaded]);
}

test('the page beside the galley follows what is typed, moved, dropped and undone, and stays the page that is exported', async ({
  workstation: { page },
}) => {
  await page.setViewportSize({ width: 1_600, height: 900 });
  const copy = await write(page, 'A quiet night', 'One.', 'Two.', 'Three.');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Beside the galley' }).click();
  const inside = page.frameLocator('iframe').first();
  const paragraphs = inside.locator('article p[id]');
  await expect(paragraphs).toHaveText(['One.', 'Two.', 'Three.']);
  // A mark on the document: were the page loaded again, it would be gone.
  await inside.locator('html').evaluate((html) => Reflect.set(html, 'mark', 'the same document'));

  await test.step('typing, within a moment', async () => {
    await caretIn(page, 'Two.', 'End');
    await page.keyboard.type(' And more.');
    await expect(paragraphs).toHaveText(['One.', 'Two. And more.', 'Three.']);
  });
  await test.step('a block moved', async () => {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(paragraphs).toHaveText(['Two. And more.', 'One.', 'Three.']);
  });
  await test.step('a picture dropped', async () => {
    await dropPhoto(page, copyOf(page).getByText('Three.'), 'bridge.jpg', 30, {
      creditLine: 'Jane Doe/Reuters',
      altText: 'A bridge',
    });
    const picture = inside.getByRole('img', { name: 'A bridge' });
    await expect(picture).toBeVisible();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
      .toBe(true);
  });
  await test.step('the headline, in the title too', async () => {
    await copy.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' indeed');
    await expect(inside.getByRole('heading', { level: 1 })).toHaveText('A quiet night indeed');
  });
  await test.step('all of it undone', async () => {
    for (let step = 0; step < 12; step++) await page.keyboard.press(`${mod}+z`);
    await expect(inside.getByRole('img')).toHaveCount(0);
  });

  await expect.poll(async () => new Set(await shownAndLoaded(page)).size).toBe(1);
  expect(await inside.locator('html').evaluate((html) => Reflect.get(html, 'mark'))).toBe('the same document');
});

test('Print hands the page itself to the print dialog, from wherever the editor is', async ({
  workstation: { page },
}) => {
  await write(page, 'A quiet night', 'One.');
  await page.keyboard.press(`${mod}+p`);
  const printed = page.locator('iframe.printed-page');
  await expect(printed).toHaveCount(1);
  await expect(page.frameLocator('iframe.printed-page').getByRole('heading', { level: 1 })).toHaveText('A quiet night');
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get: () => ({ print: () => asked.push('print') }),
    });
  });
  await page.keyboard.press(`${mod}+p`);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'asked'))).toEqual(['print']);
  await expect(printed).toHaveCount(1);
});

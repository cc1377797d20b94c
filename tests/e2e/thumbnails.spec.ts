import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { copyOf, write } from './copy.ts';
import { dropFromDisk } from './from-disk.ts';
import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

const many = 200;

/** A roll of film: photographs that are all different, of 1,200 × 800 pixels. */
async function roll(folder: string): Promise<string> {
  const place = join(folder, 'roll');
  await mkdir(place);
  for (let at = 1; at <= many; at++) {
    const hue = (at * 360) / many;
    const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
      <rect width="1200" height="800" fill="hsl(${hue} 60% 55%)"/><rect y="520" width="1200" height="280" fill="hsl(${hue} 40% 18%)"/>
      <text x="420" y="460" font-size="300" fill="#fff">${at}</text></svg>`;
    await writeFile(join(place, `${at}.jpg`), await sharp(Buffer.from(scene)).jpeg({ quality: 70 }).toBuffer());
  }
  return place;
}

/** Opens the list of pictures of an article with a whole roll in it. */
async function creditRoll(page: Page, folder: string): Promise<void> {
  const card = await roll(folder);
  const copy = await write(page, 'A roll', 'One.', 'Two.');
  await dropFromDisk(page, copy.getByText('One.'), [card]);
  await expect(copyOf(page).locator('.fig')).toHaveCount(many);
  await expect(copy.getByText('Taking the picture in')).toHaveCount(0, { timeout: 120_000 });
  await page.keyboard.press(`${mod}+Alt+c`);
  await expect(page.getByRole('table', { name: 'Pictures and their credits' })).toBeVisible();
}

/** Scrolls the list, a step a frame, and gives the pictures in sight that a frame showed without their pixels, and how many it looked at. */
function scrolled(page: Page, step: number): Promise<{ blank: string[]; looked: number; frames: number }> {
  return page.evaluate(async (pixels) => {
    const sheet = document.querySelector('.credits-sheet');
    if (sheet === null) throw new Error('There is no list.');
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const seen = { blank: [] as string[], looked: 0, frames: 0 };
    const bottom = sheet.scrollHeight - sheet.clientHeight;
    const [from, to] = pixels > 0 ? [0, bottom] : [bottom, 0];
    const { top, bottom: low } = sheet.getBoundingClientRect();
    for (let at = from; pixels > 0 ? at <= to : at >= to; at += pixels) {
      sheet.scrollTop = at;
      await frame();
      // In the next frame that one has been painted.
      await frame();
      seen.frames++;
      for (const row of sheet.querySelectorAll('[data-credit-row]')) {
        const box = row.getBoundingClientRect();
        if (box.bottom <= top || box.top >= low) continue;
        const image = row.querySelector('img');
        seen.looked++;
        if (image === null || !image.complete || image.naturalWidth === 0)
          seen.blank.push(`${row.textContent} at ${at}`);
      }
    }
    return seen;
  }, step);
}

/** The colours at the middle of each picture in sight, as the screen shows them. */
async function colours(page: Page): Promise<string[]> {
  const boxes = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
    const area = document.querySelector('.credits-sheet')?.getBoundingClientRect();
    const images = [...document.querySelectorAll('.credits-sheet img')].map((image) => image.getBoundingClientRect());
    return images
      .filter(({ top, bottom }) => area !== undefined && top > area.top + 40 && bottom < area.bottom)
      .map(({ left, top }) => ({ left: Math.round(left) + 8, top: Math.round(top) + 6 }));
  });
  const shot = await page.screenshot();
  return Promise.all(
    boxes.map(async (box) => {
      const pixel = await sharp(shot)
        .extract({ ...box, width: 4, height: 4 })
        .raw()
        .toBuffer();
      return [...pixel.subarray(0, 3)].map((value) => Math.round(value / 8)).join(' ');
    }),
  );
}

test('a screen of two hundred pictures scrolls as fast as a hand can, and none is ever blank', async ({
  workstation: { page, folder },
}) => {
  test.slow();
  await creditRoll(page, folder);
  for (const step of [170, 340, -510, 900]) {
    const { blank, looked, frames } = await scrolled(page, step);
    console.log(`${Math.abs(step)} pixels a frame: ${looked} pictures in ${frames} frames, ${blank.length} blank`);
    expect(looked).toBeGreaterThan(frames * 4);
    expect(blank).toEqual([]);
  }
  for (const at of [9_000, 200, 12_000, 5_500]) {
    await page.locator('.credits-sheet').evaluate((sheet, top) => sheet.scrollTo(0, top), at);
    const painted = await colours(page);
    expect(painted.length).toBeGreaterThan(4);
    // Each has a colour of its own, and none that of the sheet.
    expect(new Set(painted).size, painted.join(', ')).toBeGreaterThan(painted.length / 2);
    for (const colour of painted) expect(new Set(colour.split(' ')).size).toBeGreaterThan(1);
  }
});

test('the keyboard keeps its place in the long list: out of sight and back, and row by row to its end', async ({
  workstation: { page, folder },
}) => {
  test.slow();
  await creditRoll(page, folder);
  const field = (number: number) =>
    page.getByRole('combobox', { name: `Credit line of picture ${number}`, exact: true });
  await expect(field(1)).toBeFocused();
  await page.keyboard.type('Jane Do');
  await page.locator('.credits-sheet').evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight));
  await expect(field(many)).toBeVisible();
  await expect(field(1)).toBeFocused();
  await page.keyboard.type('e/Reuters');
  await expect(field(1)).toHaveValue('Jane Doe/Reuters');
  await page.keyboard.press('Enter');
  await expect(field(2)).toBeFocused();
  await expect(field(2)).toBeInViewport();
  for (let number = 3; number <= 60; number++) await page.keyboard.press(`${mod}+ArrowDown`);
  await expect(field(60)).toBeFocused();
  await expect(field(60)).toBeInViewport();
  await page.keyboard.press('Shift+Enter');
  await expect(field(59)).toBeFocused();
  await page.locator('.credits-sheet').evaluate((sheet) => sheet.scrollTo(0, 0));
  await field(2).focus();
  await page.keyboard.press('Shift+Enter');
  await expect(field(many)).toBeFocused();
  await expect(field(many)).toBeInViewport();
});

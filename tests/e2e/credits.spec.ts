import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { write } from './copy.ts';
import { dropPhoto, figure, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

const corpus = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora', 'images-meta');

/** A picture is decoded to its end before it is in the library. */
const slow = { timeout: 60_000 };

/** Real pictures of agencies and cameras, as they come without a word in them. */
async function realPictures(count: number): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const names = (await readdir(corpus, { recursive: true })).filter((name) => /\.jpe?g$/i.test(name)).sort();
  const found: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const name of names) {
    const { width } = await sharp(join(corpus, name)).metadata();
    // Each is another picture: a crop of its own where the corpus has too few.
    if (width > 200)
      found.push({
        name: `real-${found.length + 1}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await bare(join(corpus, name), 0),
      });
  }
  for (let at = 0; found.length < count; at++)
    found.push({
      name: `real-${found.length + 1}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await bare(join(corpus, names[at] ?? ''), 12),
    });
  return found.slice(0, count);
}

/** The picture alone: sharp leaves out what the file says of itself. */
async function bare(file: string, cut: number): Promise<Buffer> {
  const { width, height } = await sharp(file, { failOn: 'none' }).metadata();
  return sharp(file, { failOn: 'none' })
    .extract({ left: cut, top: 0, width: width - cut, height })
    .jpeg()
    .toBuffer();
}

/** A keyboard that counts. */
function counting(page: Page) {
  let keys = 0;
  return {
    keys: () => keys,
    async type(words: string) {
      keys += words.length;
      await page.keyboard.type(words);
    },
    async press(...chords: string[]) {
      for (const chord of chords) {
        keys++;
        await page.keyboard.press(chord);
      }
    },
    async paste(words: string) {
      await page.evaluate((text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, words);
      keys++;
    },
  };
}

const field = (page: Page, name: string, number: number) =>
  page.getByRole('combobox', { name: `${name} of picture ${number}`, exact: true });

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
}

test('twenty real pictures are credited from the keyboard in under 140 keys', async ({ workstation }) => {
  test.skip(!existsSync(corpus), 'the corpora are not beside the repository');
  test.setTimeout(180_000);
  const { page, library } = workstation;
  await write(page, 'Twenty pictures', 'Copy.', '');
  const chosen = page.waitForEvent('filechooser');
  // A key goes another way than the word that a dialog is waited for, and a quicker one: the word is there when this is answered.
  await page.evaluate(() => null);
  await page.keyboard.press(`${mod}+Shift+i`);
  await (await chosen).setFiles(await realPictures(20));
  await expect(figure(page, 20).locator('img')).toBeAttached(slow);

  const hand = counting(page);
  await hand.press(`${mod}+Alt+c`);
  await expect(field(page, 'Credit line', 1)).toBeFocused();
  await expect(page.getByText('20 pictures have no credit.')).toBeVisible();

  // One whole credit typed; it falls apart into its fields as it is written.
  await hand.type('Jane Doe/Reuters');
  await hand.press('Enter');
  await expect(field(page, 'Credit line', 2)).toBeFocused();
  await expect(field(page, 'Creator', 1)).toHaveValue('Jane Doe');
  await expect(field(page, 'Source', 1)).toHaveValue('Reuters');
  // Six more of the same.
  await hand.press(...Array.from({ length: 6 }, () => `${mod}+d`));
  await expect(field(page, 'Credit line', 8)).toBeFocused();
  // A supplier's line from an e-mail.
  await hand.paste('Photo: Zoë Müller / AFP via Getty Images © 2017 AFP');
  await expect(field(page, 'Credit line', 8)).toHaveValue('Zoë Müller/AFP via Getty Images');
  await expect(field(page, 'Copyright notice', 8)).toHaveValue('© 2017 AFP');
  await hand.press('Enter', ...Array.from({ length: 3 }, () => `${mod}+d`));
  await expect(field(page, 'Credit line', 12)).toBeFocused();
  // An agency and a name begun, and completed from the list.
  await hand.type('Seán O’Connor/pa');
  await hand.press('ArrowDown', 'Enter');
  await expect(field(page, 'Credit line', 12)).toHaveValue('Seán O’Connor/PA Media');
  await expect(field(page, 'Credit line', 13)).toBeFocused();
  // Four together: chosen by key, written once.
  await hand.press(
    `${mod}+Space`,
    `${mod}+ArrowDown`,
    `${mod}+Space`,
    `${mod}+ArrowDown`,
    `${mod}+Space`,
    `${mod}+ArrowDown`,
    `${mod}+Space`,
  );
  await expect(page.getByText('4 chosen: what you write goes to all of them')).toBeVisible();
  await hand.type('rex f');
  await hand.press('ArrowDown', 'Enter');
  for (const number of [13, 14, 15, 16]) await expect(field(page, 'Credit line', number)).toHaveValue('Rex Features');
  await expect(field(page, 'Credit line', 17)).toBeFocused();
  // What was used already in this article, or in the library, is in the list.
  for (const agency of ['afp', 'epa', 'alamy', 'xinhua']) {
    await hand.type(agency);
    await hand.press('ArrowDown', 'Enter');
  }
  await expect(page.getByText('Every picture has a credit.').first()).toBeVisible();
  expect(hand.keys()).toBeLessThan(140);
  test.info().annotations.push({ type: 'keys', description: `20 pictures, ${hand.keys()} keys` });
  console.info(`crediting 20 pictures took ${hand.keys()} keys, ${(hand.keys() / 20).toFixed(1)} each`);

  await hand.press(`${mod}+z`);
  await expect(page.getByText('1 picture has no credit.')).toBeVisible();
  await hand.press(`${mod}+Shift+z`);
  await expect(page.getByText('1 picture has no credit.')).toBeHidden();
  await clean(page);
  await page.keyboard.press('Escape');
  await expect(figure(page, 20)).toContainText('Xinhua');
  await untilSaved(page);
  const records = await recordsIn(library);
  expect(records.filter(({ edited }) => edited.creditLine !== undefined)).toHaveLength(20);
  expect(records.filter(({ edited }) => edited.creator?.[0] === 'Jane Doe')).toHaveLength(7);
});

async function recordsIn(library: string): Promise<{ edited: { creditLine?: string; creator?: string[] } }[]> {
  const names = (await readdir(join(library, 'pictures'), { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(library, 'pictures', name), 'utf8'))));
}

test('a supplier’s rule says what it changes before it is switched on, and prints what it says; what the file says stays', async ({
  workstation,
}) => {
  const { page } = workstation;
  const copy = await write(page, 'Suppliers', 'One.', '');
  await dropPhoto(page, copy.getByText('One.'), 'dawn.jpg', 30, { creditLine: 'Jane Doe/AFP via Getty Images' });
  await expect(figure(page, 1)).toContainText('Jane Doe/AFP via Getty Images', slow);
  await untilSaved(page);
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Suppliers’ rules for credits…' }).click();
  await page.getByRole('button', { name: 'New rule' }).click();
  await page.getByRole('textbox', { name: 'Rule 1: where the credit is' }).fill('*/AFP via Getty Images');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Rule 1: print' }).fill('*/AFP');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /see what it changes \(rule 1\)/ }).click();
  await expect(
    page.getByRole('row', { name: /dawn\.jpg Jane Doe\/AFP via Getty Images Jane Doe\/AFP 1/ }),
  ).toBeVisible();
  await clean(page);
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await page.keyboard.press('Escape');
  await expect(figure(page, 1)).toContainText('Jane Doe/AFP');
  await expect(figure(page, 1)).not.toContainText('Getty');

  await workstation.restart();
  await expect(figure(workstation.page, 1)).not.toContainText('Getty');
  await workstation.page.keyboard.press(`${mod}+Alt+c`);
  await expect(workstation.page.getByText('Prints as Jane Doe/AFP')).toBeVisible();
  await expect(field(workstation.page, 'Credit line', 1)).toHaveValue('Jane Doe/AFP via Getty Images');
});

test('a desk’s own agency is known wherever a credit is typed', async ({ workstation: { page } }) => {
  await write(page, 'Agencies', 'One.', '');
  await dropPhoto(page, page.getByText('One.'), 'dawn.jpg', 30);
  await page.keyboard.press(`${mod}+Shift+k`);
  await page.keyboard.type('Agencies…');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'New agency' }).click();
  await page.getByRole('textbox', { name: 'Wording of New agency' }).fill('Harbour Eye: {creator}');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of New agency' }).fill('Harbour Eye');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Harbour Eye: Jane Doe')).toBeVisible();
  await clean(page);
  await page.getByText('Pictures', { exact: true }).click();
  await field(page, 'Creator', 1).fill('Ann Example');
  await field(page, 'Source', 1).fill('Harbour Eye');
  await field(page, 'Credit line', 1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /Harbour Eye: Ann Example as Harbour Eye asks/ })).toBeVisible();
  await clean(page);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Credit line', 1)).toHaveValue('Harbour Eye: Ann Example');
});

test('a credit typed into a caption is moved to the credit in one step, and Undo puts it back', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Caption', 'One.', '');
  await dropPhoto(page, copy.getByText('One.'), 'dawn.jpg', 30, {
    caption: 'The bridge at dawn. Photo: Jane Doe/Reuters',
    altText: 'A bridge',
  });
  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.getByRole('button', { name: 'Move it to the credit' }).click();
  await expect(figure(page, 1)).toContainText('The bridge at dawn.Jane Doe/Reuters');
  await expect(page.getByText('Picture 1 has no credit line')).toBeHidden();
  await copy.focus();
  await page.keyboard.press(`${mod}+z`);
  await expect(figure(page, 1)).toContainText('Photo: Jane Doe/Reuters');
  await expect(page.getByText('Picture 1 has no credit line')).toBeVisible();
});

test('the inspector completes a credit, and takes one apart that is pasted', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Inspector', 'One.', '');
  await dropPhoto(page, copy.getByText('One.'), 'dawn.jpg', 30);
  await expect(figure(page, 1).locator('img')).toBeVisible(slow);
  await figure(page, 1).getByRole('button', { name: 'Credit missing' }).click();
  const line = page.getByRole('combobox', { name: 'Credit line' });
  await expect(line).toBeFocused();
  await counting(page).paste('(AP Photo/Jane Doe)');
  await expect(line).toHaveValue('AP Photo/Jane Doe');
  await expect(page.getByRole('combobox', { name: 'Creator' })).toHaveValue('Jane Doe');
  await expect(page.getByRole('combobox', { name: 'Source' })).toHaveValue('AP');
  await page.getByRole('combobox', { name: 'Source' }).fill('reut');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Source' })).toHaveValue('Reuters');
});

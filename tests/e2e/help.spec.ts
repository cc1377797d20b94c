import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { write } from './copy.ts';
import { mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

test('what diagnostics save is on screen before, and holds no word of any article', async ({ workstation }) => {
  const { page, library } = workstation;
  await write(page, 'Minister resigns', 'Nobody outside this desk knows it yet.');
  await untilSaved(page);
  await page.keyboard.press(`${mod}+Shift+k`);
  await page.keyboard.type('diagnostics');
  await page.keyboard.press('Enter');
  const shown = page.getByRole('textbox', { name: 'What is saved' });
  await expect(shown).toHaveValue(/Articles: 1\n/);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  expect((await new AxeBuilder({ page }).include('.modal').analyze()).violations).toEqual([]);
  const text = await shown.inputValue();
  expect(text).toMatch(/"what":"started"/);
  expect(text).not.toMatch(/minister|nobody|knows/i);
  expect(text).not.toContain(library);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^standfirst-diagnostics-[\dT-]+\.txt$/);
  expect(await readFile(await saved.path(), 'utf8')).toBe(text);
});

test.describe('when something breaks in the window', () => {
  test.use({ expected: [/Secret words broke it/] });

  test('it is noted where, and not what it said', async ({ workstation: { page } }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('Secret words broke it');
      }, 0);
    });
    await page.keyboard.press(`${mod}+Shift+k`);
    await page.keyboard.type('diagnostics');
    await page.keyboard.press('Enter');
    const shown = page.getByRole('textbox', { name: 'What is saved' });
    await expect(shown).toHaveValue(/"what":"window-failed","error":"TypeError"/);
    expect(await shown.inputValue()).not.toContain('Secret');
  });
});

test('the About box says which version this is, and where the library is', async ({ workstation }) => {
  const { page, library } = workstation;
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'About Standfirst' }).click();
  const about = page.getByRole('dialog', { name: 'About Standfirst' });
  await expect(about).toContainText(/\d+\.\d+\.\d+/);
  await expect(about).toContainText(library);
  await expect(about).toContainText(`Node.js${process.versions.node}`);
  await page.keyboard.press('Escape');
  await expect(about).toHaveCount(0);
});

import { rename } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { caretIn, copyOf, select, write } from './copy.ts';
import { crash } from './crash.ts';
import { mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

/** The window says so in the console too when a call is refused. */
test.use({ expected: [/Failed to load resource/] });

test.beforeEach(({ page: _ }, { project }) => {
  test.skip(project.metadata['host'] === 'window', 'The desktop window is reloaded by the shell.');
});

/** The words that are selected. */
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '');

/** The window notes where the editor is in a pause. */
const noted = (page: Page) => page.waitForTimeout(1_500);

test('words typed while the disk takes nothing outlive a crash of the window', async ({
  workstation: { page, library },
}) => {
  await write(page, 'Night bus', 'First.', 'The council votes.');
  await page.keyboard.press(`${mod}+s`);
  await untilSaved(page);
  const aside = `${library} aside`;
  await rename(library, aside);
  await page.keyboard.type(' Tonight');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Not saved' })).toBeVisible();
  await noted(page);
  await rename(aside, library);

  const again = await crash(page);
  await expect(copyOf(again)).toContainText('The council votes. Tonight');
  await expect(again.getByRole('region', { name: 'Messages' })).toContainText('Words that were not saved');

  await test.step('and writing goes on where it broke off', async () => {
    await expect(copyOf(again)).toBeFocused();
    await again.keyboard.type(' at eight.');
    await expect(copyOf(again)).toContainText('The council votes. Tonight at eight.');
    await untilSaved(again);
  });
});

test('a window that broke comes back to its article and its selection, though another window has another one', async ({
  workstation: { page },
}) => {
  await write(page, 'Night bus', 'The council votes.', 'Nobody objects.');
  await untilSaved(page);
  await caretIn(page, 'The council votes.', 'Home');
  await select(page, 'The council'.length);
  expect(await selected(page)).toBe('The council');

  const other = await page.context().newPage();
  await other.goto(new URL('/', page.url()).href);
  await expect(copyOf(other)).toContainText('Nobody objects.');
  await write(other, 'Day bus', 'It rains.');
  await untilSaved(other);
  await noted(page);

  const again = await crash(page);
  await expect(copyOf(again)).toContainText('The council votes.');
  await expect.poll(() => selected(again)).toBe('The council');
  await expect(copyOf(other)).toContainText('It rains.');
});

test('a window loaded anew keeps its caret, and one that was left in order starts at the top', async ({
  workstation: { page },
}) => {
  await write(page, 'Night bus', 'The council votes.', 'Nobody objects.');
  await untilSaved(page);
  await caretIn(page, 'The council votes.', 'End');
  await noted(page);
  await page.reload();
  await expect(copyOf(page)).toBeFocused();
  await page.keyboard.type(' Tonight.');
  await expect(copyOf(page)).toContainText('The council votes. Tonight.');
  await untilSaved(page);

  const address = page.url();
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(address);
  await expect(copyOf(next)).toContainText('Tonight.');
  await noted(next);
  await expect(copyOf(next)).not.toBeFocused();
});

import { caretIn, copyOf, paragraphs, undo, write } from './copy.ts';
import { mod } from './story.ts';
import { expect, test } from './workstation.ts';

test('Enter makes a paragraph and the very next key is typed in it', async ({ workstation: { page } }) => {
  const copy = await write(page, 'A quiet night', 'First.', 'Second.', 'Third.');
  expect(await paragraphs(page)).toEqual(['First.', 'Second.', 'Third.']);

  await caretIn(page, 'First.', 'End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Between.');
  expect(await paragraphs(page)).toEqual(['First.', 'Between.', 'Second.', 'Third.']);

  await caretIn(page, 'Second.', 'Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('plit: s');
  expect(await paragraphs(page)).toEqual(['First.', 'Between.', 'S', 'plit: second.', 'Third.']);
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText('A quiet night');
});

test('the caret goes past the byline row by the arrows, by Enter and by Backspace', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'A quiet night', 'Copy.');
  const standfirst = copy.locator('.stand');
  await page.keyboard.press('Home');

  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('Up. ');
  await expect(standfirst).toHaveText('Up. ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('Down. ');
  expect(await paragraphs(page)).toEqual(['Down. Copy.']);

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('Left.');
  await expect(standfirst).toHaveText('Up. Left.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Right. ');
  expect(await paragraphs(page)).toEqual(['Right. Down. Copy.']);

  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' Back.');
  await expect(standfirst).toHaveText('Up. Left. Back.');
  expect(await paragraphs(page)).toEqual(['Right. Down. Copy.']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Enter. ');
  expect(await paragraphs(page)).toEqual(['Enter. Right. Down. Copy.']);
});

/** What an editor types after the /, and the block that stands on the page then. */
const blocks: [typed: string, block: string][] = [
  ['crosshead', 'h2.crosshead'],
  ['minor', 'h3.crosshead'],
  ['pull', '.pull'],
  ['block quote', '.quote'],
  ['bulleted', 'ul.list'],
  ['numbered', 'ol.list'],
  ['gallery', '.gallery-block'],
  ['fact', '.facts'],
  ['table', '.table-block'],
  ['video', '.related'],
  ['embed', '.embed'],
  ['rule', '.divider'],
];

test('the slash menu makes every block by the keyboard, and Undo takes it back and nothing else', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Every block', 'Copy.');
  const menu = page.getByRole('listbox', { name: 'Add a block' });
  for (const [typed, block] of blocks) {
    await test.step(typed, async () => {
      await caretIn(page, 'Copy.', 'End');
      await page.keyboard.press('Enter');
      await page.keyboard.type(`/${typed}`);
      await expect(menu.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(menu).toHaveCount(0);
      await expect(copy.locator(`> ${block}`)).toHaveCount(1);
      await expect(copy).not.toContainText(`/${typed}`);
      for (let steps = 0; steps < 3 && (await copy.locator(`> ${block}`).count()) > 0; steps++) await undo(page);
      await expect(copy.locator(`> ${block}`)).toHaveCount(0);
      expect((await paragraphs(page))[0]).toBe('Copy.');
    });
  }
});

test('the slash menu asks for a picture’s file, moves by the arrows, and Escape leaves what was typed', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'The menu', 'Copy.', '');
  await page.keyboard.type('/');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveText('Picture');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText('Crosshead');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveText('Paragraph');
  await expect(copy).toHaveAttribute('aria-activedescendant', /paragraph/);
  await page.keyboard.type('nothing');
  await expect(page.getByText('No block is called “nothing”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  expect(await paragraphs(page)).toEqual(['Copy.', '/nothing']);
  for (const _ of '/nothing') await page.keyboard.press('Backspace');

  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.type('/photo');
  await expect(chosen).toHaveText('Picture');
  await page.keyboard.press('Enter');
  expect((await chooser).isMultiple()).toBe(true);
  expect(await paragraphs(page)).toEqual(['Copy.', '']);
});

const signs: [typed: string, block: string, words: string][] = [
  ['## The vote', 'h2.crosshead', 'The vote'],
  ['### The count', 'h3.crosshead', 'The count'],
  ['> They said so', '.quote', 'They said so'],
  ['- One', 'ul.list', 'One'],
  ['1. One', 'ol.list', 'One'],
];

test('Markdown’s signs make blocks and styles as they are typed', async ({ workstation: { page } }) => {
  const copy = await write(page, 'Signs', 'Copy.');
  for (const [typed, block, words] of signs) {
    await test.step(typed, async () => {
      await caretIn(page, 'Copy.', 'End');
      await page.keyboard.press('Enter');
      await page.keyboard.type(typed);
      await expect(copy.locator(`> ${block}`)).toHaveText(words);
    });
  }
  await caretIn(page, 'Copy.', 'End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('---');
  await expect(copy.locator('> .divider')).toHaveCount(1);
  await page.keyboard.type('It was **never** said, *he* wrote, ~~or~~ not.');
  await expect(copy.getByText('never', { exact: true })).toHaveCSS('font-weight', '700');
  await expect(copy.getByRole('emphasis')).toHaveText('he');
  await expect(copy.locator('s')).toHaveText('or');
  expect(await paragraphs(page)).toEqual(['Copy.', 'It was never said, he wrote, or not.']);
});

test('quotation marks follow the article’s language, and Backspace takes the typographer’s hand back', async ({
  workstation: { page },
}) => {
  await write(page, 'Quotes', '"It\'s late," she said -- "the \'90s are over."');
  expect(await paragraphs(page)).toEqual(['“It’s late,” she said – “the ‘90s are over.”']);
  await page.keyboard.type(' "');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('x');
  expect(await paragraphs(page)).toEqual(['“It’s late,” she said – “the ‘90s are over.” "x']);

  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Article' }).click();
  await inspector.getByRole('button', { name: /Language/ }).click();
  await page
    .getByRole('option', { name: /German|Deutsch/ })
    .first()
    .click();
  await expect(copyOf(page)).toHaveAttribute('lang', /^de/);
  await copyOf(page).getByText('It’s late').click();
  await page.keyboard.press(`${mod}+End`);
  await page.keyboard.press('Enter');
  await page.keyboard.type('"Na \'gut\'", sagte er.');
  expect((await paragraphs(page)).at(-1)).toBe('„Na ‚gut‘“, sagte er.');
});

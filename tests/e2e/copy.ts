import { expect, type Locator, type Page } from '@playwright/test';
import { mod } from './story.ts';

/** The sheet an article is written on. */
export function copyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Article' });
}

/** Starts an article and writes it from the headline down, as an editor does; the caret ends behind the last word. */
export async function write(page: Page, headline: string, ...paragraphs: string[]): Promise<Locator> {
  const copy = copyOf(page);
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeVisible();
  await page.keyboard.press(`${mod}+n`);
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText('');
  await expect(copy).toBeFocused();
  await page.keyboard.type(headline);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
  return copy;
}

/** The paragraphs of the copy, top to bottom. */
export function paragraphs(page: Page): Promise<string[]> {
  return copyOf(page).locator('> p.para').allTextContents();
}

/** Puts the caret at the start or the end of a block with those words. */
export async function caretIn(page: Page, words: string, at: 'Home' | 'End'): Promise<void> {
  await copyOf(page).getByText(words, { exact: true }).click();
  await page.keyboard.press(at);
}

/** Selects so many characters behind the caret. */
export async function select(page: Page, characters: number): Promise<void> {
  for (let at = 0; at < characters; at++) await page.keyboard.press('Shift+ArrowRight');
}

/** Undoes once. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.press(`${mod}+z`);
}

/** Pastes where the caret is what another program put on the clipboard, by type, exactly as it put it. */
export async function paste(page: Page, content: Record<string, string>): Promise<void> {
  await copyOf(page).evaluate((element, given) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(given)) data.setData(type, text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
    );
  }, content);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../browser.ts';
import { photo } from '../e2e/photo.ts';
import { type BenchRow, benchRow, median } from './row.ts';
import { goToMiddle } from './typing/measure.ts';
import { openWorkstation, stock } from './typing/workstation.ts';

/** What the issue allows from a key to the page that shows it, in ms. */
const allowed = 200;
const keys = 9;

/** From a key to the frame's next picture of the page beside the galley, on 1,000 and 10,000 words. */
export async function previewBench(): Promise<BenchRow[]> {
  const picture = await photo(200);
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-preview-'));
  const browser = await chromium.launch(browserLaunch);
  try {
    const rows: BenchRow[] = [];
    for (const words of [1_000, 10_000]) {
      const library = join(folder, String(words));
      await stock(library, words, picture);
      const { page, close } = await openWorkstation(browser, library, join(folder, 'home'));
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.getByRole('button', { name: 'Beside the galley' }).click();
      await page.frameLocator('iframe').first().getByRole('heading', { level: 1 }).waitFor();
      await goToMiddle(page);
      const times: number[] = [];
      for (let key = 0; key < keys; key++) times.push(await keyToPage(page));
      const name = `a key to the page beside it, ${words.toLocaleString('en')} words`;
      rows.push(benchRow(name, 'ms', median(times), allowed, 'the goal', 1));
      await close();
    }
    return rows;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function keyToPage(page: Page): Promise<number> {
  await page.waitForTimeout(900);
  await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    if (inside === null || inside === undefined) throw new Error('The page is not there.');
    let pressed = 0;
    const note = () => {
      pressed = performance.now();
    };
    document.addEventListener('keydown', note, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { keyToPage: performance.now() - pressed })));
    });
    Object.assign(window, { keyToPage: undefined });
    observer.observe(inside, { childList: true, subtree: true, characterData: true });
  });
  await page.keyboard.press('e');
  const time = await page.waitForFunction(() => Reflect.get(window, 'keyToPage'));
  return Number(await time.jsonValue());
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../browser.ts';
import { photo } from '../e2e/photo.ts';
import { type BenchRow, benchRow, median } from './row.ts';
import { goToMiddle } from './typing/measure.ts';
import { serveBareEditors } from './typing/stage.ts';
import { openWorkstation, stock, viewport } from './typing/workstation.ts';

/** What the issue allows from a key to the page that shows it, in ms. */
const allowed = 200;
const keys = 9;

/**
 * From a key to the frame's next picture of the page beside the galley, on 1,000 and 10,000 words. Beside what the issue
 * allows, and beside the least a live preview can do: a plain `contenteditable` that at each key puts the same page whole
 * into a frame, with no desk to ask and no lull to wait for, which may cost half as much again where a page is short.
 */
export async function previewBench(): Promise<BenchRow[]> {
  const picture = await photo(200);
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-preview-'));
  const bare = await serveBareEditors(picture);
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
      const address = `${bare.address}?editor=plain&words=${words}&picture=picture.jpg`;
      const simple = await openReplacing(browser, address, await shownHtml(page));
      const times: number[] = [];
      const replacing: number[] = [];
      for (let key = 0; key < keys; key++) {
        times.push(await keyToPage(page));
        replacing.push(await keyToReplaced(simple));
      }
      const name = `a key to the page beside it, ${words.toLocaleString('en')} words`;
      rows.push(benchRow(name, 'ms', median(times), allowed, 'the goal', 1));
      rows.push(benchRow(name, 'ms', median(times), median(replacing), 'the page put into srcdoc at each key', 1.5));
      await simple.context().close();
      await close();
    }
    return rows;
  } finally {
    await browser.close();
    await bare.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page beside the galley as HTML, its pictures and type where the bare editors' server has them. */
async function shownHtml(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML);
  if (html === undefined) throw new Error('The page is not there.');
  return html.replaceAll(/ srcset="[^"]*"/g, '').replaceAll(/ src="[^"]*"/g, ' src="picture.jpg"');
}

/** Opens a plain `contenteditable` with a frame beside it that is given the page at each key. */
async function openReplacing(browser: Browser, address: string, html: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(address);
  const written = page.locator('[contenteditable=true]');
  await written.waitFor();
  await written.evaluate((editor, given) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.cssText = 'position: fixed; inset: 0 0 0 auto; width: 420px; height: 100%';
    frame.srcdoc = given;
    document.body.append(frame);
    let typed = '';
    editor.addEventListener('input', (event) => {
      typed += event instanceof InputEvent ? event.data : '';
      frame.srcdoc = given.replace('</h1>', `${typed}</h1>`);
    });
  }, html);
  await goToMiddle(page);
  return page;
}

async function keyToReplaced(page: Page): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(900);
  await page.evaluate(() => {
    let pressed = 0;
    const note = () => {
      pressed = performance.now();
    };
    document.addEventListener('keydown', note, { capture: true, once: true });
    const shown = () =>
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { keyToPage: performance.now() - pressed })));
    Object.assign(window, { keyToPage: undefined });
    document.querySelector('iframe')?.addEventListener('load', shown, { once: true });
  });
  return keyTime(page);
}

async function keyToPage(page: Page): Promise<number> {
  await page.bringToFront();
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
  return keyTime(page);
}

/** Presses a key and gives the time the page notes for it. */
async function keyTime(page: Page): Promise<number> {
  await page.keyboard.press('e');
  const time = await page.waitForFunction(() => Reflect.get(window, 'keyToPage'));
  return Number(await time.jsonValue());
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { newId } from '#shared/article/index.ts';
import { openLibrary } from '../../main/library/index.ts';
import { browserLaunch } from '../browser.ts';
import { builtCommand, startBrowserHost } from '../e2e/host.ts';
import { longArticle } from './article.ts';
import { megabytes } from './memory.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const articles = 1_000;
const starts = 7;
/** What an editor may wait for, in milliseconds, and what the desk and the window may take together, in MB. */
const budget = { usable: 1_500, memory: 300 };

/**
 * A start on a library of 1,000 articles, from the command on until the list shows and its first article can be
 * written in, in a browser that is open already; and the memory the desk and the window then hold, what they share
 * with other programs counted by its share.
 */
export async function startBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-starts-'));
  const browser = await chromium.launch(browserLaunch);
  try {
    const library = join(folder, 'Library');
    await stock(library);
    const usable: number[] = [];
    const memory: number[] = [];
    for (let start = 0; start < starts; start++) {
      const measured = await measureStart(browser, library, join(folder, 'home'));
      usable.push(measured.usable);
      memory.push(measured.memory);
    }
    const name = `${articles.toLocaleString('en-GB')} articles`;
    return [
      benchRow(`first window usable, ${name}`, 'ms', median(usable), budget.usable, 'the goal', 1),
      benchRow(`memory of desk and window, ${name}`, 'MB', median(memory), budget.memory, 'the goal', 1),
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Articles of all lengths, of 40 to 2,000 words; the list is left as the last use of the library leaves it. */
async function stock(folder: string): Promise<void> {
  const pictures = { records: async () => [] };
  const library = await openLibrary(folder, { now: () => new Date().toISOString(), pictures });
  for (let number = 1; number <= articles; number++) {
    await library.create({ ...longArticle(40 * (1 + (number % 50))), id: newId() });
  }
  await library.list();
  await library.close();
}

async function measureStart(
  browser: Browser,
  library: string,
  home: string,
): Promise<{ usable: number; memory: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const begun = performance.now();
  const { host, page, process } = await startBrowserHost(library, home, context, () => undefined, builtCommand);
  await host.open();
  await page.locator('[data-article]').first().waitFor();
  await page.getByRole('textbox', { name: 'Article' }).waitFor();
  const usable = performance.now() - begun;
  await page.getByRole('textbox', { name: 'Article' }).click();
  await page.keyboard.type('Written');
  await page.waitForTimeout(1_000);
  const memory = (await megabytes(process)) + (await windowMegabytes(browser));
  await host.close();
  return { usable, memory };
}

/** The memory of the process the window's page lives in: the largest of the browser's renderers. */
async function windowMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...(await Promise.all(renderers.map(({ id }) => megabytes(id)))));
}

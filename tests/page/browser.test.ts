import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Article, type Layout, layouts } from '#shared/article/index.ts';
import { renderPage } from '#shared/page/index.ts';
import { everyBlock, everyRecord } from './every-block.ts';
import { openBrowser, openSite, read, type Site } from './site.ts';
import { crosshead, drawnStory, harbourPost, records } from './story.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), openSite()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

function laidOut(article: Article, layout: Layout): Article {
  return { ...article, head: { ...article.head, layout } };
}

const stories = [
  { name: 'the reference story', article: drawnStory(), pictures: records() },
  { name: 'an article of every block', article: everyBlock(), pictures: everyRecord() },
];
const pages = stories.flatMap((story) =>
  layouts.map((layout) => ({ ...story, layout, article: laidOut(story.article, layout) })),
);

describe.each(pages)('$name, $layout', ({ article, pictures }) => {
  test.each([
    { width: 320, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
    { width: 1_440, colorScheme: 'light' },
    { width: 1_440, colorScheme: 'dark' },
  ] as const)('axe finds nothing at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const address = site.put(renderPage({ article, pictures, house: harbourPost }), pictures);
    const tab = await read(browser, address, { width, colorScheme, inspected: true });
    const { violations } = await new AxeBuilder({ page: tab }).analyze();
    await tab.context().close();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
  });

  test('never scrolls sideways, from the narrowest phone to the widest screen', async () => {
    const address = site.put(renderPage({ article, pictures, house: harbourPost }), pictures);
    const tab = await read(browser, address, { width: 320, inspected: true });
    const spills: { width: number; over: number }[] = [];
    for (const width of [320, 360, 390, 640, 648, 768, 1_024, 1_072, 1_100, 1_440, 1_920]) {
      await tab.setViewportSize({ width, height: 900 });
      const over = await tab.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 0) spills.push({ width, over });
    }
    await tab.context().close();
    expect(spills).toEqual([]);
  });
});

test('under its policy a page shows its style, its pictures and its fonts, asks nothing else and objects to nothing', async () => {
  const pictures = everyRecord();
  const article = everyBlock();
  const russian = { ...article, body: [...article.body, crosshead('Встреча в Гамбурге'), crosshead('Συνάντηση')] };
  const page = renderPage({ article: russian, pictures, house: harbourPost });
  const address = site.put(page, pictures);
  const context = await browser.newContext({ viewport: { width: 1_440, height: 12_000 } });
  const tab = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('response', (response) => asked.push(new URL(response.url()).pathname.replace(/^\/\d+\//, '')));
  await tab.goto(address, { waitUntil: 'networkidle' });
  const shown = await tab.screenshot();
  await context.close();
  expect(said.filter((message) => !message.includes('favicon') && !message.includes('404'))).toEqual([]);
  expect(site.missed).toEqual([]);
  expect(shown.length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.startsWith('fonts/')).sort()).toEqual([...page.fonts].sort());
  expect(asked.filter((path) => path.startsWith('pictures/')).length).toBe(9);
});

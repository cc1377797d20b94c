import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../browser.ts';
import { photo } from '../e2e/photo.ts';
import { type BenchRow, benchRow, median } from './row.ts';
import { goToMiddle, type TypingCost, typeAndMeasure, watchFrames } from './typing/measure.ts';
import { serveBareEditors } from './typing/stage.ts';
import { openWorkstation, stock, viewport } from './typing/workstation.ts';

const rounds = 5;
const keysARound = 30;
const sizes = [
  { words: 1_000, goal: 1.1 },
  { words: 10_000, goal: 1.1 },
  { words: 50_000, goal: 0.8 },
];
const longest = Math.max(...sizes.map(({ words }) => words));

/**
 * A key typed in the middle of 1,000, 10,000 and 50,000 words: the workstation, all of it on, beside a bare TipTap
 * editor and a plain `contenteditable` with the same article, in turns in the same browser.
 */
export async function typingBench(): Promise<BenchRow[]> {
  const picture = await photo(200);
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-typing-'));
  const bare = await serveBareEditors(picture);
  const browser = await chromium.launch(browserLaunch);
  try {
    const rows: BenchRow[] = [];
    for (const { words, goal } of sizes) {
      const library = join(folder, String(words));
      await stock(library, words, picture);
      const bareAt = (editor: string) => `${bare.address}?editor=${editor}&words=${words}&picture=picture.jpg`;
      const workstation = await openWorkstation(browser, library, join(folder, 'home'));
      const typists = {
        ours: await sitDown(workstation.page),
        tiptap: await sitDown(await openBare(browser, bareAt('tiptap'))),
        plain: await sitDown(await openBare(browser, bareAt('plain'))),
      };
      for (let round = 0; round < rounds; round++) for (const typist of Object.values(typists)) await typist.round();
      const { ours, tiptap, plain } = typists;
      const name = words.toLocaleString('en');
      const processor = [ours.cost('processor'), tiptap.cost('processor')] as const;
      rows.push(benchRow(`a key typed at ${name} words`, 'ms', ...processor, 'bare TipTap', goal));
      if (words === longest) {
        const toFrame = [ours.cost('toFrame'), plain.cost('toFrame')] as const;
        rows.push(benchRow(`key to next frame at ${name} words`, 'ms', ...toFrame, 'contenteditable', 1));
      }
      await Promise.all([tiptap.leave(), plain.leave()]);
      await workstation.close();
    }
    return rows;
  } finally {
    await browser.close();
    await bare.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openBare(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(address);
  await page.locator('[contenteditable=true]').waitFor();
  return page;
}

/** One editor with the caret in the middle of the article, and what typing there has cost so far. */
interface Typist {
  round(): Promise<void>;
  /** The median over the rounds, in ms. */
  cost(kind: keyof TypingCost): number;
  leave(): Promise<void>;
}

async function sitDown(page: Page): Promise<Typist> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await watchFrames(page);
  await page.bringToFront();
  await goToMiddle(page);
  const costs: TypingCost[] = [];
  return {
    async round() {
      await page.bringToFront();
      await page.waitForTimeout(600);
      costs.push(await typeAndMeasure(page, session, keysARound));
    },
    cost: (kind) => median(costs.map((cost) => cost[kind])),
    leave: () => page.context().close(),
  };
}

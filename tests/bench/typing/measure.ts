import type { CDPSession, Page } from '@playwright/test';

/** What typing cost: processor time on the main thread for a key, and the time from a key to the next frame. Both in ms. */
export interface TypingCost {
  processor: number;
  toFrame: number;
}

declare global {
  interface Window {
    keyFrames?: number[];
  }
}

/** Starts noting, in the page, how long after each key the next frame was drawn. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keyFrames = [];
    document.addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => {
          const drawn = new MessageChannel();
          drawn.port1.onmessage = () => window.keyFrames?.push(performance.now() - pressed);
          drawn.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/** Puts the caret at the end of the paragraph in the middle of the editor. */
export async function goToMiddle(page: Page): Promise<void> {
  const paragraphs = page.locator('[contenteditable=true] p');
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1_500);
}

/** Types that many letters at the pace of a quick hand and says what a key cost, everything the page does meanwhile included. */
export async function typeAndMeasure(page: Page, session: CDPSession, keys: number): Promise<TypingCost> {
  await page.evaluate(() => {
    window.keyFrames = [];
  });
  const before = await taskTime(session);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(60);
  }
  const after = await taskTime(session);
  const frames = await page.evaluate(() => window.keyFrames ?? []);
  return {
    processor: ((after - before) * 1_000) / keys,
    toFrame: frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? 0,
  };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
}

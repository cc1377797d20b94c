import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { copyOf, paste, write } from './copy.ts';
import { mod, referenceStory } from './story.ts';
import { expect, test } from './workstation.ts';

/**
 * What axe cannot see: a headline still empty reads as “Headline”, by the hint that stands in it; and the list of all
 * commands scrolls with the row the arrows choose, while the keyboard stays in the field above it.
 */
const seen: { id: string; html: RegExp }[] = [
  { id: 'empty-heading', html: /data-hint/ },
  { id: 'scrollable-region-focusable', html: /palette-list/ },
];

/** Nothing axe has to say against what is on screen, the preview's own page aside, which has its own tests. */
async function clean(page: Page, place: string): Promise<void> {
  await test.step(place, async () => {
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    const told = violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !seen.some((known) => known.id === id && known.html.test(html)))
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary ?? ''})`),
    );
    expect(told).toEqual([]);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test('every place and every dialog reads well for everybody', async ({ workstation: { page } }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await expect(page.getByRole('button', { name: 'New article' }).first()).toBeVisible();
      await clean(page, 'an empty library');
      await page.keyboard.press(`${mod}+n`);
      await expect(copyOf(page)).toBeFocused();
      await clean(page, 'an empty article');

      await page.keyboard.press(`${mod}+o`);
      await clean(page, 'import, start');
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose a file…' }).click();
      await (await chosen).setFiles(referenceStory);
      await expect(page.getByRole('button', { name: /Make article/ })).toBeVisible();
      await clean(page, 'import, review');
      await page.getByRole('button', { name: /Make article/ }).click();
      await expect(copyOf(page)).toBeVisible();
      await clean(page, 'an article');
      for (const tab of ['Picture', 'Checks', 'Article']) {
        await page.getByRole('tab', { name: tab }).click();
        await clean(page, `inspector, ${tab}`);
      }
      await copyOf(page)
        .getByRole('group', { name: /^Picture 1 of/ })
        .locator('.frame')
        .click();
      await clean(page, 'a selected picture');

      await page.keyboard.press(`${mod}+f`);
      await clean(page, 'find and replace');
      await page.keyboard.press('Escape');
      await page.keyboard.press(`${mod}+Shift+k`);
      await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible();
      await clean(page, 'all commands');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'More' }).first().click();
      await clean(page, 'the menu');
      await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, 'keyboard shortcuts');
      await page.keyboard.press('Escape');
      await page.keyboard.press(`${mod}+e`);
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, 'export, not ready');
      await page.keyboard.press('Escape');

      await page.keyboard.press(`${mod}+Shift+p`);
      await expect(page.locator('iframe').first()).toBeVisible();
      await clean(page, 'preview');
      await page.keyboard.press(`${mod}+,`);
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
      await clean(page, 'settings');
      await page.getByRole('button', { name: 'More' }).first().click();
      await page.getByRole('menuitem', { name: 'Open the bin' }).click();
      await expect(page.getByRole('region', { name: 'Bin' })).toBeVisible();
      await clean(page, 'the bin');
    });

    test('every block on the sheet reads well for everybody', async ({ workstation: { page } }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const copy = await write(page, 'Every block', 'Copy.', '');
      await paste(page, {
        'text/html':
          '<h2>Crosshead</h2><h3>Minor</h3><blockquote><p>Quote</p></blockquote><ul><li>One</li></ul><p>End <a href="https://example.org/">link</a></p>',
      });
      for (const block of ['pull', 'fact', 'table', 'related', 'embed', 'gallery', 'divider']) {
        await copy.getByText('End').click();
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
        await page.keyboard.type(`/${block}`);
        await page.keyboard.press('Enter');
        if (block === 'fact') await page.keyboard.type('In brief');
        if (block !== 'table') continue;
        await page.keyboard.type('Party');
        for (const words of ['Votes', 'Share']) {
          await page.keyboard.press('Tab');
          await page.keyboard.type(words);
        }
      }
      await copy.getByText('End').click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/');
      await clean(page, 'with the menu open');
    });
  });
}

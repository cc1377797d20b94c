import { once } from 'node:events';
import { createServer } from 'node:http';
import { inline, newArticle } from '#shared/article/index.ts';
import { write } from './copy.ts';
import { photo } from './photo.ts';
import { untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

test.use({ expected: [/^console: Framing 'https:\/\/example\.org\/' violates/] });

test('a page in the preview’s frame shows its pictures and its type, runs nothing and reaches nothing', async ({
  workstation,
}) => {
  const { page } = workstation;
  const bytes = [...(await photo(200))];
  const picture = await call(page, 'pictures.takeIn', { name: 'chairs.jpg' }, bytes);
  const article = newArticle(new Date().toISOString(), { headline: '<img src=x onerror=alert(1)>' }, [
    { type: 'paragraph', id: 'para01', text: inline('</script><script>top.location="https://example.org/"</script>') },
    { type: 'paragraph', id: 'para02', text: [{ text: 'A link', href: 'https://example.org/' }] },
    {
      type: 'figure',
      id: 'figure1',
      picture: picture.hash,
      awaits: '',
      caption: inline('Chairs'),
      alt: { kind: 'text', text: 'Two chairs' },
      size: 'column',
      credit: 'Jane Doe',
    },
  ]);
  const shown = await call(page, 'preview.show', { article, edits: [] });

  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.title = 'Preview';
    frame.src = address;
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 9999; background: white';
    document.body.append(frame);
  }, shown.address);
  const frame = page.frameLocator('iframe[title=Preview]');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)>');
  const drawn = frame.locator('figure img');
  await expect(drawn).toBeVisible();
  await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect
    .poll(() => frame.locator('body').evaluate(() => document.fonts.check('16px "Newsreader Variable"')))
    .toBe(true);
  const before = page.url();
  await frame.getByRole('link', { name: 'A link' }).click({ force: true });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
});

/** What a page has done to its reader somewhere before; none of it may come of it here, should it ever get into one. */
const hostile = (evil: string) => `
  <script>top.ran = 'script'</script>
  <script src="${evil}/a.js"></script>
  <script type="module">import '${evil}/m.js'</script>
  <img src="data:," onerror="top.ran = 'handler'"><img src="${evil}/i.png" srcset="${evil}/j.png 2x">
  <svg onload="top.ran = 'svg'"><script>top.ran = 'svg script'</script><image href="${evil}/k.png"/>
    <use href="${evil}/u.svg#a"/><animate attributeName="x" onbegin="top.ran = 'animation'"/></svg>
  <meta http-equiv="refresh" content="0; url=${evil}/refreshed">
  <base href="${evil}/" target="_top">
  <style>@import url(${evil}/s.css); body { background: url(${evil}/b.png) }</style>
  <p style="background: url(${evil}/c.png)">Words</p>
  <link rel="stylesheet" href="${evil}/t.css"><link rel="preload" as="image" href="${evil}/l.png">
  <iframe src="${evil}/framed"></iframe><iframe srcdoc="<script>top.ran = 'srcdoc'</script>"></iframe>
  <object data="${evil}/o"></object><embed src="${evil}/e">
  <video src="${evil}/v.mp4" poster="${evil}/p.png" autoplay></video>
  <form action="${evil}/sent" target="_top"><input name="word"><button>Send</button></form>
  <a href="javascript:void (top.ran = 'link')">Run</a>
  <a href="${evil}/top" target="_top">Lead away</a>
  <a href="${evil}/new" target="_blank">Open a window</a>
  <a href="${evil}/here" target="_self">Lead the frame away</a>`;

test.describe('should hostile code ever stand in the page', () => {
  // The browser says in its console what it refuses, and tells of requests it does not make. A window or an exception
  // stays a wrong, and the other host itself says what reached it.
  test.use({ expected: [/^(console: |request to http:\/\/localhost:)/] });

  test('nothing runs, nothing is reached and nothing leads away', async ({ workstation: { page } }) => {
    const reached: string[] = [];
    const other = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const at = other.address();
    const evil = `http://localhost:${typeof at === 'object' ? at?.port : ''}`;
    expect((await fetch(`${evil}/heard`)).ok).toBe(true);
    const copy = await write(page, 'A quiet night', 'Copy.');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Beside the galley' }).click();
    const frame = page.frameLocator('iframe').first();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A quiet night');
    const before = page.url();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });

    // A page that follows the last words puts itself right, and takes away what was never in the article.
    await expect(frame.getByText('Copy.')).toBeVisible();
    await untilSaved(page);
    await page.waitForTimeout(1_000);
    await expect(async () => {
      await page.evaluate((html) => {
        const shown = document.querySelector('iframe')?.contentDocument;
        // Unlike innerHTML, this lets scripts run wherever they may.
        shown?.querySelector('article')?.append(shown.createRange().createContextualFragment(html));
      }, hostile(evil));
      await frame.getByRole('textbox').fill('x', { timeout: 2_000 });
    }).toPass();
    for (const name of ['Send', 'Run', 'Lead away', 'Open a window', 'Lead the frame away']) {
      await test.step(name, async () => {
        await frame.getByText(name, { exact: true }).click();
        await page.waitForTimeout(200);
        await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A quiet night');
      });
    }

    expect(reached).toEqual(['/heard']);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(page.frames().filter((each) => each.url().startsWith(evil))).toEqual([]);
    expect(dialogs).toEqual([]);
    await copy.getByText('Copy.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' More.');
    await expect(frame.getByText('Copy. More.')).toBeVisible();
    await expect(frame.getByText('Send')).toHaveCount(0);
    other.close();
  });
});

/** Makes a call of the contract from the window, as the window's own code does. */
async function call(page: import('@playwright/test').Page, name: string, input: object, bytes?: number[]) {
  return page.evaluate(
    async ([called, given, content]) => {
      const body = new FormData();
      body.set('call', JSON.stringify({ name: called, input: given }));
      if (content !== undefined) body.set('bytes', new Blob([new Uint8Array(content)]));
      const json = JSON.stringify({ name: called, input: given });
      const answer = await fetch('/call', {
        method: 'POST',
        headers:
          content === undefined ? { 'x-standfirst': '1', 'content-type': 'application/json' } : { 'x-standfirst': '1' },
        body: content === undefined ? json : body,
      });
      return (await answer.json()).output;
    },
    [name, input, bytes] as const,
  );
}

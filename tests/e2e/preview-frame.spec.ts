import { inline, newArticle } from '#shared/article/index.ts';
import { photo } from './photo.ts';
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

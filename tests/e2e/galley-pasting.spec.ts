import { caretIn, paragraphs, paste, select, undo, write } from './copy.ts';
import { expect, test } from './workstation.ts';

const webPage = `<html><head><style>p { color: red } body { display: none }</style>
<script>window.ran = 'script'</script></head>
<body onload="window.ran = 'load'">
<h2 style="font-size: 90px" onclick="window.ran = 'click'">A crosshead</h2>
<p class="lede" style="color: red">From <b>another</b> <a href="https://example.org/a" onmouseover="window.ran = 'over'">page</a>
 and <a href="javascript:window.ran = 'link'">this</a>.</p>
<img src="https://example.org/photo.jpg" alt="A bridge" onerror="window.ran = 'error'" srcset="https://example.org/2x.jpg 2x">
<svg onload="window.ran = 'svg'"><script>window.ran = 'svg script'</script></svg>
<iframe src="https://example.org/frame"></iframe><object data="https://example.org/o"></object>
<link rel="stylesheet" href="https://example.org/style.css">
<form action="https://example.org/"><input value="typed"><button>Send</button></form>
<p>The last paragraph.</p></body></html>`;

test('a page pasted from elsewhere brings its words: nothing runs, nothing is fetched, its picture is a waiting frame', async ({
  workstation: { page },
}) => {
  const copy = await write(page, 'Pasted', 'Before.', '');
  await paste(page, { 'text/html': webPage, 'text/plain': 'unused' });
  await expect(copy.getByRole('heading', { level: 2 })).toHaveText('A crosshead');
  expect((await paragraphs(page)).filter((text) => text !== '')).toEqual([
    'Before.',
    expect.stringMatching(/^From another page\s+and this\.$/),
    'The last paragraph.',
  ]);
  await expect(copy.getByRole('link')).toHaveCount(1);
  await expect(copy.getByRole('link')).toHaveAttribute('href', 'https://example.org/a');
  await expect(copy.getByRole('group', { name: 'Picture 1 of 1, waiting for its file, credit missing' })).toContainText(
    'https://example.org/photo.jpg',
  );
  await expect(copy.locator('script, style, svg script, iframe, object, link, form, img[src]')).toHaveCount(0);
  await expect(copy.locator('> .head, > .para, > .crosshead').locator('[style], [onclick], [onmouseover]')).toHaveCount(
    0,
  );
  // What would run, would have by now: the policy and the requests are the fixture's to tell.
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();

  await undo(page);
  expect(await paragraphs(page)).toEqual(['Before.', '']);
  await expect(copy.getByRole('group', { name: /^Picture/ })).toHaveCount(0);
});

test('plain text comes in as its paragraphs, whatever ends its lines', async ({ workstation: { page } }) => {
  await write(page, 'Pasted', 'Before.', '');
  await paste(page, { 'text/plain': 'One.\r\n\r\nTwo <b>.\rThree.\n\n\nFour' });
  await page.keyboard.type('!');
  expect(await paragraphs(page)).toEqual(['Before.', 'One.', 'Two <b>.', 'Three.', 'Four!']);
  await undo(page);
  expect((await paragraphs(page)).at(-1)).toBe('Four');
  await undo(page);
  expect(await paragraphs(page)).toEqual(['Before.', '']);
});

test('several lines pasted over words of the headline stay one line', async ({ workstation: { page } }) => {
  const copy = await write(page, 'A quiet night', 'Copy.');
  const headline = copy.getByRole('heading', { level: 1 });
  await caretIn(page, 'A quiet night', 'Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await select(page, 'quiet'.length);
  await paste(page, {
    'text/plain': 'long\nand\r\n\r\nloud',
    'text/html': '<p>long</p><ul><li>and</li></ul><p>loud</p>',
  });
  await expect(headline).toHaveText('A long and loud night');
  expect(await paragraphs(page)).toEqual(['Copy.']);
  await undo(page);
  await expect(headline).toHaveText('A quiet night');
});

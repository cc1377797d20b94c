import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fromBuffer } from 'yauzl';
import { z } from '#shared/schema/index.ts';
import { dropPhoto, figure, importStory, mod, untilSaved } from './story.ts';
import { expect, test } from './workstation.ts';

test('an editor opens the reference story, corrects it, places and credits its pictures, previews, exports, quits and finds all as it was', async ({
  workstation,
}) => {
  const { page } = workstation;
  const article = page.getByRole('textbox', { name: 'Article' });

  await test.step('the story becomes an article with its figures, captions and credits', async () => {
    await importStory(page);
    await expect(article.getByRole('heading', { level: 1 })).toContainText(
      'Donald Trump had a second ‘undisclosed’ meeting',
    );
    await expect(article.getByRole('group', { name: /^Picture \d of 6/ })).toHaveCount(6);
    await expect(article.getByRole('group', { name: /credit missing/ })).toHaveCount(3);
    await expect(figure(page, 1)).toContainText('Getty Images');
    await expect(figure(page, 6)).toContainText('Rex Features');
    await expect(article).not.toContainText('[/caption]');
    await expect(article).not.toContainText('8+6');
  });

  await test.step('a sentence is corrected and a standfirst written where they stand', async () => {
    // In its first line: Home goes to the start of the line it is in.
    await article.getByText('Ahead the meeting with Putin').click({ position: { x: 120, y: 8 } });
    await page.keyboard.press('Home');
    for (let letter = 0; letter < 'Ahead'.length; letter++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' of');
    await expect(article).toContainText('Ahead of the meeting with Putin');
    await page
      .getByRole('textbox', { name: /^Standfirst/ })
      .fill('The White House confirmed a second conversation, held over dinner.');
    await expect(article).toContainText('The White House confirmed a second conversation');
  });

  await test.step('every frame gets its picture; the file’s own credit fills the gap, and a typed one the rest', async () => {
    for (const number of [1, 5, 6]) {
      await dropPhoto(page, figure(page, number), `agency-${number}.jpg`, number * 50, { altText: `Scene ${number}` });
    }
    await dropPhoto(page, figure(page, 2), 'g20-sidelines.jpg', 20, {
      creditLine: 'Jane Doe/Reuters',
      altText: 'A handshake',
    });
    await dropPhoto(page, figure(page, 3), 'meeting.jpg', 120, { altText: 'Two chairs' });
    await dropPhoto(page, figure(page, 4), 'deal.jpg', 220, { altText: 'Two flags' });
    await expect(article.getByRole('group', { name: /waiting for its file/ })).toHaveCount(0);
    await expect(figure(page, 2)).toContainText('Jane Doe/Reuters');
    for (const number of [3, 4]) {
      await figure(page, number).getByRole('button', { name: 'Credit missing' }).click();
      await page.getByRole('combobox', { name: /^Credit line/ }).fill('AP Photo/John Roe');
      await page.keyboard.press('Tab');
      await expect(figure(page, number)).toContainText('AP Photo/John Roe');
    }
    await expect(article.getByRole('group', { name: /credit missing/ })).toHaveCount(0);
  });

  let previewed: Buffer = Buffer.alloc(0);
  await test.step('the preview shows the page, in a frame that runs and reaches nothing', async () => {
    await page.keyboard.press(`${mod}+Shift+P`);
    const frame = page.locator('iframe').first();
    await expect(frame).toHaveAttribute('sandbox', 'allow-same-origin');
    const inside = page.frameLocator('iframe').first();
    await expect(inside.getByRole('heading', { level: 1 })).toContainText('Donald Trump');
    await expect(inside.getByText('Ahead of the meeting')).toHaveCount(1);
    await expect(inside.locator('figcaption .credit')).toHaveCount(6);
    const address = await frame.evaluate((element) => (element instanceof HTMLIFrameElement ? element.src : ''));
    previewed = await (await page.request.get(address)).body();
  });

  await test.step('the exported page is the previewed one, byte for byte, with every picture it names', async () => {
    const download = page.waitForEvent('download');
    await page.keyboard.press(`${mod}+e`);
    const saved = await download;
    await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible();
    const zip = await unzip(await readFile(await saved.path()));
    const html = [...zip].find(([name]) => name.endsWith('.html'));
    expect(html?.[1].equals(previewed)).toBe(true);
    const page_ = String(html?.[1]);
    const named = [...page_.matchAll(/(?:src|href)="(pictures\/[^"]+)"/g)].map(([, path]) => path ?? '');
    const wanted = [...page_.matchAll(/srcset="([^"]+)"/g)].flatMap(([, set]) =>
      (set ?? '').split(', ').map((entry) => entry.split(' ')[0] ?? ''),
    );
    const folder = (html?.[0] ?? '').replace(/[^/]*$/, '');
    for (const path of new Set([...named, ...wanted])) expect([...zip.keys()]).toContain(folder + path);
    expect(wanted.length).toBeGreaterThan(6);
    const structured = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page_)?.[1] ?? '';
    const { image } = z
      .object({ image: z.array(z.looseObject({ creditText: z.string() })) })
      .parse(JSON.parse(structured));
    expect(image.map((each) => each.creditText)).toEqual([
      'Getty Images',
      'Jane Doe/Reuters',
      'AP Photo/John Roe',
      'AP Photo/John Roe',
      'Getty Images',
      'Rex Features',
    ]);
    await page.getByRole('button', { name: 'Done' }).click();
  });

  await test.step('after a restart everything is as it was', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press(`${mod}+s`);
    await untilSaved(page);
    await workstation.restart();
    const again = workstation.page.getByRole('textbox', { name: 'Article' });
    await expect(again).toContainText('Ahead of the meeting with Putin');
    await expect(again).toContainText('The White House confirmed a second conversation');
    await expect(again.getByRole('group', { name: /^Picture \d of 6/ })).toHaveCount(6);
    await expect(again.getByRole('group', { name: /credit missing|waiting/ })).toHaveCount(0);
    await workstation.page.keyboard.press(`${mod}+Shift+P`);
    const frame = workstation.page.locator('iframe').first();
    await expect(workstation.page.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toBeVisible();
    const address = await frame.evaluate((element) => (element instanceof HTMLIFrameElement ? element.src : ''));
    const now = await (await workstation.page.request.get(address)).body();
    expect(digest(now)).toBe(digest(previewed));
  });
});

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(Buffer.from(chunk));
          files.set(entry.fileName, Buffer.concat(chunks));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
  return files;
}

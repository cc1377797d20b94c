import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { type Article, type Block, inline } from '#shared/article/index.ts';
import { type HouseStyle, standfirstHouse } from '#shared/house/index.ts';
import { type Page, pagePolicy, renderPage } from '#shared/page/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { everyBlock, everyRecord } from './every-block.ts';
import { drawnStory, harbourPost, hash, paragraph, picture, record, records, referenceStory } from './story.ts';

function page(
  article: Article,
  pictures: ReadonlyMap<string, Picture> = records(),
  house: HouseStyle = harbourPost,
): Page {
  return renderPage({ article, pictures, house });
}

function withBody(body: Block[], head: Partial<Article['head']> = {}): Article {
  const story = referenceStory();
  return { ...story, head: { ...story.head, ...head }, body };
}

/** The facts the page tells search engines. */
function facts(html: string): { [name: string]: unknown; image?: Record<string, unknown>[] } {
  return JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '');
}

test('the reference story is printed whole: every paragraph once, the credited pictures, and a word about the others', () => {
  const { html, leftOut } = page(referenceStory());
  for (const block of referenceStory().body) {
    if (block.type === 'paragraph') expect(html.split(`id="b-${block.id}"`)).toHaveLength(2);
  }
  expect(html.match(/<figure /g)).toHaveLength(3);
  expect(html.match(/<span class="caption">/g)).toHaveLength(3);
  expect(html.match(/<span class="credit">Picture: (Getty Images|Rex Features)<\/span>/g)).toHaveLength(3);
  expect(leftOut).toEqual([
    'Picture 2 has no credit: Vladimir Putin and US First Lady Melania Trump shake hands as they meet on the sidelines of the G20 summit',
    'Picture 3 has no credit: Both sides said the meeting went well',
    'Picture 4 has no credit: The deal marks the biggest diplomatic achievement for the US and Russia since Trump took office',
  ]);
});

test('a frame that waits for its picture is left out and named', () => {
  const frame = { ...picture(1, 'A caption', 'Getty Images'), picture: null, awaits: 'g20-dinner.jpg' };
  const { html, leftOut, pictures } = page(withBody([paragraph('Some copy.'), frame]));
  expect(html).not.toContain('<figure');
  expect(leftOut).toEqual(['Picture 1 waits for its file: g20-dinner.jpg']);
  expect(pictures).toEqual([]);
});

test('every picture says on the page’s facts whose it is, what it shows and where it is licensed', () => {
  const { html } = page(everyBlock(), everyRecord());
  expect(facts(html).image).toHaveLength(8);
  expect(facts(html).image?.[0]).toEqual({
    '@type': 'ImageObject',
    contentUrl: 'https://harbourpost.example/world/every-block/pictures/every-block-1.jpg',
    width: 2_400,
    height: 1_600,
    caption: 'Caption 1',
    description: 'Shown in 1',
    creditText: 'Jane Doe/Reuters',
    creator: [{ '@type': 'Person', name: 'Jane Doe' }],
    copyrightNotice: '© 2017 Reuters',
    license: 'https://reuters.example/terms',
    acquireLicensePage: 'https://reuters.example/buy',
  });
});

test('the facts name the article, its day and its writers, a desk as an organisation', () => {
  const { html } = page(drawnStory());
  expect(facts(html)).toMatchObject({
    '@type': 'NewsArticle',
    headline: drawnStory().head.headline,
    datePublished: '2017-07-18T09:30:00+01:00',
    author: [{ '@type': 'Organization', name: 'Foreign desk' }],
    mainEntityOfPage: 'https://harbourpost.example/world/g20-second-meeting/g20-second-meeting.html',
  });
});

test('without a public address the page names none, and keeps the share links that can do without', () => {
  const { html } = page(drawnStory(), records(), { ...harbourPost, address: '' });
  expect(html).not.toMatch(/canonical|og:url|og:image|Facebook|rel="bookmark"/);
  expect(html).toContain('href="mailto:?subject=Donald%20Trump');
  expect(facts(html).image?.[0]?.['contentUrl']).toBe('pictures/g20-second-meeting-1.jpg');
});

test('share links and the comment box are off until a house style turns them on', () => {
  expect(page(drawnStory(), records(), standfirstHouse).html).not.toMatch(
    /<form|<footer|mailto:|<header class="mast">\n<p class="title">/,
  );
  const { html } = page(drawnStory());
  expect(html).toContain('<form method="post" action="https://harbourpost.example/comments">');
  expect(html).toContain('<span>8 + 6 =</span>');
  expect(html).toContain(
    'href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fharbourpost.example%2Fworld%2Fg20-second-meeting%2Fg20-second-meeting.html"',
  );
});

test.each([
  ['a wide picture in every width there is', { width: 3_000 }, [480, 800, 1_200, 1_600, 2_400, null]],
  ['none wider than the picture', { width: 1_000, height: 700 }, [480, 800, 1_000, null]],
  ['a small one as it is', { width: 300, height: 200 }, [300, null]],
  ['one that may move only as received', { type: 'image/gif' as const }, [null]],
])('pictures are made in their widths: %s', (_, shape, widths) => {
  const shown = new Map([[hash(1), { ...record(1), ...shape }]]);
  const { pictures } = page(withBody([picture(1, 'A caption', 'Getty Images')]), shown);
  expect(pictures.map(({ width }) => width)).toEqual(widths);
});

test('a picture no browser shows is shown as JPEG, and its widest copy stands for the original', () => {
  const shown = new Map([[hash(1), { ...record(1), type: 'image/tiff' as const, width: 1_000, height: 800 }]]);
  const { pictures, html } = page(withBody([picture(1, 'A caption', 'Getty Images')]), shown);
  expect(pictures.map(({ width, type }) => [width, type])).toEqual(
    [480, 800, 1_000].map((width) => [width, 'image/jpeg']),
  );
  expect(html).not.toContain('.tif');
});

test.each([
  ['trainedAlgorithmicMedia', 'Made by a machine'],
  ['compositeWithTrainedAlgorithmicMedia', 'Partly made by a machine'],
])('a picture whose file says %s is labelled beside its credit: %s', (type, label) => {
  const digitalSourceType = `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`;
  const shown = new Map([[hash(1), { ...record(1), edited: { digitalSourceType } }]]);
  const { html } = page(withBody([picture(1, 'A caption', 'Getty Images')]), shown);
  expect(html).toContain(`Getty Images · <span>${label}</span>`);
});

test('a picture shown twice in the same words is one set of files; in other words each set says its own', () => {
  const shown = (second: string) =>
    page(withBody([picture(1, 'Here', 'Getty Images'), paragraph('Some copy.'), picture(1, second, 'Getty Images')]));
  expect(shown('Here').pictures).toHaveLength(6);
  const { pictures } = shown('And there');
  expect(pictures.map(({ fields }) => fields.caption)).toEqual([
    ...Array(6).fill('Here'),
    ...Array(6).fill('And there'),
  ]);
  expect(new Set(pictures.map(({ path }) => path)).size).toBe(12);
});

test('the first picture near the top leads the page; one placed on half the column, or far down, stays where it is', () => {
  const copy = (count: number): Block[] => Array.from({ length: count }, () => paragraph('Some copy.'));
  const figure = picture(1, 'A caption', 'Getty Images');
  const leads = (body: Block[]): boolean => page(withBody(body)).html.includes('class="lead');
  expect(leads([...copy(3), figure])).toBe(true);
  expect(leads([...copy(4), figure])).toBe(false);
  expect(leads([...copy(1), { ...figure, size: 'halfLeft' }])).toBe(false);
});

test('a link with a word in italics is one link', () => {
  const { html } = page(everyBlock(), everyRecord());
  expect(html).toContain('<a href="https://example.com/a?b=1&amp;c=2">a <em>linked</em> place</a>');
});

test('an address with characters no address may hold is one a browser would have made of it', () => {
  const link: Block = {
    type: 'related',
    id: 'related1',
    kind: 'article',
    title: 'Before',
    href: 'before.html?q="<a>"&b=1',
  };
  expect(page(withBody([paragraph('Some copy.'), link])).html).toContain('href="before.html?q=%22%3Ca%3E%22&amp;b=1"');
});

test('fonts follow the letters of the copy', () => {
  const fonts = (text: string): string[] => page(withBody([paragraph(text)], { headline: 'Plain' })).fonts;
  expect(fonts('Plain words')).toEqual([
    'fonts/newsreader-latin-opsz-normal.woff2',
    'fonts/schibsted-grotesk-latin-wght-normal.woff2',
  ]);
  expect(fonts('Встреча')).toContain('fonts/source-serif-4-cyrillic-opsz-normal.woff2');
  expect(fonts('Συνάντηση')).toContain('fonts/source-serif-4-greek-opsz-normal.woff2');
  expect(fonts('Łódź')).toContain('fonts/newsreader-latin-ext-opsz-normal.woff2');
});

test('a page in a language written from right to left says so, and speaks to its reader in it or says which', () => {
  const { html } = page(withBody([paragraph('نص')], { language: 'ar' }));
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<section aria-labelledby="share" lang="en" dir="ltr">');
  expect(page(withBody([paragraph('Text')], { language: 'de-AT' })).html).toContain('>Weitersagen</h2>');
});

test('a table with spans that fit nowhere is made to fit', () => {
  const cell = (text: string, columns = 1, rows = 1) => ({ header: false, columns, rows, text: inline(text) });
  const table: Block = {
    type: 'table',
    id: 'table1',
    caption: [],
    rows: [[cell('a', 900, 900), cell('b')], [cell('c'), cell('d'), cell('e')], []],
  };
  const { html } = page(withBody([table]));
  const rows = [...parse5Rows(html)];
  expect(rows.flat().join('')).toBe('abcde');
  expect(html).not.toContain('span="900"');
});

function* parse5Rows(html: string): Generator<string[]> {
  const queue: DefaultTreeAdapterTypes.ChildNode[] = [...parse(html).childNodes];
  for (const node of queue) {
    if (!('childNodes' in node)) continue;
    queue.push(...node.childNodes);
    if (node.nodeName === 'tr') {
      yield node.childNodes.flatMap((child) =>
        'childNodes' in child ? child.childNodes.map((text) => ('value' in text ? text.value : '')) : [],
      );
    }
  }
}

test('the policy admits the page’s own style and no other: when the style changes, so must its hash in shared/page/styles', () => {
  const style = /<style>(.*?)<\/style>/s.exec(page(drawnStory()).html)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');
  expect(pagePolicy).toContain(`style-src 'sha256-${digest}'`);
  expect(pagePolicy).not.toContain('unsafe');
});

import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { articleSchema, layouts, markTypes } from '#shared/article/index.ts';
import { shareNetworks } from '#shared/house/index.ts';
import { renderPage } from '#shared/page/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { harbourPost, hash, record, referenceStory } from './story.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What has broken out of a page somewhere before, beside whatever else a string can hold. */
const attacks = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg onload=alert(1)>',
  '</style><style>*{background:url(//evil.example)}',
  '&lt;script&gt;',
  '<iframe srcdoc="x">',
  'javascript:alert(1)',
  '\u2028\u2029\u0000\u0085\ufffe\ud800',
  '\u202eright to left',
  '<template><form action=//evil.example>',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...attacks),
  fc.lorem({ maxCount: 6 }),
);
const addresses = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'mailto:desk@harbourpost.example',
    'before.html?a=1&b="2"#<c>',
    '//evil.example/x',
    '#top',
    'https://example.com/\'"<>',
  ),
);
const run = fc.record(
  { text: text.filter((words) => words !== ''), marks: fc.uniqueArray(fc.constantFrom(...markTypes)), href: addresses },
  { requiredKeys: ['text'] },
);
const inline = fc.array(
  fc.oneof({ weight: 6, arbitrary: run }, { weight: 1, arbitrary: fc.constant({ break: true as const }) }),
  { maxLength: 5 },
);
const id = fc.stringMatching(/^[a-z0-9]{6,8}$/);
const figure = fc.record({
  id,
  picture: fc.constantFrom(null, hash(1), hash(2), hash(3)),
  awaits: text,
  caption: inline,
  alt: fc.oneof(fc.record({ kind: fc.constant('text' as const), text }), fc.constant({ kind: 'decorative' as const })),
  size: fc.constantFrom('column', 'wide', 'fullBleed', 'halfLeft', 'halfRight'),
  credit: fc.option(text),
});
const item = fc.record({
  text: inline,
  nested: fc.option(
    fc.record({
      ordered: fc.boolean(),
      items: fc.array(fc.record({ text: inline, nested: fc.constant(null) }), { minLength: 1, maxLength: 2 }),
    }),
  ),
});
const paragraph = fc.record({ type: fc.constant('paragraph' as const), id, text: inline });
const list = fc.record({
  type: fc.constant('list' as const),
  id,
  ordered: fc.boolean(),
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
});
const cell = fc.record({
  header: fc.boolean(),
  columns: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 1, max: 9 }),
  text: inline,
});
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('crosshead' as const), id, level: fc.constantFrom(1, 2), text: inline }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('blockQuote' as const),
      id,
      paragraphs: fc.array(inline, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('pullQuote' as const), id, text: inline, attribution: text }) },
  { weight: 1, arbitrary: list },
  { weight: 2, arbitrary: figure.map((drawn) => ({ type: 'figure' as const, ...drawn })) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('gallery' as const),
      id,
      caption: inline,
      figures: fc.array(figure, { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('factBox' as const),
      id,
      title: text,
      blocks: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('table' as const),
      id,
      caption: inline,
      rows: fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('related' as const),
      id,
      kind: fc.constantFrom('article', 'video'),
      title: text,
      href: fc.option(addresses),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('embed' as const),
      id,
      href: addresses,
      title: text,
      still: fc.constantFrom(null, hash(1)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('divider' as const), id }) },
);
const head = fc.record(
  {
    kicker: text,
    headline: text,
    standfirst: text,
    bylines: fc.array(fc.record({ name: text, role: text }), { maxLength: 3 }),
    dateline: text,
    dated: fc.record({ printed: text, date: fc.constantFrom(null, '2017-07-18') }),
    section: text,
    tags: fc.array(text, { maxLength: 3 }),
    language: fc.constantFrom('en-GB', 'ar', 'de', 'zh-Hant', 'en-12345678-12345678'),
    search: fc.record({ title: text, description: text }),
    layout: fc.constantFrom(...layouts),
    updated: fc.constantFrom(null, '2017-07-19T14:05:00+01:00'),
  },
  { requiredKeys: ['headline'] },
);
const story = referenceStory();
const articles = fc
  .record({ head, body: fc.array(block, { maxLength: 12 }) })
  .map(({ head: drawn, body }) => articleSchema.parse({ ...story, head: { ...story.head, ...drawn }, body }));
const pictures: fc.Arbitrary<ReadonlyMap<string, Picture>> = fc
  .array(
    fc.record({
      creditLine: text,
      creator: fc.array(text, { maxLength: 2 }),
      copyrightNotice: text,
      webStatement: text,
      licensor: fc.array(fc.record({ name: text, url: text }), { maxLength: 1 }),
    }),
    { minLength: 2, maxLength: 2 },
  )
  .map((fields) => new Map(fields.map((read, index) => [hash(index + 1), record(index + 1, read)])));
const houses = fc
  .record({ name: text, creditPrefix: text, foot: text, share: fc.uniqueArray(fc.constantFrom(...shareNetworks)) })
  .map((drawn) => ({ ...harbourPost, ...drawn }));
const inputs = fc.record({ article: articles, pictures, house: houses });

function* nodes(under: { childNodes: Node[] }): Generator<Node> {
  for (const node of under.childNodes) {
    yield node;
    if ('content' in node) yield* nodes(node.content);
    if ('childNodes' in node) yield* nodes(node);
  }
}

const ours = new Set(
  'html head meta title link style script body a header p main article h1 h2 h3 div address br span time figure img figcaption strong em s sub sup blockquote ul ol li aside section table caption thead tbody tr th td hr footer form label input textarea button'.split(
    ' ',
  ),
);

test('whatever an article holds, its page runs nothing, reaches nowhere it should not and says what it was given', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { html } = renderPage(input);
      const mistakes: string[] = [];
      const document = parse(html, { onParseError: ({ code }) => mistakes.push(code) });
      expect(mistakes).toEqual([]);
      const scripts: string[] = [];
      for (const node of nodes(document)) {
        if (!('tagName' in node)) {
          expect(node.nodeName).not.toBe('#comment');
          continue;
        }
        expect(ours).toContain(node.tagName);
        if (node.tagName === 'script') {
          expect(node.attrs).toEqual([{ name: 'type', value: 'application/ld+json' }]);
          scripts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
        }
        for (const { name, value } of node.attrs) {
          expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
          if (['href', 'src', 'action'].includes(name))
            expect(value).toMatch(/^(https?:|mailto:|sms:|(?![a-z][a-z0-9+.-]*:))/i);
        }
      }
      expect(scripts).toHaveLength(1);
      const facts: { headline?: string; description?: string; keywords?: string[] } = JSON.parse(scripts[0] ?? '');
      const { headline, search, standfirst, tags } = input.article.head;
      const said = (words: string): boolean => words.trim() !== '';
      expect(facts.headline).toBe([headline].find(said));
      expect(facts.description).toBe([search.description, standfirst].find(said));
      expect(facts.keywords ?? []).toEqual(tags.filter(said));
    }),
    { numRuns: 150 },
  );
});

/** A text as it comes through a page: what HTML may not hold gone, white space as one space. */
function readable(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (character) => (/\s/.test(character) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(under: { childNodes: Node[] }): string {
  let words = '';
  for (const node of nodes(under)) {
    if (node.nodeName === 'br') words += ' ';
    if ('value' in node) words += node.value;
  }
  return readable(words);
}

test('every paragraph comes through whole and in order', () => {
  fc.assert(
    fc.property(articles, fc.array(inline, { maxLength: 8 }), (article, paragraphs) => {
      const body = paragraphs.map((words, index) => ({ type: 'paragraph' as const, id: `para${index}x`, text: words }));
      const { html } = renderPage({ article: { ...article, body }, pictures: new Map(), house: harbourPost });
      const printed = [...nodes(parse(html))]
        .filter(
          (node) =>
            'attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value.startsWith('b-para')),
        )
        .map((node) => ('childNodes' in node ? textOf(node) : ''));
      const written = paragraphs
        .filter((runs) => runs.some((part) => 'text' in part && /[^\s\p{C}\p{Z}]/u.test(part.text)))
        .map((runs) => readable(runs.map((part) => ('break' in part ? '\n' : part.text)).join('')));
      expect(printed).toEqual(written);
    }),
    { numRuns: 100 },
  );
});

test('the same article, pictures and house style make the same bytes', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(renderPage(structuredClone(input))).toEqual(renderPage(input));
    }),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import {
  type Article,
  type Block,
  blankHead,
  type Figure,
  figureSizes,
  type Head,
  type Inline,
  isSafeAddress,
  type ListItem,
  layouts,
  type MarkType,
  markTypes,
  newArticle,
  statuses,
  type TextRun,
} from '../../shared/article/index.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const hex = '0123456789abcdef';

export const ids = fc.string({ unit: fc.constantFrom(...letters), minLength: 16, maxLength: 16 });
export const hashes = fc.string({ unit: fc.constantFrom(...hex), minLength: 64, maxLength: 64 });

const words = fc.constantFrom(
  'council',
  'Zürich',
  '“private”',
  'l’été',
  '東京',
  'a\u0301',
  '👩🏽‍🚒',
  'won’t',
  '5\'10"',
  '  ',
  '\t',
);

/** One line of text, as an editor or a wire might write it. */
export const lines = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  )
  .map((text) => text.replaceAll('\n', ' '));

/** Text of several lines. */
export const proses = fc.array(lines, { maxLength: 3 }).map((parts) => parts.join('\n'));

/** Addresses an article may point to. */
export const addresses = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.emailAddress().map((email) => `mailto:${email}`),
    fc.constantFrom('other-article', '../2017/g20.html', '#top', '/news', 'https://example.org/ä?q=“x”'),
  )
  .filter((address) => address.length <= 4_000 && isSafeAddress(address));

const runs: fc.Arbitrary<TextRun> = fc
  .record({
    text: lines.filter((text) => text !== ''),
    marks: fc.subarray([...markTypes]),
    href: fc.option(addresses, { freq: 3 }),
  })
  .map(({ text, marks, href }) => ({
    text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(href === null ? {} : { href }),
  }));

/** Text with style in its one form: neighbouring runs of one style are one run. */
export const inlines: fc.Arbitrary<Inline> = fc
  .array(fc.oneof({ weight: 5, arbitrary: runs }, { weight: 1, arbitrary: fc.constant({ break: true } as const) }), {
    maxLength: 6,
  })
  .map(joined);

const alts = fc.oneof(
  proses.map((text) => ({ kind: 'text' as const, text })),
  fc.constant({ kind: 'decorative' as const }),
);

export const figures: fc.Arbitrary<Figure> = fc.record({
  id: ids,
  picture: fc.option(hashes),
  awaits: lines,
  caption: inlines,
  alt: alts,
  size: fc.constantFrom(...figureSizes),
  credit: fc.option(lines),
});

const { items } = fc.letrec<{ items: ListItem[]; item: ListItem }>((tie) => ({
  items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  item: fc.record({
    text: inlines,
    nested: fc.option(fc.record({ ordered: fc.boolean(), items: tie('items') }), {
      maxDepth: 3,
      depthIdentifier: 'list',
    }),
  }),
}));

const paragraphs = fc.record({ type: fc.constant('paragraph' as const), id: ids, text: inlines });
const lists = fc.record({ type: fc.constant('list' as const), id: ids, ordered: fc.boolean(), items });
const cells = fc.record({
  header: fc.boolean(),
  columns: fc.integer({ min: 1, max: 4 }),
  rows: fc.integer({ min: 1, max: 4 }),
  text: inlines,
});

/** Any block of an article. */
export const blocks: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraphs },
  fc.record({
    type: fc.constant('crosshead' as const),
    id: ids,
    level: fc.constantFrom(1 as const, 2 as const),
    text: inlines,
  }),
  fc.record({
    type: fc.constant('blockQuote' as const),
    id: ids,
    paragraphs: fc.array(inlines, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('pullQuote' as const), id: ids, text: inlines, attribution: lines }),
  lists,
  figures.map((figure) => ({ type: 'figure' as const, ...figure })),
  fc.record({
    type: fc.constant('gallery' as const),
    id: ids,
    caption: inlines,
    figures: fc.array(figures, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('factBox' as const),
    id: ids,
    title: lines,
    blocks: fc.array(fc.oneof(paragraphs, lists), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    id: ids,
    caption: inlines,
    rows: fc.array(fc.array(cells, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('related' as const),
    id: ids,
    kind: fc.constantFrom('article' as const, 'video' as const),
    title: lines,
    href: fc.option(addresses),
  }),
  fc.record({
    type: fc.constant('embed' as const),
    id: ids,
    href: addresses,
    title: lines,
    still: fc.option(hashes),
  }),
  fc.record({ type: fc.constant('divider' as const), id: ids }),
);

const moments = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any head. */
export const heads: fc.Arbitrary<Head> = fc
  .record({
    slug: fc.constantFrom('untitled', 'g20-second-meeting', 'été-2017', '東京'),
    kicker: lines,
    headline: lines,
    standfirst: proses,
    bylines: fc.array(fc.record({ name: lines, role: lines }), { maxLength: 3 }),
    dateline: lines,
    dated: fc.record({ printed: lines, date: fc.option(moments.map((moment) => moment.slice(0, 10))) }),
    firstPublished: fc.option(moments),
    updated: fc.option(moments),
    embargo: fc.option(moments),
    section: lines,
    tags: fc.array(lines, { maxLength: 4 }),
    language: fc.constantFrom('en-GB', 'de', 'fr', 'ja', 'sv', 'zh-Hant'),
    search: fc.record({ title: lines, description: proses }),
    layout: fc.constantFrom(...layouts),
    status: fc.constantFrom(...statuses),
    notes: proses,
  })
  .map((head) => ({ ...blankHead(), ...head }));

/** Any article an editor could have, its ids all different. */
export const articles: fc.Arbitrary<Article> = fc
  .record({
    head: heads,
    body: fc.uniqueArray(blocks, { selector: (block) => block.id, maxLength: 8 }),
    created: moments,
  })
  .map(({ head, body, created }) => newArticle(created, head, body));

function joined(parts: Inline): Inline {
  const result: Inline = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last !== undefined && 'text' in last && 'text' in part && sameStyle(last, part)) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}

function sameStyle(one: TextRun, other: TextRun): boolean {
  const marks = (run: TextRun): MarkType[] => run.marks ?? [];
  return one.href === other.href && marks(one).join() === marks(other).join();
}

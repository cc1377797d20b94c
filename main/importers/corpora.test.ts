import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Article, articleFigures, blockText, plain } from '#shared/article/index.ts';
import type { ImportReading } from '#shared/contract/index.ts';
import { shippedAgencies } from '#shared/credits/index.ts';
import { readSource } from './index.ts';

const corpora = process.env['STANDFIRST_CORPORA'] ?? join(import.meta.dirname, '../../../shared/corpora');
const folder = join(corpora, 'plain-text-news');
const present = existsSync(folder);
if (!present) console.log(`No corpora at ${folder}: the scores on real texts are skipped.`);

const read = async (...path: string[]): Promise<ImportReading> =>
  readSource({
    name: path.at(-1) ?? '',
    bytes: await readFile(join(folder, ...path)),
    decisions: [],
    now: '2026-01-02T03:04:05Z',
    agencies: shippedAgencies,
  });

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a reader reads of an article: its blocks but for pointers to others, its standfirst, its credits. */
const copyOf = ({ head, body }: Article) =>
  flat(
    [
      head.standfirst,
      ...body.flatMap((block) => (block.type === 'related' ? [] : [blockText(block)])),
      ...credits(body),
    ].join(' '),
  );
const credits = (body: Article['body']) =>
  body.flatMap((block) => (block.type === 'figure' ? [block.credit ?? ''] : []));

interface Score {
  what: string;
  right: number;
  of: number;
  wrong: string[];
}

function score(what: string): Score & { count(right: boolean, detail: string): void } {
  const kept: Score = { what, right: 0, of: 0, wrong: [] };
  return Object.assign(kept, {
    count(right: boolean, detail: string) {
      kept.of++;
      if (right) kept.right++;
      else kept.wrong.push(detail);
    },
  });
}

function report(...scores: Score[]): void {
  console.table(
    scores.map(({ what, right, of }) => ({ what, score: `${right} of ${of}`, share: (right / of).toFixed(3) })),
  );
  for (const { what, wrong } of scores) if (wrong.length > 0) console.log(what, wrong);
}

const share = ({ right, of }: Score) => right / of;

describe.skipIf(!present)('real texts of the news', () => {
  test('dumps of whole pages: the copy is told from the page', async () => {
    const expected = z
      .record(
        z.string(),
        z.looseObject({
          title: z.string().optional(),
          date: z.string().optional(),
          with: z.array(z.string()),
          without: z.array(z.string()),
        }),
      )
      .parse(JSON.parse(await readFile(join(folder, 'page-dumps/expected.json'), 'utf8')));
    const [headline, date, within, without] = [
      score('headline'),
      score('date'),
      score('with'),
      score('without'),
    ] as const;
    for (const [name, wanted] of Object.entries(expected)) {
      const { article } = await read('page-dumps', `${name}.txt`);
      const copy = copyOf(article);
      if (wanted.title !== undefined)
        headline.count(article.head.headline === wanted.title, `${name}: ${article.head.headline}`);
      if (wanted.date !== undefined)
        date.count(article.head.dated.date === wanted.date, `${name}: ${article.head.dated.date}`);
      for (const segment of wanted.with) within.count(copy.includes(flat(segment)), `${name}: ${segment}`);
      for (const segment of wanted.without) without.count(!copy.includes(flat(segment)), `${name}: ${segment}`);
    }
    report(headline, date, within, without);
    expect(share(headline)).toBeGreaterThanOrEqual(0.9);
    // One page carries its date in its address alone.
    expect(share(date)).toBeGreaterThanOrEqual(0.8);
    expect(share(within)).toBeGreaterThanOrEqual(0.95);
    expect(share(without)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(['stray-caption-derived', 'caption-shortcode'])(
    '%s: every caption is one, and no mark is left',
    async (kind) => {
      const expected = z
        .record(z.string(), z.strictObject({ title: z.string(), date: z.string(), captions: z.array(z.string()) }))
        .parse(JSON.parse(await readFile(join(folder, 'stray-caption-derived/expected.json'), 'utf8')));
      const [headline, date, captions] = [score('headline'), score('date'), score('captions')] as const;
      for (const [name, wanted] of Object.entries(expected)) {
        const { article, account } = await read(kind, name);
        const found = articleFigures(article).map((figure) => plain(figure.caption));
        const unescaped = (text: string) => text.replaceAll("''", "'");
        headline.count(
          unescaped(article.head.headline) === unescaped(wanted.title),
          `${name}: ${article.head.headline}`,
        );
        date.count(article.head.dated.date === wanted.date, `${name}: ${article.head.dated.date}`);
        for (const caption of wanted.captions) {
          const words = caption.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
          captions.count(found.includes(words), `${name}: ${words}`);
        }
        expect(JSON.stringify(article)).not.toMatch(/\[\/?caption/);
        if (kind === 'caption-shortcode')
          expect(articleFigures(article).every(({ awaits }) => awaits !== '')).toBe(true);
        expect(account.filter(({ sure }) => !sure).length).toBeLessThan(5);
      }
      report(headline, date, captions);
      for (const each of [headline, date, captions]) expect(share(each)).toBe(1);
    },
  );

  test('lines of share, comment and captcha boxes are furniture, wherever they stand', async () => {
    const lines = (await readFile(join(folder, 'junk-lines.txt'), 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const copy = [
      'Council keeps the night bus',
      'The council has voted to keep the night bus running for one more year.',
      'The mayor said that she was glad, and that she would ride it home herself on Friday.',
    ];
    const junk = score('junk lines');
    for (const around of [
      [copy.join('\n\n'), lines.join('\n')],
      [...copy.slice(0, 2), lines.join('\n\n'), copy[2]],
      ...lines.map((line) => [copy[0], copy[1], line, copy[2]]),
    ]) {
      const { account } = await readSource({
        name: 'junk.txt',
        bytes: new TextEncoder().encode(around.join('\n\n')),
        decisions: [],
        now: '2026-01-02T03:04:05Z',
        agencies: shippedAgencies,
      });
      for (const { text, became } of account) {
        if (lines.includes(text)) junk.count(became === 'furniture', `${became}: ${text}`);
        else expect(became).not.toBe('furniture');
      }
    }
    report(junk);
    expect(share(junk)).toBe(1);
  });

  test.each([
    [
      'anpa-1.txt',
      'For Argentine chemo patients, mirrors can hurt',
      ['PAUL BYRNE', 'ALMUDENA CALATRAVA'],
      'BUENOS AIRES, Argentina',
      14,
    ],
    ['ap_anpa-1.txt', 'Deng has 30 points, short-handed Heat beat Hawks 115-111', ['CHARLES ODUM'], 'ATLANTA', 16],
    ['ap_anpa-3.txt', '$210 lobster is found dead', [], 'CHATHAM, Mass.', 1],
    ['ap_anpa-7.txt', '10 Things to Know for Today', ['The Associated Press'], '', 11],
    ['IPTC7901.txt', 'Germany Social Democrats: Coalition talks with Merkel could fail', [], 'Berlin', 5],
    [
      'dpa_two_by_line.txt',
      "Chiefs-Rams 2.0? Would be a fun Super Bowl, but don't count on it",
      ['Tom Krasovic'],
      'San Diego',
      35,
    ],
    ['simple_email.txt', 'Test message 1234', ['a sender'], '', 1],
  ])(
    'the wire file %s: headline, byline, dateline, paragraphs, and no end mark',
    async (name, headline, names, dateline, paragraphs) => {
      const { article } = await read('wire', name);
      expect(article.head.headline).toBe(headline);
      expect(article.head.bylines.map((byline) => byline.name)).toEqual(names);
      expect(article.head.dateline).toBe(dateline);
      expect(article.body.filter((block) => block.type === 'paragraph')).toHaveLength(paragraphs);
      expect(copyOf(article)).not.toMatch(
        /\p{Cc}|AP-WF|GMT|\^|<$|___|Eds:|NOTEBOOK|not (?:intended )?for publication/u,
      );
    },
  );

  test('every line of every file is accounted for once', async () => {
    for (const kind of ['page-dumps', 'wire', 'caption-shortcode', 'stray-caption-derived']) {
      for (const name of await readdir(join(folder, kind))) {
        if (!name.endsWith('.txt')) continue;
        const lines = (await readFile(join(folder, kind, name), 'utf8')).split(/\r\n|[\r\n\u0085\u2028\u2029]/);
        const wanted = lines.flatMap((text, at) => (text.trim() === '' ? [] : [{ line: at + 1, text }]));
        const { account } = await read(kind, name);
        expect(account.map(({ line, text }) => ({ line, text }))).toEqual(wanted);
      }
    }
  });
});

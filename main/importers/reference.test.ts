import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { altText, articleFigures, articleSchema, plain } from '#shared/article/index.ts';
import { type ImportReading, importReadingSchema } from '#shared/contract/index.ts';
import { shippedAgencies } from '#shared/credits/index.ts';
import { readSource } from './index.ts';

const story = new URL('../../tests/stories/reference.txt', import.meta.url);
const now = '2026-01-02T03:04:05Z';

let bytes: Uint8Array;
let reading: ImportReading;

beforeAll(async () => {
  bytes = await readFile(story);
  reading = await readSource({ name: 'reference.txt', bytes, decisions: [], now, agencies: shippedAgencies });
});

const lineOf = (number: number) => reading.account.find(({ line }) => line === number);
const blocksOf = (from: ImportReading) =>
  from.article.body.map((block) => (block.type === 'paragraph' ? plain(block.text) : `[${block.type}]`));

describe('the reference story, opened as plain text', () => {
  test('fits the contract as it stands', () => {
    expect(importReadingSchema.parse(reading)).toEqual(reading);
    expect(reading).toMatchObject({ name: 'reference.txt', format: 'text', encoding: 'utf-8' });
  });

  test('has its date and its headline, and no byline or standfirst that is not there', () => {
    expect(reading.article.head).toMatchObject({
      headline: 'Donald Trump had a second ‘undisclosed’ meeting with Vladimir Putin at G20 summit',
      dated: { printed: '18 July 2017', date: '2017-07-18' },
      slug: 'donald-trump-second-undisclosed-meeting',
      language: 'en-GB',
      bylines: [],
      standfirst: '',
      kicker: '',
    });
  });

  test('has every paragraph once, in order, word for word', async () => {
    const lines = (await readFile(story, 'utf8')).split('\n');
    const paragraphs = reading.account.filter(({ became }) => became === 'paragraph').map(({ line }) => line);
    expect(paragraphs).toEqual([
      5, 7, 16, 18, 20, 22, 24, 26, 28, 30, 35, 37, 39, 41, 43, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 79, 81, 83, 85,
      87, 91, 93, 95, 97,
    ]);
    const words = blocksOf(reading).filter((text) => !text.startsWith('['));
    expect(words).toEqual(paragraphs.map((line) => lines[line - 1]));
  });

  test('has six figures, three of them with their agency', () => {
    const figures = articleFigures(reading.article).map((figure) => [
      plain(figure.caption),
      figure.credit,
      altText(figure.alt),
    ]);
    expect(figures).toEqual([
      ['The two presidents discussed Syria, North Korea and election meddling', 'Getty Images', ''],
      [
        'Vladimir Putin and US First Lady Melania Trump shake hands as they meet on the sidelines of the G20 summit',
        null,
        '',
      ],
      ['Both sides said the meeting went well', null, ''],
      ['The deal marks the biggest diplomatic achievement for the US and Russia since Trump took office', null, ''],
      ['Savage assaults on the city of Aleppo claimed many young victims', 'Getty Images', 'Syrian civil war'],
      [
        'More than 500,000 people have died in the seven-year conflict',
        'Rex Features',
        "US President Donald Trump shakes hands with Russia's Vladimir Putin at G20 summit",
      ],
    ]);
    expect(articleFigures(reading.article).every(({ picture, size }) => picture === null && size === 'column')).toBe(
      true,
    );
  });

  test('has its figures and its two videos where they stood', () => {
    const others = blocksOf(reading)
      .map((text, at) => (text.startsWith('[') ? `${at} ${text}` : ''))
      .filter(Boolean);
    expect(others).toEqual([
      '2 [figure]',
      '3 [figure]',
      '12 [figure]',
      '18 [figure]',
      '19 [related]',
      '30 [figure]',
      '31 [figure]',
      '37 [related]',
    ]);
    expect(reading.article.body.filter((block) => block.type === 'related')).toMatchObject([
      { kind: 'video', title: "Donald Trump calls first Putin meeting at G20 an 'honour'" },
      { kind: 'video', title: 'World shock as scores killed in suspected chemical gas attack in Idlib, Syria' },
    ]);
  });

  test('leaves out the share box, the comment box and the sum, and says so', () => {
    const left = reading.account.filter(({ became }) => became === 'furniture').map(({ text }) => text);
    expect(left).toEqual(['Please follow and like us:', 'Write a comment', '8+6 = ?']);
  });

  test('strikes the stray mark from five captions and leaves it nowhere', () => {
    expect(reading.account.filter(({ struck }) => struck?.includes('[/caption]')).map(({ line }) => line)).toEqual([
      11, 14, 33, 46, 73,
    ]);
    expect(JSON.stringify(reading.article)).not.toContain('[/caption]');
  });

  test('asks where the text alone cannot say, and nowhere else', () => {
    const asked = reading.account.filter(({ sure }) => !sure);
    expect(asked.map(({ line, became, choices }) => [line, became, choices?.[0]])).toEqual([
      [50, 'paragraph', 'paragraph'],
      [70, 'altText', 'altText'],
      [75, 'caption', 'caption'],
      [77, 'altText', 'altText'],
    ]);
    for (const { question, choices, became } of asked) {
      expect(question).toMatch(/\?$/);
      expect(choices).toContain(became);
    }
  });

  test('tells the lines of one figure by its number and its block', () => {
    expect([70, 71, 73].map((line) => lineOf(line)?.figure)).toEqual([5, 5, 5]);
    expect([75, 76, 77].map((line) => lineOf(line)?.figure)).toEqual([6, 6, 6]);
    expect(lineOf(75)?.block).toBe(articleFigures(reading.article)[5]?.id);
  });
});

describe('the reference story, as the editor decides', () => {
  const decide = (...decisions: [number, ImportReading['account'][number]['became']][]) =>
    readSource({
      name: 'reference.txt',
      bytes,
      decisions: decisions.map(([line, became]) => ({ line, became })),
      now,
      agencies: shippedAgencies,
    });

  test('a line over a picture becomes a crosshead', async () => {
    const decided = await decide([70, 'crosshead']);
    expect(decided.article.body).toContainEqual(
      expect.objectContaining({ type: 'crosshead', text: [{ text: 'Syrian civil war' }] }),
    );
    expect(articleFigures(decided.article)).toHaveLength(6);
    expect(articleFigures(decided.article)[4]).toMatchObject({ credit: 'Getty Images', alt: { text: '' } });
    expect(decided.account.find(({ line }) => line === 70)).toMatchObject({ became: 'crosshead', sure: true });
  });

  test('caption and alternative text change places', async () => {
    const decided = await decide([75, 'altText'], [77, 'caption']);
    expect(articleFigures(decided.article)[5]).toMatchObject({
      caption: [{ text: "US President Donald Trump shakes hands with Russia's Vladimir Putin at G20 summit" }],
      alt: { text: 'More than 500,000 people have died in the seven-year conflict' },
      credit: 'Rex Features',
    });
  });

  test('furniture comes back as a paragraph, a paragraph goes, a paragraph becomes a caption of its own', async () => {
    const decided = await decide([103, 'paragraph'], [50, 'furniture'], [16, 'caption']);
    expect(blocksOf(decided)).toContain('Write a comment');
    expect(blocksOf(decided).filter((text) => text.startsWith('The deal marks'))).toEqual([]);
    expect(articleFigures(decided.article).map(({ caption }) => plain(caption))).toContain(
      'A White House official said they both attended a couples-only social dinner.',
    );
  });

  test('a credit set beside a figure that lacks one is that figure’s', async () => {
    const decided = await decide([35, 'credit']);
    expect(articleFigures(decided.article)).toHaveLength(6);
    expect(articleFigures(decided.article)[2]?.credit).toContain('landmark deal');
  });

  test('another line is the headline, and the first one is kept', async () => {
    const decided = await decide([5, 'headline']);
    expect(decided.article.head.headline).toContain('DONALD Trump had a second “private” chat');
    expect(JSON.stringify(decided.article)).toContain('‘undisclosed’ meeting');
  });

  test('reads the same again', async () => {
    const again = await decide();
    const shape = (from: ImportReading) =>
      JSON.stringify({ ...from, article: { ...from.article, id: '' } }).replace(/"(?:id|block)":"[a-z0-9]{16}"/g, '');
    expect(shape(again)).toBe(shape(reading));
    expect(articleSchema.safeParse(again.article).success).toBe(true);
  });
});

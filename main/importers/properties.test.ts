import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, altText, plain } from '#shared/article/index.ts';
import { type Became, becameKinds, DeskError, importReadingSchema } from '#shared/contract/index.ts';
import { shippedAgencies } from '#shared/credits/index.ts';
import { readSource } from './index.ts';

const now = '2026-01-02T03:04:05Z';
const readWith = (text: string, decisions: { line: number; became: Became }[] = []) =>
  readSource({ name: 'any.txt', bytes: new TextEncoder().encode(text), decisions, now, agencies: shippedAgencies });

/** Lines of the kinds a source has, and anything at all. */
const someLine = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 2 }) },
  fc.lorem({ maxCount: 6 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    '  ',
    'Getty Images',
    'Both sides said the meeting went well[/caption]',
    '[/caption]',
    '[caption id="a" caption="Keynote time!"]<img src="talk.jpg" alt="A talk">[/caption]',
    '18 July 2017',
    'By Jane Doe, Political editor',
    'Photo: Jane Doe/Reuters',
    '- a point',
    '1. a first point',
    '> a quotation',
    '## A heading',
    '[a link](https://example.org) and **bold** words',
    'Share this:',
    '8+6 = ?',
    'Image caption About forty were there',
    '---',
    'title: A title',
    '\u0001eca062 4 i 211',
    '\u0002Headline of the wire =',
    '^By PAUL BYRNE=',
    'Subject: A message',
    'From: Jane Doe <jane@example.org>',
  ),
);
const someText = fc.array(someLine, { maxLength: 40 }).map((lines) => lines.join('\n'));

/** Every word the article holds, from its head and from its body. */
function wordsOf({ head, body }: Article): string {
  const said = [
    head.kicker,
    head.headline,
    head.standfirst,
    head.dateline,
    head.dated.printed,
    head.section,
    head.notes,
  ];
  for (const byline of head.bylines) said.push(byline.name, byline.role);
  for (const block of body) {
    if (block.type === 'paragraph' || block.type === 'crosshead') said.push(plain(block.text));
    else if (block.type === 'blockQuote') said.push(...block.paragraphs.map(plain));
    else if (block.type === 'list') said.push(...block.items.map((item) => plain(item.text)));
    else if (block.type === 'related') said.push(block.title);
    else if (block.type === 'figure') said.push(plain(block.caption), altText(block.alt), block.credit ?? '');
  }
  return said.join(' ');
}

const bare = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Fails unless an article holds the words of a line: each of them, or all of them run together where a tag parted one. */
function expectHeld(article: Article, line: string, struck: readonly string[], became: string): void {
  const words = bare(struck.reduce((rest, piece) => rest.replace(piece, ' '), line));
  const held = bare(wordsOf(article));
  if (held.join('').includes(words.join(''))) return;
  for (const word of words) expect(held, `${became}: ${line}`).toContain(word);
}

describe('any text at all', () => {
  test('is read, and each line that is not blank stands in the account once, as it stands in the source', async () => {
    await fc.assert(
      fc.asyncProperty(someText, async (text) => {
        const lines = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
        const wanted = lines.flatMap((each, at) => (each.trim() === '' ? [] : [{ line: at + 1, text: each }]));
        const reading = await readWith(text).catch((error: unknown) => error);
        if (reading instanceof DeskError) {
          expect(['text-empty', 'text-not-text']).toContain(reading.code);
          return;
        }
        const { account } = importReadingSchema.parse(reading);
        expect(account.map(({ line, text: each }) => ({ line, text: each }))).toEqual(wanted);
        for (const { sure, question, choices, became } of account) {
          expect(question === undefined).toBe(sure);
          if (!sure) expect(choices).toContain(became);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('loses no word of its copy: what is neither furniture nor markup is in the article', async () => {
    await fc.assert(
      fc.asyncProperty(someText, async (text) => {
        const reading = await readWith(text).catch(() => null);
        if (reading === null) return;
        for (const { text: line, became, struck } of reading.account) {
          if (
            !['paragraph', 'crosshead', 'quote', 'listItem', 'caption', 'headline', 'standfirst', 'related'].includes(
              became,
            )
          )
            continue;
          expectHeld(reading.article, line, struck ?? [], became);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('obeys the editor: a line becomes what they say, and its words are in the article unless they say furniture', async () => {
    await fc.assert(
      fc.asyncProperty(someText, fc.infiniteStream(fc.constantFrom(...becameKinds)), async (text, kinds) => {
        const first = await readWith(text).catch(() => null);
        if (first === null) return;
        const decisions = first.account.flatMap(({ line }) => {
          const { value: became } = kinds.next();
          return line % 3 === 0 || became === undefined ? [] : [{ line, became }];
        });
        const { account, article } = importReadingSchema.parse(await readWith(text, decisions));
        for (const { line, became } of decisions) {
          const entry = account.find((each) => each.line === line);
          expect(entry).toMatchObject({ became, sure: true });
          if (
            entry === undefined ||
            ['furniture', 'dateLine', 'byline', 'credit', 'kicker', 'dateline'].includes(became)
          )
            continue;
          expectHeld(article, entry.text, entry.struck ?? [], became);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a source that cannot be an article', () => {
  const refusal = (bytes: Uint8Array) =>
    readSource({ name: 'story.txt', bytes, decisions: [], now, agencies: shippedAgencies }).then(
      () => 'read',
      (error: unknown) => (error instanceof DeskError ? error.toWire() : error),
    );

  test('is told in a plain sentence what is wrong', async () => {
    expect(await refusal(new Uint8Array())).toMatchObject({ code: 'text-empty', happened: '“story.txt” is empty.' });
    expect(await refusal(new TextEncoder().encode(' \n\t\r\n'))).toMatchObject({ code: 'text-empty' });
    expect(await refusal(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toMatchObject({
      code: 'text-not-text',
      kept: 'Nothing was imported and the file is unchanged.',
    });
    expect(await refusal(new Uint8Array(64 * 1024 * 1024 + 1))).toMatchObject({ code: 'too-large' });
  });

  test.each([
    ['paragraphs', `${'The council has voted to keep the night bus running for one more year. '.repeat(4)}\n\n`],
    ['one line without an end', 'word and another word, '],
    ['one word without an end', 'a'],
    ['open brackets', '[caption [<a <img ![('],
    ['marks of Markdown', '**a _b [c](d '],
    ['white space', `a${' '.repeat(997)}`],
  ])('20 MB of %s do not hold anybody up', { timeout: 30_000 }, async (_, piece) => {
    const text = piece.repeat(Math.ceil(20e6 / piece.length));
    const started = performance.now();
    const { account } = await readWith(text);
    expect(account.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

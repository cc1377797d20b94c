import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newArticle } from '#shared/article/index.ts';
import { everything, type Search } from '#shared/contract/index.ts';
import {
  budget,
  find,
  harbour,
  marked,
  newsroom,
  now,
  type Opened,
  openSearch,
  paragraph,
  slugs,
  tokyo,
} from '../../tests/search/newsroom.ts';

let desk: Opened;

beforeAll(async () => {
  desk = await openSearch(await mkdtemp(join(tmpdir(), 'standfirst-finding-')));
  for (const article of [harbour, budget, tokyo]) await desk.library.create(article);
});

afterAll(async () => {
  await desk.close();
  await rm(desk.library.folder, { recursive: true });
});

describe('finding', () => {
  test('goes on with the last word as it is typed, and puts a headline before a mention', async () => {
    for (const typed of ['h', 'har', 'harb', 'harbour']) expect(await slugs(desk, typed)).toContain('harbour-dredging');
    expect(await slugs(desk, 'harbour')).toEqual(['harbour-dredging', 'budget-night']);
    expect(await slugs(desk, 'harbour noth')).toEqual(['budget-night']);
  });

  test.each([
    ['a headline', 'dredging'],
    ['a slug with its hyphen', 'harbour-dred'],
    ['a caption', 'lowestoft'],
    ['a credit', 'reuters'],
    ['a byline', 'zoë müller'],
    ['a byline without its accents', 'zoe muller'],
    ['a tag and a word of the body', 'fishing winter'],
    ['a section', 'world channel'],
    ['two neighbouring words in quotation marks', '"the channel"'],
    ['the same in the marks of another language', '„fishing fleet“'],
  ])('finds by %s', async (_what, words) => {
    expect(await slugs(desk, words)).toEqual(['harbour-dredging']);
  });

  test('takes words in quotation marks to the letter', async () => {
    expect(await slugs(desk, '"channel the"')).toEqual([]);
    expect(await slugs(desk, '"chanel"')).toEqual([]);
  });

  test.each(['harbuor', 'dreging', 'lowestfot', 'loewstoft bots', 'muler', 'lukasz'])(
    'forgives a slip of the hand: %s',
    async (words) => {
      const found = await find(desk, words);
      expect(found.hits[0]?.article.slug).toBe('harbour-dredging');
      expect(found.takenFor.length).toBeGreaterThan(0);
    },
  );

  test('does not guess where the word is right, or where it is too short to tell', async () => {
    expect((await find(desk, 'harbour')).takenFor).toEqual([]);
    expect(await slugs(desk, 'xat')).toEqual([]);
    expect(await slugs(desk, 'qqqqqqq')).toEqual([]);
  });

  test('finds Japanese by words of any length, inside a sentence too', async () => {
    for (const words of ['東京', '横浜港', '港', 'サミット']) expect(await slugs(desk, words)).toEqual(['tokyo']);
    expect(await slugs(desk, '京東')).toEqual([]);
    const [hit] = (await find(desk, '漁業者')).hits;
    expect(hit?.passages.map(marked)).toEqual(['body: 首相は横浜港を訪れ、[漁業者]と会談した。']);
  });

  test('says where it was found, with the words marked as they are written', async () => {
    const [hit] = (await find(desk, 'muller lowest')).hits;
    expect(hit?.passages.map(marked)).toEqual([
      'byline: Zoë [Müller], Reporter',
      'caption: Boats at anchor off [Lowestoft]',
    ]);
  });

  test('shows a long text around the first hit only, and never as markup', async () => {
    const long = `${'word '.repeat(300)}needle <b>& more</b> ${'word '.repeat(300)}`;
    const desk = await newsroom([newArticle(now, { slug: 'long' }, [paragraph(long)])]);
    const [passage] = (await find(desk, 'needle')).hits[0]?.passages ?? [];
    const text = passage?.runs.map((run) => run.text).join('') ?? '';
    expect(text.length).toBeLessThan(200);
    expect(text).toMatch(/^… word .*needle <b>& more<\/b> word .* …$/);
    expect(passage?.runs.filter(({ hit }) => hit)).toEqual([{ text: 'needle', hit: true }]);
  });

  test.each([
    '"',
    '""',
    '*',
    'AND',
    'NEAR(',
    'a" OR "b',
    "'; DROP TABLE texts",
    '-',
    '^x',
    '{headline}: x',
    '\u0000',
    '%',
  ])('takes whatever is typed for words: %j', async (words) => {
    const found = await find(desk, words);
    expect(found.total).toBeLessThanOrEqual(3);
  });
});

describe('filters and order', () => {
  test.each<[string, Partial<Search>, string[]]>([
    ['status', { status: 'ready' }, ['harbour-dredging']],
    ['section', { section: 'Politics' }, ['budget-night']],
    ['the days of the last change', { changedFrom: '2026-11-01', changedTo: '2026-11-15' }, ['budget-night']],
    ['a picture without a credit', { withoutCredit: true }, ['budget-night']],
    ['an embargo that is still on', { embargoed: true }, ['budget-night']],
  ])('narrow by %s, with words and without', async (_what, given, expected) => {
    expect(await slugs(desk, '', given)).toEqual(expected);
    expect(await slugs(desk, 'harbour', given)).toEqual(expected);
  });

  test('put the last changed or the headlines in order', async () => {
    expect(await slugs(desk, '', { sort: 'changed' })).toEqual(['harbour-dredging', 'budget-night', 'tokyo']);
    expect(await slugs(desk, 'council', { sort: 'headline' })).toEqual(['budget-night', 'harbour-dredging']);
  });

  test('give one page after another, each article once', async () => {
    const many = Array.from({ length: 25 }, (_, at) => newArticle(now, { slug: `bus-${at}`, headline: `Bus ${at}` }));
    const { search } = await newsroom(many);
    const pages = [];
    for (const skip of [0, 10, 20])
      pages.push(await search.find({ search: { ...everything, words: 'bus', sort: 'headline' }, skip, take: 10 }));
    expect(pages.map(({ total }) => total)).toEqual([25, 25, 25]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ article }) => article.id))).size).toBe(25);
  });
});

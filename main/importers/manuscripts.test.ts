import { describe, expect, test } from 'vitest';
import { articleFigures, plain } from '#shared/article/index.ts';
import { type Agency, shippedAgencies } from '#shared/credits/index.ts';
import { readSource } from './index.ts';

const readLines = (...lines: string[]) =>
  readSource({
    name: 'manuscript.txt',
    bytes: new TextEncoder().encode(lines.join('\n')),
    decisions: [],
    now: '2026-01-02T03:04:05Z',
    agencies: shippedAgencies,
  });

const became = async (...lines: string[]) => {
  const { account } = await readLines(...lines);
  return Object.fromEntries(account.map((entry) => [entry.text.slice(0, 24), entry.became]));
};

const lead = 'Ministers are to scrap the national night bus scheme, it emerged on Sunday, to the anger of councils.';
const second = 'The decision was taken last week. Councils have until April to find the money.';

describe('a manuscript or a scrape of one article', () => {
  test('in English: kicker, standfirst, byline with its role, updated, crosshead, list, pointer', async () => {
    const { article, account } = await readLines(
      'Politics',
      '',
      'Ministers to scrap night bus scheme',
      '',
      'Plan to end subsidy draws anger from councils across the north of England',
      '',
      'Jane Doe, Political editor',
      'Mon 3 Feb 2020 09.30 GMT',
      'Last modified on Tue 4 Feb 2020 10.00 GMT',
      '',
      lead,
      '',
      'A night bus in Leeds. Photograph: Jane Roe/PA',
      '',
      'What happens next?',
      '',
      second,
      '',
      '• The scheme costs £4m a year',
      '• It carries 2 million people',
      '',
      'Read more: How the night bus became a lifeline',
      '',
      'The transport secretary declined to comment.',
    );
    expect(article.head).toMatchObject({
      kicker: 'Politics',
      headline: 'Ministers to scrap night bus scheme',
      standfirst: 'Plan to end subsidy draws anger from councils across the north of England',
      bylines: [{ name: 'Jane Doe', role: 'Political editor' }],
      dated: { printed: '3 Feb 2020', date: '2020-02-03' },
      firstPublished: '2020-02-03T09:30:00Z',
      updated: '2020-02-04T10:00:00Z',
    });
    expect(article.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'figure',
      'crosshead',
      'paragraph',
      'list',
      'related',
      'paragraph',
    ]);
    expect(account.every(({ sure }) => sure)).toBe(true);
  });

  test('in German, without blank lines: byline, dateline, caption with its credit, pointer, share box', async () => {
    const { article } = await readLines(
      'Stadtrat rettet den Nachtbus',
      'Von Erika Mustermann und Max Beispiel',
      '18. Juli 2017, 10:39 Uhr',
      'Hamburg (dpa) - Der Stadtrat hat am Montag beschlossen, den Nachtbus ein weiteres Jahr fahren zu lassen.',
      'Der Nachtbus am Hauptbahnhof. Foto: Erika Mustermann/dpa',
      'Die Linie kostet im Jahr vier Millionen Euro. Sie befördert zwei Millionen Menschen.',
      'Lesen Sie auch: Wie der Nachtbus zur Lebensader wurde',
      'Hintergrund',
      'Die Linie gibt es seit 1998. Sie war immer umstritten.',
      'Artikel teilen',
      'Facebook',
      'Kommentare (3)',
    );
    expect(article.head).toMatchObject({
      headline: 'Stadtrat rettet den Nachtbus',
      bylines: [{ name: 'Erika Mustermann' }, { name: 'Max Beispiel' }],
      dateline: 'Hamburg',
      dated: { date: '2017-07-18' },
      language: 'de',
    });
    expect(articleFigures(article)).toMatchObject([
      { caption: [{ text: 'Der Nachtbus am Hauptbahnhof.' }], credit: 'Erika Mustermann/dpa' },
    ]);
    expect(article.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'figure',
      'paragraph',
      'related',
      'crosshead',
      'paragraph',
    ]);
  });

  test('with labels: each line is what its label says', async () => {
    const { article } = await readLines(
      'Slug: night-bus',
      'Headline: Council keeps the night bus',
      'Standfirst: One more year for the line that nobody wanted to pay for',
      'By: Jane Doe',
      'Date: 18/07/2017',
      '',
      lead,
      '',
      'Caption: A bus at the station',
      'Credit: Jane Roe/Reuters',
      '',
      'ENDS',
    );
    expect(article.head).toMatchObject({
      headline: 'Council keeps the night bus',
      standfirst: 'One more year for the line that nobody wanted to pay for',
      bylines: [{ name: 'Jane Doe', role: '' }],
      dated: { printed: '18/07/2017', date: '2017-07-18' },
    });
    expect(articleFigures(article)).toMatchObject([
      { caption: [{ text: 'A bus at the station' }], credit: 'Jane Roe/Reuters' },
    ]);
  });

  test('with a box of the most read in its middle: the titles are related, and the copy goes on', async () => {
    expect(
      await became(
        '18 July 2017',
        '',
        'Woman left stranded after council axes night bus',
        '',
        lead,
        '',
        'MOST READ IN NEWS',
        '',
        'Pensioner, 80, told he cannot ride free',
        '',
        'Weather warning as snow moves in',
        '',
        second,
        '',
        'Twitter',
        '',
        'The bus stop in Leeds where she waited[/caption]',
        '',
        '“It was awful,” she said.',
      ),
    ).toMatchObject({
      'MOST READ IN NEWS': 'furniture',
      'Pensioner, 80, told he c': 'related',
      'Weather warning as snow ': 'related',
      [second.slice(0, 24)]: 'paragraph',
      Twitter: 'credit',
      'The bus stop in Leeds wh': 'caption',
      '“It was awful,” she said': 'paragraph',
    });
  });

  test('broken at a column: the lines of a paragraph are one paragraph, and each is accounted for', async () => {
    const { article, account } = await readLines(
      'Council keeps the night bus',
      '',
      'The council has voted to keep the night bus running for one more',
      'year, after a long debate that went on well into the night and left',
      'some of its members asleep.',
      '',
      'The mayor said that she was glad, and that she would ride it home',
      'herself on Friday. “I never drive,” she told reporters at the steps',
      'of the town hall.',
    );
    expect(article.body).toHaveLength(2);
    const [first] = article.body;
    expect(first?.type === 'paragraph' && plain(first.text)).toMatch(
      /for one more year, after .* and left some of its members/,
    );
    expect(account).toHaveLength(7);
    expect(account.filter(({ block }) => block === first?.id).map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  test('in Markdown: the settings at its top, links, bold, a picture by its address', async () => {
    const { article } = await readLines(
      '---',
      "title: 'The council''s night bus'",
      'author: Jane Doe',
      'date: 2017-07-18 09:30:00+01:00',
      'layout: post',
      '---',
      '',
      '**Ministers** are to [scrap the scheme](https://example.org/bus), it emerged on Sunday, to the anger of councils.',
      '',
      '![A bus](bus.jpg)',
      '',
      '## Background',
      '',
      second,
    );
    expect(article.head).toMatchObject({
      headline: "The council's night bus",
      bylines: [{ name: 'Jane Doe' }],
      dated: { date: '2017-07-18' },
      firstPublished: '2017-07-18T09:30:00+01:00',
    });
    expect(article.body).toMatchObject([
      {
        type: 'paragraph',
        text: [
          { text: 'Ministers', marks: ['bold'] },
          { text: ' are to ' },
          { text: 'scrap the scheme', href: 'https://example.org/bus' },
          { text: ', it emerged on Sunday, to the anger of councils.' },
        ],
      },
      { type: 'figure', awaits: 'bus.jpg', alt: { kind: 'text', text: 'A bus' } },
      { type: 'crosshead', level: 1 },
      { type: 'paragraph' },
    ]);
  });
});

test('a credit of an agency only this desk knows is a credit, and not a line of copy', async () => {
  const lines = [
    'Night bus stays',
    '',
    lead,
    '',
    'Hafenbild',
    '',
    'A night bus in Leeds. Max Roe/Hafenbild',
    '',
    second,
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const source = { name: 'manuscript.txt', bytes, decisions: [], now: '2026-01-02T03:04:05Z' };
  const ours = { name: 'Hafenbild', also: [], wording: '' };
  const credited = async (agencies: readonly Agency[]) => {
    const { account } = await readSource({ ...source, agencies });
    return account.filter(({ text }) => text.includes('Hafenbild')).map(({ became }) => became);
  };
  expect(await credited([ours, ...shippedAgencies])).toEqual(['credit', 'caption']);
  expect(await credited(shippedAgencies)).not.toEqual(['credit', 'caption']);
});

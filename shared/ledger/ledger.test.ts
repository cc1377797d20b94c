import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash, picture, record } from '../../tests/page/story.ts';
import { type Article, type FigureBlock, type Head, newArticle } from '../article/index.ts';
import { shippedCredits } from '../credits/index.ts';
import type { Picture, PictureFields, Rights } from '../picture/index.ts';
import {
  creditChanges,
  creditHistory,
  doublesByPicture,
  endings,
  everyRow,
  findDoubles,
  isShown,
  type LedgerRow,
  ledgerCsv,
  ledgerRows,
  stateCounts,
  usageByMonth,
  usageCsv,
  usesOf,
} from './index.ts';

const now = '2026-11-24T12:00:00Z';

function article(head: Partial<Head>, ...figures: FigureBlock[]): Article {
  return newArticle(now, head, figures);
}

function bought(number: number, read: PictureFields, rights: Rights = {}): Picture {
  return { ...record(number, read), rights };
}

function ledger(articles: readonly Article[], pictures: readonly Picture[]): LedgerRow[] {
  return ledgerRows(articles.map(usesOf), new Map(pictures.map((one) => [one.hash, one])), now, shippedCredits);
}

describe('the rows of a ledger', () => {
  const dinner = article(
    { slug: 'g20', firstPublished: '2026-10-03T09:00:00Z' },
    picture(1, 'A dinner', ''),
    picture(2, 'A handshake', 'Rex Features'),
  );
  const again = article({ slug: 'g20-analysis' }, picture(1, '', ''));
  const pictures = [
    bought(1, { creditLine: 'Getty Images', caption: 'As the file says' }, { uses: 1, cost: 80.1, currency: 'GBP' }),
    bought(2, {}),
    bought(3, { creator: ['Jane Doe'], source: 'Reuters' }, { expires: '2026-12-01' }),
  ];
  const rows = ledger([dinner, again], pictures);

  test('are one for each use and one for each picture nobody uses, with what the desk needs to answer for it', () => {
    expect(rows.map(({ use, agency, caption }) => [use?.slug, use?.number, agency, caption])).toEqual([
      ['g20', 1, 'Getty Images', 'A dinner'],
      ['g20', 2, 'Rex Features', 'A handshake'],
      ['g20-analysis', 1, 'Getty Images', 'As the file says'],
      [undefined, undefined, 'Reuters', ''],
    ]);
    expect(rows[1]?.use).toMatchObject({ ownCredit: true, published: '2026-10-03' });
  });

  test('tell a picture used too often across the library, though no single article does', () => {
    expect(rows.map(({ state, uses }) => [state, uses])).toEqual([
      ['rights-overused', 2],
      ['ok', 1],
      ['rights-overused', 2],
      ['rights-expiring', 0],
    ]);
  });

  test('tell a missing credit before anything else, and a licence that ended before one that will', () => {
    const states = ledger(
      [article({}, picture(4, '', ''), picture(5, '', ''), picture(6, '', ''))],
      [
        bought(4, {}, { expires: '2020-01-01' }),
        bought(5, { creditLine: 'AP' }, { expires: '2026-11-23' }),
        bought(6, { creditLine: 'AP' }, { expires: '2026-11-24', embargo: '2026-12-01T00:00:00Z' }),
      ],
    ).map(({ state }) => state);
    expect(states).toEqual(['credit-missing', 'rights-expired', 'rights-embargoed']);
  });

  test('can be looked through by state, by agency and by words', () => {
    const counts = stateCounts(rows, new Map());
    expect(counts).toMatchObject({ 'rights-overused': 2, unused: 1, ok: 1, 'credit-missing': 0 });
    const found = (words: string) =>
      rows.filter((row) => isShown(row, { ...everyRow, words }, new Map())).map(({ picture: one }) => one);
    expect(found('g20 handshake')).toEqual([hash(2)]);
    expect(found('jane')).toEqual([hash(3)]);
    expect(found('')).toHaveLength(4);
  });

  test('give the invoice run: uses per agency per month, each picture paid for once', () => {
    const used = usageByMonth(rows);
    expect(used.map(({ month, agency, uses, costs }) => [month, agency, uses, costs])).toEqual([
      [null, 'Getty Images', 1, []],
      ['2026-10', 'Getty Images', 1, [{ currency: 'GBP', cost: 80.1 }]],
      ['2026-10', 'Rex Features', 1, []],
    ]);
    expect(usageCsv(used)).toBe(
      'Month,Agency,Uses,Pictures,Articles,Cost,Currency\r\n,Getty Images,1,1,1,,\r\n' +
        '2026-10,Getty Images,1,1,1,80.1,GBP\r\n2026-10,Rex Features,1,1,1,,\r\n',
    );
  });

  test('tell in which month licences end', () => {
    const year = endings(rows, now);
    expect(year).toHaveLength(12);
    expect(year.slice(0, 3)).toEqual([
      { month: '2026-11', pictures: 0, soon: false },
      { month: '2026-12', pictures: 1, soon: true },
      { month: '2027-01', pictures: 0, soon: false },
    ]);
  });
});

describe('the same picture', () => {
  const rows = ledger(
    [article({}, picture(1, '', 'AP'), picture(1, '', 'Reuters'), picture(2, '', 'AP'), picture(3, '', 'AFP'))],
    [1, 2, 3, 4].map((number) => bought(number, { creditLine: 'EPA' })),
  );
  const look = 'ffee0011223344556677889900aabbcc';

  test('credited two ways in two places is told', () => {
    expect(findDoubles(rows, new Map())).toEqual([{ pictures: [hash(1)], credits: ['AP', 'Reuters'] }]);
  });

  test('saved once more is found by its look, and one that only seems a little like it is not', () => {
    const looks = new Map([
      [hash(2), look],
      [hash(3), look.replace('ff', 'f0').replace('cc', '3c')],
      [hash(4), look.replace('ffee00112', '00ffff333')],
    ]);
    const doubles = findDoubles(rows, looks);
    expect(doubles.at(-1)).toEqual({ pictures: [hash(2), hash(3)], credits: ['AP', 'AFP'] });
    expect(doubles.flatMap(({ pictures }) => pictures)).not.toContain(hash(4));
    expect(stateCounts(rows, doublesByPicture(doubles))).toMatchObject({ alike: 2, 'two-credits': 4 });
  });

  test('is found wherever its few bits differ', () => {
    const bit = fc.integer({ min: 0, max: 127 });
    fc.assert(
      fc.property(fc.bigInt(0n, (1n << 128n) - 1n), fc.uniqueArray(bit, { maxLength: 12 }), (bits, flips) => {
        const other = flips.reduce((left, flip) => left ^ (1n << BigInt(flip)), bits);
        const hex = (number: bigint) => number.toString(16).padStart(32, '0');
        const looks = new Map([
          [hash(2), hex(bits)],
          [hash(3), hex(other)],
        ]);
        expect(findDoubles(rows, looks).at(-1)?.pictures).toEqual([hash(2), hash(3)]);
      }),
    );
  });
});

describe('the ledger in a spreadsheet', () => {
  /** Reads RFC 4180 as a spreadsheet does. */
  function cells(text: string): string[][] {
    const lines: string[][] = [[]];
    for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
      if (end === '\r\n') lines.push([]);
    }
    return lines.slice(0, -1);
  }

  test('has a line for each row and a cell for each column, whatever the words hold', () => {
    const words = fc.string({ unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '=', '@', "'", 'é'), fc.string()) });
    fc.assert(
      fc.property(words, words, (caption, creator) => {
        const rows = ledger([article({}, picture(1, 'x', 'AP'))], [bought(1, { creator: [creator] })]);
        const [headings = [], line = []] = cells(
          ledgerCsv(
            rows.map((row) => ({ ...row, caption })),
            [],
          ),
        );
        expect(line).toHaveLength(headings.length);
        expect(line[headings.indexOf('Caption')]?.replace(/^'/, '')).toBe(caption.replace(/^'/, ''));
        for (const cell of line) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'makes text of what a spreadsheet would reckon with: %j',
    (caption) => {
      const rows = ledger([article({}, picture(1, '', 'AP'))], [bought(1, {})]);
      const [headings = [], line = []] = cells(
        ledgerCsv(
          rows.map((row) => ({ ...row, caption })),
          [],
        ),
      );
      expect(line[headings.indexOf('Caption')]).toBe(`'${caption}`);
    },
  );

  test('names the same picture and its other credits', () => {
    const rows = ledger([article({}, picture(1, '', 'AP'), picture(2, '', 'Reuters'))], [bought(1, {}), bought(2, {})]);
    const doubles = [{ pictures: [hash(1), hash(2)], credits: ['AP', 'Reuters'] }];
    const [, first, second] = cells(ledgerCsv(rows, doubles));
    expect(first?.slice(-2)).toEqual([hash(2), 'Reuters']);
    expect(second?.slice(-2)).toEqual([hash(1), 'AP']);
  });
});

describe('what a library knows of credits', () => {
  const dinner = article(
    { slug: 'g20' },
    picture(1, 'A dinner', ''),
    picture(2, 'A handshake', 'Jane Doe/Harbour Eye'),
  );
  const again = article({ slug: 'g20-analysis' }, picture(1, '', ''));
  const pictures = [
    bought(1, { creditLine: 'Zoë Müller/AFP via Getty Images', creator: ['Zoë Müller'] }),
    bought(2, { creditLine: 'AFP via Getty Images' }),
    bought(3, { creator: ['Ann Example'], source: 'Reuters' }),
  ];
  const articles = [dinner, again].map(usesOf);

  test('what was used most is offered first, and what was typed for one use is too', () => {
    const history = creditHistory(articles, pictures, shippedCredits);
    expect(history.creator).toEqual([
      { value: 'Zoë Müller', count: 2 },
      { value: 'Ann Example', count: 1 },
    ]);
    expect(history.creditLine[0]).toEqual({ value: 'Zoë Müller/AFP via Getty Images', count: 2 });
    expect(history.creditLine.map(({ value }) => value)).toContain('Jane Doe/Harbour Eye');
  });

  test('a rule says before it is switched on which pictures print otherwise; what an editor wrote stays', () => {
    const rules = [{ id: 'rule01', match: '*AFP via Getty Images', prints: '*AFP', on: true }];
    const [first, ...others] = creditChanges(articles, pictures, shippedCredits, { ...shippedCredits, rules });
    expect(first).toMatchObject({ before: 'Zoë Müller/AFP via Getty Images', after: 'Zoë Müller/AFP', uses: 2 });
    expect(others).toEqual([]);
    const wholes = [{ id: 'rule02', match: 'AFP via *', prints: 'AFP', on: true }];
    const then = { ...shippedCredits, rules: wholes };
    expect(creditChanges(articles, pictures, shippedCredits, then)).toMatchObject([{ after: 'AFP', uses: 0 }]);
    const edited = pictures.map((one) => ({ ...one, edited: { creditLine: 'AFP via Getty Images' } }));
    expect(creditChanges(articles, edited, shippedCredits, then)).toEqual([]);
  });
});

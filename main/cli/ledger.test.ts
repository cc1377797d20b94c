import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Article, articleFigures } from '#shared/article/index.ts';
import { quietWork } from '#shared/contract/index.ts';
import type { PictureFields, Rights } from '#shared/picture/index.ts';
import { photo } from '../../tests/e2e/photo.ts';
import { scratch } from '../../tests/scratch.ts';
import { openDesk } from '../desk.ts';

const program = fileURLToPath(new URL('./index.ts', import.meta.url));
const story = new URL('../../tests/stories/reference.txt', import.meta.url);

/** Runs the ledger as its own process, with settings of its own. */
async function ledger(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const home = await scratch();
  return new Promise((resolve) => {
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home };
    execFile(process.execPath, [program, 'ledger', ...args], { env }, (failed, out, error) => {
      resolve({ code: typeof failed?.code === 'number' ? failed.code : 0, out, error });
    });
  });
}

/** What an editor wrote about the first pictures of the story. */
const written: [edited: PictureFields, rights: Rights][] = [
  [
    { creditLine: 'Jane Doe/AFP via Getty Images', caption: 'A handshake, “twice”' },
    {
      licence: 'Editorial, one use',
      expires: '2017-07-31',
      uses: 1,
      cost: 120.5,
      currency: 'GBP',
      invoice: '=HYPERLINK("x")',
    },
  ],
  [{ creditLine: '+1 Pictures' }, { embargo: '2999-01-01T06:00:00Z' }],
];

/** A library with the reference story: two pictures in its frames and one picture nobody uses. */
async function newsroom(): Promise<{ library: string; article: Article }> {
  const folder = await scratch();
  const library = join(folder, 'Library');
  const desk = await openDesk({
    library,
    settings: join(folder, 'settings.json'),
    version: '0.1.0',
    host: 'browser',
    unforeseen: String,
  });
  try {
    const { rows } = desk;
    const source = { name: 'reference.txt', bytes: new Uint8Array(await readFile(story)), decisions: [] };
    const { article, revision } = await rows['import.accept'](source, quietWork);
    const taken: string[] = [];
    for (const [index, hue] of [10, 130, 250].entries()) {
      const bytes = new Uint8Array(await photo(hue));
      const { hash } = await rows['pictures.takeIn']({ name: `scene-${hue}.jpg`, bytes }, quietWork);
      const [edited, rights] = written[index] ?? [{}, {}];
      await rows['pictures.edit']({ hash, edited, rights }, quietWork);
      taken.push(hash);
    }
    const waiting = new Set(articleFigures(article).map(({ id }) => id));
    const body = article.body.map((block) =>
      block.type === 'figure' && waiting.has(block.id) && taken.length > 1
        ? { ...block, picture: taken.shift() ?? null, credit: null }
        : block,
    );
    const placed = { ...article, body };
    await rows['library.save']({ article: placed, revision }, quietWork);
    return { library, article: placed };
  } finally {
    await desk.close();
  }
}

/** Reads RFC 4180 as another program would: lines of cells. */
function read(csv: string): string[][] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)];
  expect(cells.map(([whole]) => whole).join('')).toBe(csv);
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

test('the ledger is CSV alone: a line for each use, its rights and what it cost, and nothing a spreadsheet would run', async () => {
  const { library, article } = await newsroom();
  const { code, out, error } = await ledger('--library', library, '--csv');
  expect([code, error]).toEqual([0, '']);
  const [headings = [], ...lines] = read(out);
  const rows = lines.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at]])));
  expect(lines.every((cells) => cells.length === headings.length)).toBe(true);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    'File name': 'scene-10.jpg',
    Article: article.id,
    Slug: article.head.slug,
    'Credit line': 'Jane Doe/AFP via Getty Images',
    Agency: 'Getty Images',
    'Date published': '2017-07-18',
    Licence: 'Editorial, one use',
    Expires: '2017-07-31',
    Cost: '120.5',
    Currency: 'GBP',
    Invoice: `'=HYPERLINK("x")`,
    State: 'expired',
  });
  expect(rows[0]?.['Picture']).toMatch(/^[0-9a-f]{64}$/);
  expect(rows[1]).toMatchObject({ 'Credit line': "'+1 Pictures", State: 'embargoed' });
  expect(rows[2]).toMatchObject({ 'File name': 'scene-250.jpg', Article: '', State: 'missing credit' });
}, 60_000);

test('the same as JSON, and per agency and month for the invoice run', async () => {
  const { library, article } = await newsroom();
  const [json, usage, bare] = await Promise.all([
    ledger('--library', library, '--json'),
    ledger('--library', library, '--usage', '--csv', '--bom'),
    ledger('--library', library),
  ]);
  const { rows, unread } = JSON.parse(json.out);
  expect(unread).toBe(0);
  expect(rows[0]).toMatchObject({ use: { article: article.id, number: 1 }, cost: 120.5, state: 'rights-expired' });

  expect(usage.out.startsWith('\uFEFF')).toBe(true);
  expect(read(usage.out.slice(1))).toEqual([
    ['Month', 'Agency', 'Uses', 'Pictures', 'Articles', 'Cost', 'Currency'],
    ['2017-07', "'+1 Pictures", '1', '1', '1', '', ''],
    ['2017-07', 'Getty Images', '1', '1', '1', '120.5', 'GBP'],
  ]);
  expect(bare.out).toContain('expired');
  expect(bare.out).toContain('Jane Doe/AFP via Getty Images');
}, 60_000);

test('a folder that is no library is refused, and nothing is made of it', async () => {
  const folder = await scratch();
  const { code, out, error } = await ledger('--library', join(folder, 'none'), '--csv');
  expect([code, out]).toEqual([1, '']);
  expect(error).not.toBe('');
});

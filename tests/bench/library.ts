import { mkdtemp, open, rename, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Article } from '#shared/article/index.ts';
import { everything } from '#shared/contract/index.ts';
import { type Library, openLibrary } from '../../main/library/index.ts';
import { openPictures } from '../../main/pictures/index.ts';
import { LibrarySearch } from '../../main/search/index.ts';
import { madeArticle, makeLibrary, vocabulary } from './library/made.ts';
import { plainFts } from './library/sqlite.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const sizes = [100, 1_000, 10_000] as const;
const saves = 120;
const opens = 100;
const questions = 120;
/** Questions asked before any is measured, until both sides run warm. */
const warming = 120;

interface Measured {
  save: number;
  bareSave: number;
  oneFile: number;
  open: number;
  bareRead: number;
  remembered: number;
  list: number;
  made: number;
  search: number;
  fts: number;
}

/**
 * A library of 100, 1,000 and 10,000 articles with three pictures each. Beside it one lowdb file for everything, a bare
 * write, flush and rename, and FTS5's own prefix query with its own snippets; where there is no peer, the goal.
 */
export async function libraryBench(): Promise<BenchRow[]> {
  // First, while the disk has nothing else to put away.
  const { large, small } = await growth();
  const rows: BenchRow[] = [];
  let made = Number.NaN;
  for (const articles of sizes) {
    const measured = await measure(articles);
    made = measured.made;
    const of = `${articles.toLocaleString('en-GB')} articles`;
    const { save, bareSave, oneFile, open, bareRead, remembered, list, search, fts } = measured;
    rows.push(
      benchRow(`save in ${of}`, 'ms', save, oneFile, 'one lowdb file for everything', 1),
      benchRow(`save in ${of}, bare`, 'ms', save, bareSave, 'bare write, flush and rename', 2),
      benchRow(`open in ${of}`, 'ms', open, bareRead, 'read and JSON.parse', 3),
      benchRow(`list of ${of}, from the cache`, 'ms', remembered, 300, 'the goal', 1),
      benchRow(`list of ${of}, every article looked at`, 'ms', list, 1_000, 'the goal', 1),
      benchRow(`search in ${of}, p95`, 'ms', search, fts, 'FTS5’s own prefix query with snippets', 2),
    );
  }
  rows.push(
    benchRow('save in 10,000 articles beside 100', 'ms', large, small, 'save in 100 articles', 1.2),
    benchRow('search index of 10,000 articles made anew', 'ms', made, 5_000, 'the goal', 1),
  );
  return rows;
}

/** What a save costs in a large library and in a small one, in turns, so that whatever else the disk does meets both. */
async function growth(): Promise<{ large: number; small: number }> {
  const root = await mkdtemp(join(tmpdir(), 'standfirst-growth-'));
  const folders = { large: join(root, 'large'), small: join(root, 'small') };
  try {
    await makeLibrary(folders.large, 10_000);
    await makeLibrary(folders.small, 100);
    return await withLibrary(folders.large, async (large) => {
      await large.list();
      return await withLibrary(folders.small, async (small) => {
        const times = { large: [] as number[], small: [] as number[] };
        for (let round = 0; round < 2 * saves; round++) {
          // The same articles in both: what differs is how many others there are.
          const { id } = madeArticle((round * 37) % 100);
          const turns = [
            async () => void times.large.push(await save(large, id, round)),
            async () => void times.small.push(await save(small, id, round)),
          ];
          for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
        }
        return { large: median(times.large), small: median(times.small) };
      });
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

async function save(library: Library, id: string, round: number): Promise<number> {
  const { article, revision } = await library.open(id);
  return await timed(() => library.save(retitled(article, round), revision));
}

async function measure(articles: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-library-'));
  try {
    await makeLibrary(folder, articles);
    await withLibrary(folder, (library) => library.list());
    const [remembered, list, editing] = await withLibrary(folder, async (library) => [
      await timed(() => library.remembered()),
      await timed(() => library.list()),
      await edit(library, articles),
    ]);
    const [made, search, fts] = await withLibrary(folder, (library) => ask(library, articles));
    return { remembered, list, ...editing, made, search, fts, oneFile: await oneFile(folder, articles) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function withLibrary<Result>(folder: string, work: (library: Library) => Promise<Result>): Promise<Result> {
  const now = () => new Date().toISOString();
  const pictures = await openPictures(folder, { now });
  const library = await openLibrary(folder, { now, pictures });
  try {
    return await work(library);
  } finally {
    await library.close();
    await pictures.close();
  }
}

/** Opens and saves articles all over the library, each beside the least it takes, in turns. */
async function edit(library: Library, articles: number) {
  const times = { save: [] as number[], bareSave: [] as number[], open: [] as number[], bareRead: [] as number[] };
  for (let round = 0; round < saves; round++) {
    const { id } = madeArticle((round * 7_919) % articles);
    const file = join(library.folder, 'articles', id, 'article.json');
    if (round < opens) times.bareRead.push(await timed(async () => JSON.parse(await contentOf(file))));
    let opened = await library.open(id);
    if (round < opens) {
      times.open.push(
        await timed(async () => {
          opened = await library.open(id);
        }),
      );
    }
    const edited = retitled(opened.article, round);
    const turns = [
      async () => void times.save.push(await timed(() => library.save(edited, opened.revision))),
      async () => void times.bareSave.push(await timed(() => bareWrite(`${file}.bare`, JSON.stringify(edited)))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
    await unlink(`${file}.bare`);
  }
  return {
    save: median(times.save),
    bareSave: median(times.bareSave),
    open: median(times.open),
    bareRead: median(times.bareRead),
  };
}

/** Makes the index anew, then asks it and FTS5 itself, in turns: beginnings of words, and every fourth mistyped. */
async function ask(library: Library, articles: number): Promise<[made: number, search: number, fts: number]> {
  const unforeseen = (error: unknown) => {
    throw error;
  };
  const search = new LibrarySearch(library, { now: () => new Date().toISOString(), unforeseen });
  const fts = plainFts(articles);
  try {
    const made = await timed(() => search.ready(() => undefined));
    const ours: number[] = [];
    const peers: number[] = [];
    for (let round = -warming; round < questions; round++) {
      // From the commonest to the rarest, as the logarithm of the rank goes.
      const word = vocabulary[Math.floor(vocabulary.length ** (((round + warming) % 60) / 60))] ?? '';
      const typed = word.slice(0, 3 + ((round + warming) % 6));
      const asked = round % 4 === 0 ? mistyped(word) : typed;
      const question = { search: { ...everything, words: asked }, skip: 0, take: 40 };
      const mine = await timed(() => search.find(question));
      const theirs = await timed(async () => fts.find(typed));
      if (round < 0) continue;
      ours.push(mine);
      peers.push(theirs);
    }
    return [made, slow(ours), slow(peers)];
  } finally {
    fts.close();
    await search.close();
  }
}

/** The same articles in one document: every save writes them all. */
async function oneFile(folder: string, articles: number): Promise<number> {
  const all: Article[] = Array.from({ length: articles }, (_, number) => madeArticle(number));
  const document = new Low<Article[]>(new JSONFile(join(folder, 'everything.json')), all);
  const times: number[] = [];
  for (let round = 0; round < (articles > 1_000 ? 5 : 40); round++) {
    const [first] = all;
    if (first !== undefined) all[0] = retitled(first, round);
    times.push(await timed(() => document.write()));
  }
  return median(times);
}

/** The word with two of its letters exchanged. */
function mistyped(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}

function retitled(article: Article, round: number): Article {
  return { ...article, head: { ...article.head, headline: `Council votes, round ${1_000 + round}` } };
}

/** The time that nineteen of twenty stay under. */
function slow(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function contentOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

async function bareWrite(file: string, content: string): Promise<void> {
  const handle = await open(`${file}.partial`, 'w');
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  await rename(`${file}.partial`, file);
}

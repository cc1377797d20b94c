import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '#shared/article/index.ts';
import { openLibrary } from '../../main/library/index.ts';
import { longArticle } from './article.ts';
import { type BenchRow, benchRow, median } from './row.ts';

/** Saves measured of each length, after some that are not. */
const measured = 120;
const warming = 15;

/**
 * A save as the window makes it, from the article to the disk: text made, hashed, compared with what another hand may
 * have written, file and folder flushed. Beside it the least that leaves no torn file, a bare write, flush and rename in
 * the same folder: once of bytes made beforehand, and once with the text made of the article as a save has to. The
 * three take turns, so that whatever else the disk does meets them all.
 */
export async function saveBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-saves-'));
  const library = await openLibrary(join(folder, 'Library'), {
    now: () => new Date().toISOString(),
    pictures: { records: async () => [] },
  });
  try {
    const rows: BenchRow[] = [];
    for (const words of [1_000, 10_000, 50_000]) {
      const article = longArticle(words);
      let revision = await library.create(article);
      const file = join(library.folder, 'articles', article.id, 'article.json');
      const bare = join(dirname(file), 'bare.json');
      const bytes = await readFile(file);
      let edited = article;
      const [ours, ofBytes, ofArticle] = await inTurns(
        [
          async () => {
            revision = (await library.save(edited, revision)).revision;
          },
          () => bareWrite(bare, bytes),
          () => bareWrite(bare, JSON.stringify(edited)),
        ],
        (round) => {
          edited = edit(article, round);
        },
      );
      const name = `save, ${words.toLocaleString('en-GB')} words`;
      rows.push(benchRow(name, 'ms', ours, ofBytes, 'bare write, flush and rename', 1.5));
      rows.push(
        benchRow(`${name}, text and all`, 'ms', ours, ofArticle, 'JSON.stringify, bare write, flush and rename', 1.5),
      );
    }
    return rows;
  } finally {
    await library.close();
    await rm(folder, { recursive: true });
  }
}

type Work = () => Promise<void>;

/** The median time each takes, in milliseconds. Who goes first changes, as each finds the disk as the one before left it. */
async function inTurns(works: [Work, Work, Work], prepare: (round: number) => void): Promise<[number, number, number]> {
  const times: [number[], number[], number[]] = [[], [], []];
  for (let round = -warming; round < measured; round++) {
    prepare(round);
    for (let turn = 0; turn < works.length; turn++) {
      const at = (turn + round + warming) % works.length;
      const start = performance.now();
      await works[at]?.();
      if (round >= 0) times[at]?.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1]), median(times[2])];
}

/** The article with another headline of the same length, as each save has other words. */
function edit(article: Article, round: number): Article {
  const headline = `${article.head.headline.slice(0, -4)}${String(round + 1_000).padStart(4, '0')}`;
  return { ...article, head: { ...article.head, headline } };
}

async function bareWrite(file: string, content: Uint8Array | string): Promise<void> {
  const partial = `${file}.partial`;
  const handle = await open(partial, 'w');
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  await rename(partial, file);
}

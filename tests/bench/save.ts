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
 * A save as the window makes it, with the check for another hand, the flush of the file and the flush of the folder,
 * beside the least that leaves no torn file: a bare write, flush and rename of the same bytes in the same folder. The
 * two take turns, so that whatever else the disk does meets both.
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
      const bytes = await readFile(file);
      const ours: number[] = [];
      const bare: number[] = [];
      for (let round = -warming; round < measured; round++) {
        const edited = edit(article, round);
        const save = async () => {
          revision = (await library.save(edited, revision)).revision;
        };
        const write = () => bareWrite(join(dirname(file), 'bare.json'), bytes);
        // Who goes first changes, because the second finds the disk's journal just written.
        const [first, second] = round % 2 === 0 ? [save, write] : [write, save];
        const times = [await timed(first), await timed(second)];
        if (round < 0) continue;
        ours.push(times[first === save ? 0 : 1] ?? Number.NaN);
        bare.push(times[first === save ? 1 : 0] ?? Number.NaN);
      }
      const name = `save, ${words.toLocaleString('en-GB')} words`;
      rows.push(benchRow(name, 'ms', median(ours), median(bare), 'bare write, flush and rename', 1.5));
    }
    return rows;
  } finally {
    await library.close();
    await rm(folder, { recursive: true });
  }
}

/** The article with another headline of the same length, as each save has other words. */
function edit(article: Article, round: number): Article {
  const headline = `${article.head.headline.slice(0, -4)}${String(round + 1_000).padStart(4, '0')}`;
  return { ...article, head: { ...article.head, headline } };
}

async function bareWrite(file: string, bytes: Uint8Array): Promise<void> {
  const partial = `${file}.partial`;
  const handle = await open(partial, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(partial, file);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

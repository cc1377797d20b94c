import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietWork } from '#shared/contract/index.ts';
import { checkLibrary } from '../../main/check/index.ts';
import { makeLibrary } from './library/made.ts';
import { type BenchRow, benchRow } from './row.ts';

const articles = 10_000;

/**
 * A check of a whole library at its slowest: 10,000 articles and 30,000 records whose pictures are all lost, so that each
 * is looked at twice. Beside it the least it takes, reading every document once.
 */
export async function checkBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-check-'));
  try {
    await makeLibrary(folder, articles);
    await readAll(folder);
    const bare = await timed(() => readAll(folder));
    const check = await timed(() => checkLibrary(folder, quietWork));
    return [benchRow('check-library of 10,000 articles', 'ms', check, bare, 'every document read and JSON.parse', 5)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads and parses every document, eight at a time. */
async function readAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const documents = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (let at = 0; at < documents.length; at += 8)
    await Promise.all(documents.slice(at, at + 8).map(async (path) => JSON.parse(await readFile(path, 'utf8'))));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

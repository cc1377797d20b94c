import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietWork } from '#shared/contract/index.ts';
import { shippedCredits } from '#shared/credits/index.ts';
import { ledgerCsv } from '#shared/ledger/index.ts';
import { Ledger } from '../../main/ledger/index.ts';
import { openLibrary } from '../../main/library/index.ts';
import { openPictures } from '../../main/pictures/index.ts';
import { makeLibrary } from './library/made.ts';
import { type BenchRow, benchRow } from './row.ts';

const articles = 10_000;
/** Documents read together, as many as the ledger reads. */
const together = 16;

/**
 * The ledger of 10,000 articles and 30,000 uses of pictures: read the first time, beside reading and parsing the same
 * documents, read again after one article changed, and written as CSV, beside the goals.
 */
export async function ledgerBench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-ledger-'));
  const now = () => new Date().toISOString();
  try {
    const ids = await makeLibrary(folder, articles);
    const pictures = await openPictures(folder, { now });
    const library = await openLibrary(folder, { now, pictures });
    try {
      await library.list();
      const bare = await timed(() => readBare(folder));
      const ledger = new Ledger(library, pictures, { now, credits: async () => shippedCredits });
      const first = await timed(() => ledger.read(quietWork));
      ledger.touched(ids.slice(0, 1));
      const again = await timed(() => ledger.read(quietWork));
      const { rows } = await ledger.read(quietWork);
      if (rows.length !== 3 * articles) throw new Error(`The ledger has ${rows.length} rows`);
      const csv = await timed(async () => ledgerCsv(rows, []));
      return [
        benchRow('ledger of 30,000 uses', 'ms', first, bare, 'read and JSON.parse of the same documents', 2.5),
        benchRow('ledger of 30,000 uses, one article changed', 'ms', again, first, 'the first time', 0.5),
        benchRow('CSV of 30,000 uses', 'ms', csv, 1_000, 'the goal', 1),
      ];
    } finally {
      await library.close();
      await pictures.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readBare(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /(article|[0-9a-f]{64})\.json$/.test(name));
  for (let at = 0; at < files.length; at += together)
    await Promise.all(
      files.slice(at, at + together).map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
    );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The long form of the kills: `node tests/faults/run.ts KILLS SEED`, in as many libraries at once as there are processors. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { killSavers } from './kills.ts';

const kills = Number(process.argv[2]);
const seed = Number(process.argv[3]);
const lanes = Math.max(1, Math.min(kills, availableParallelism(), 4));

let done = 0;
function told(): void {
  done++;
  if (done % 100 === 0) process.stderr.write(`${done} of ${kills} kills\n`);
}

const scratch = await mkdtemp(join(tmpdir(), 'standfirst-kills-'));
try {
  const results = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => {
      const share = Math.floor(kills / lanes) + (lane < kills % lanes ? 1 : 0);
      return killSavers(join(scratch, String(lane)), share, seed + lane * 1_000_003, told);
    }),
  );
  const lost = results.flatMap((result) => result.lost);
  for (const loss of lost) process.stdout.write(`${loss}\n`);
  const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0);
  process.stdout.write(`saves acknowledged ${acknowledged}\n`);
  process.stdout.write(`kills ${kills}, acknowledged saves lost ${lost.length}\n`);
  process.exitCode = lost.length === 0 ? 0 : 1;
} finally {
  await rm(scratch, { recursive: true });
}

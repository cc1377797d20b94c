// npm run faults -- [--kills N] [--seed S]: everything that can happen to a library on its disk, then N kills at random
// moments while saving. Ends with `kills N, acknowledged saves lost M`; exit 1 when anything failed or was lost.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ground, root, run, say } from './ground.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
if (!Number.isSafeInteger(kills) || kills < 0 || !Number.isSafeInteger(seed)) {
  say('--kills and --seed take whole numbers.');
  process.exit(2);
}

const { node, env } = ground();
say('tearing, filling, closing and taking away the disk under a library');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const tests = [
  'tests/faults',
  'main/place/recovery',
  'main/library/recovery',
  'main/search/tables',
  'main/access',
  'main/check',
];
const faults = await run(
  node,
  [vitest, 'run', ...tests, '--exclude', 'tests/faults/kills.test.ts', '--testTimeout', '1800000'],
  {
    ...env,
    STANDFIRST_EVERY_BYTE: '1',
  },
);
say(`killing the program ${kills} times while it saves, seed ${seed}`);
const killed = await run(node, [join(root, 'tests', 'faults', 'run.ts'), String(kills), String(seed)], env);
process.exitCode = faults === 0 && killed === 0 ? 0 : 1;

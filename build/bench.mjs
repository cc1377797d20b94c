// npm run bench: every measurement beside its peer, taken in one run.
//   npm run bench -- [--json] [--only NAME] [--long]
// --long takes a thousand pictures in where the short form takes 48.
// A file of tests/bench measures what its functions named …Bench say; each file runs in a process of its own.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './bench/table.mjs';
import { ground, root, say } from './ground.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, long: { type: 'boolean' } },
});
const { node, env } = ground({ build: true, browser: true });
const folder = join(root, 'tests', 'bench');
const long = values.long ? ['--long'] : [];
const rows = [];
let broken = 0;
for (const file of readdirSync(folder).filter(isBench).sort()) {
  if (values.only !== undefined && !file.includes(values.only)) continue;
  say(`measuring: ${file}`);
  const measured = await measure(join(folder, file));
  if (measured === null) broken += 1;
  else rows.push(...measured);
}
process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
process.exitCode = broken === 0 && rows.every(({ holds }) => holds) ? 0 : 1;

function isBench(file) {
  return file.endsWith('.ts') && /^export (async )?function \w+Bench\b/m.test(readFileSync(join(folder, file), 'utf8'));
}

/** The rows of one file; null when it failed, and says why on standard error. */
function measure(file) {
  const child = spawn(node, ['--expose-gc', join(root, 'build', 'bench', 'measure.mjs'), file, ...long], {
    cwd: root,
    env,
    // Rows come on a channel of their own, so that nothing a measured program prints is taken for one.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  let measured = null;
  child.on('message', (sent) => {
    measured = sent;
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code === 0 ? measured : null));
  });
}

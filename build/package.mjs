// npm run package: the installers that can be made on this machine, into dist/.
//   npm run package -- [--check] [--short]
// Where Electron's runtime is not here and cannot be fetched, the same packing runs over a stand-in for it, which shows
// what would go into every installer; nothing it makes can be started. --check looks into each artefact afterwards;
// --short packs for Linux alone.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ground, root, run, say } from './ground.mjs';
import { longPlan, shortPlan } from './package/plan.mjs';
import { table } from './package/table.mjs';
import { prepareTools } from './package/tools.mjs';
import { electronRuntime, fetchRuntime } from './start/window.mjs';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, short: { type: 'boolean' }, report: { type: 'string' } },
});
const place = ground({ build: true });
const { node, env } = place;
/** --short packs with Linux's own programs; elsewhere there is nothing it could show. */
const notRun = 2;
process.exitCode = (await run(node, [join(root, 'build', 'licences.mjs')], env)) || (await pack());

async function pack() {
  if (values.short && process.platform !== 'linux') {
    say('the short form packs for Linux, on Linux alone');
    return notRun;
  }
  // --short is for npm test, which looks at the same thing on every machine.
  const isReal = !values.short && (electronRuntime(root) !== null || (await fetchRuntime(root, place)) === null);
  return isReal ? packForThisSystem() : packStandIns();
}

/** Everything electron-builder.yml names for this system, over Electron's own runtime. */
function packForThisSystem() {
  const system = { darwin: '--mac', win32: '--win' }[process.platform] ?? '--linux';
  return run(node, [join(root, 'node_modules', 'electron-builder', 'cli.js'), system, '--publish', 'never'], env);
}

/** Every installer of every system, as far as it can be made over a stand-in, and a table of them. */
async function packStandIns() {
  const plan = values.short ? shortPlan : longPlan;
  say(
    `packing over a stand-in for Electron’s runtime${values.short ? '' : ', which is not here and cannot be fetched'}`,
  );
  prepareTools(plan.tools, say);
  const output = join(root, 'dist', 'stand-in');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const code = await run(node, [join(root, 'build', 'package', 'pack.mjs'), output, ...plan.targets], {
    ...env,
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
  });
  if (!existsSync(join(output, 'made.json'))) return code || 1;
  const made = JSON.parse(readFileSync(join(output, 'made.json'), 'utf8'));
  const checked = values.check ? await check(output) : 0;
  process.stdout.write(`\n${table(output, made, plan.left)}\n`);
  return code || checked;
}

/** Unpacks every artefact and looks at every file in it. */
function check(output) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const json = values.report === undefined ? [] : ['--reporter=json', `--outputFile.json=${values.report}`];
  const args = ['run', '--config', join('tests', 'package', 'vitest.config.ts'), '--reporter=default', ...json];
  return run(node, [vitest, ...args], { ...env, STANDFIRST_PACKED: output });
}

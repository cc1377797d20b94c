// npm test: every checker and every suite, in order. Goes on past a failure, and ends with one line that counts them all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ground, root, run } from './ground.mjs';
import { countPlaywright, countVitest } from './test/counts.mjs';

const { node, env, chromium } = ground({ browser: true });
const scratch = mkdtempSync(join(tmpdir(), 'standfirst-test-'));
if (!process.stdout.isTTY) {
  env.NO_COLOR = '1';
  delete env.FORCE_COLOR;
}
const plain = process.stdout.isTTY ? [] : ['--colors=off'];
const total = { passed: 0, failed: 0 };
const failures = [];
/** Steps that said why they could not run here (exit code 2): neither passed nor failed. */
const notRun = [];
/** Specs that passed only when played again. */
const playedAgain = [];

/** Runs one step; `count` reads from its report how much passed, and without one the step counts as one. */
async function step(name, args, { count, report, more = {}, mayNotRun = false } = {}) {
  process.stdout.write(`\n── ${name}\n`);
  const [script, ...rest] = args;
  const code = await run(node, [join(root, script), ...rest], { ...env, ...more });
  if (mayNotRun && code === 2) {
    notRun.push(name);
    return;
  }
  const counted = count?.(report) ?? { passed: 0, failed: 0 };
  if (count === undefined && code === 0) counted.passed = 1;
  // A suite that ends badly without a failed test (a crash, an error between tests) failed all the same.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (count !== undefined && code === 0 && counted.passed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  playedAgain.push(...(counted.again ?? []));
  if (counted.failed > 0) failures.push(name);
  process.stdout.write(`   ${name}: ${counted.passed} passed, ${counted.failed} failed\n`);
}

const bin = (path) => join('node_modules', path);
for (const project of ['shared', 'main', 'renderer', 'tests']) {
  await step(`types in ${project}`, [bin('typescript/bin/tsc'), '-p', project]);
}
await step('lint and format', [bin('@biomejs/biome/bin/biome'), 'ci', ...plain, '.']);
await step('import directions', [
  bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
  'main',
  'shared',
  'renderer',
  'tests',
]);
await step('dead code', [bin('knip/bin/knip.js')]);
const units = join(scratch, 'vitest.json');
await step(
  'unit tests',
  [bin('vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${units}`],
  {
    count: countVitest,
    report: units,
  },
);
// The faults that take no kills are among the unit tests; `npm run faults` has them all, and a thousand kills.
await step('kills while saving, short form', ['tests/faults/run.ts', '100', '1']);
await step('build', [bin('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn']);
if (chromium === null) {
  process.stdout.write('\n── end to end\n   no Chromium here and none could be installed; CHROMIUM can name one\n');
  total.failed += 1;
  failures.push('end to end');
} else {
  const specs = join(scratch, 'playwright.json');
  await step('end to end', [bin('@playwright/test/cli.js'), 'test', '--reporter=line,json'], {
    count: countPlaywright,
    report: specs,
    more: { PLAYWRIGHT_JSON_OUTPUT_NAME: specs },
  });
}
await step('the end-to-end specs in the desktop’s window', ['build/test-electron.mjs'], { mayNotRun: true });
await step('what electronegativity finds', ['build/electronegativity.mjs']);
await step('known holes', ['build/holes.mjs'], { mayNotRun: true });
const packed = join(scratch, 'packed.json');
await step('package, short form', ['build/package.mjs', '--short', '--check', '--report', packed], {
  count: countVitest,
  report: packed,
  mayNotRun: true,
});
rmSync(scratch, { recursive: true });

if (notRun.length > 0) process.stdout.write(`\nDid not run, and count as nothing: ${notRun.join(', ')}\n`);
if (playedAgain.length > 0) process.stdout.write(`\nPassed only when played again:\n  ${playedAgain.join('\n  ')}\n`);
if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

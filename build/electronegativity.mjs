// Looks for what Electron's security guide warns of in the sources of the desk, its shell and the window, with
// electronegativity. Ends with 1 for a finding that build/electronegativity/explained.mjs does not explain, and for an
// explanation nothing is found for. Electronegativity reads no TypeScript of today and no private members, so it is
// given the same code in the JavaScript of 2019; what it would fetch from the network is left out.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { explained } from './electronegativity/explained.mjs';
import { root, say } from './ground.mjs';

const home = join(root, 'build', 'electronegativity');
const scanner = join(home, 'node_modules', '@doyensec', 'electronegativity', 'dist', 'index.js');
const scratch = mkdtempSync(join(tmpdir(), 'standfirst-electronegativity-'));
try {
  install();
  const sources = globSync('{main,renderer,shared}/**/*.{ts,tsx}', { cwd: root }).filter(isShipped);
  for (const source of sources) older(source);
  cpSync(join(root, 'renderer', 'index.html'), join(scratch, 'renderer', 'index.html'));
  process.exitCode = judge(findings(), sources.length);
} finally {
  rmSync(scratch, { recursive: true });
}

/** It stands by itself: among our own packages it would find a TypeScript it cannot use. */
function install() {
  if (existsSync(scanner)) return;
  say('installing electronegativity, once');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`electronegativity could not be installed: ${stderr}`);
}

function isShipped(path) {
  return !/\.test\.tsx?$|\.d\.ts$|\/double\.ts$/.test(path);
}

/** Puts a source file into the scratch folder as JavaScript of 2019. */
function older(source) {
  const parser = { syntax: 'typescript', tsx: source.endsWith('x') };
  const jsc = { parser, target: 'es2019', transform: { react: { runtime: 'automatic' } } };
  const { code } = transformSync(readFileSync(join(root, source), 'utf8'), { jsc, module: { type: 'es6' } });
  const to = join(scratch, source.replace(/\.tsx?$/, '.js'));
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, code);
}

/** What electronegativity finds: its name for it, the file, and the line as it stands there. */
function findings() {
  const report = join(scratch, 'report.sarif');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'));
  const options = ['-e', version, '-x', 'AvailableSecurityFixesGlobalCheck', '-r', '-v', 'false', '-o', report];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--require', join(home, 'no-network.cjs'), scanner, '-i', scratch, ...options],
    {
      cwd: scratch,
      encoding: 'utf8',
    },
  );
  const unread = `${stdout}${stderr}`.match(/^.*Error parsing.*$/gm) ?? [];
  for (const line of unread) say(`electronegativity could not read a file: ${line.trim()}`);
  if (unread.length > 0) return [{ id: 'UNREAD', file: `${unread.length} files` }];
  if (status !== 0) throw new Error(`electronegativity ended with ${status}: ${stderr}`);
  const { runs } = JSON.parse(readFileSync(report, 'utf8'));
  return runs.flatMap(({ results }) =>
    results.map(({ ruleId, locations, message }) => {
      const { physicalLocation } = locations[0];
      return { id: ruleId, file: place(physicalLocation.artifactLocation.uri), what: message.text };
    }),
  );
}

function place(uri) {
  return decodeURIComponent(uri).replace(/^.*?(?=(main|renderer|shared)\/)/, '');
}

/** Says which findings nobody explained, and which explanations are of no finding. */
function judge(found, files) {
  const isExplained = ({ id, file }) => explained.some((each) => each.id === id && each.file === file);
  const isFound = (each) => found.some(({ id, file }) => each.id === id && each.file === file);
  const fresh = found.filter((finding) => !isExplained(finding));
  const stale = explained.filter((each) => !isFound(each));
  for (const { id, file, what } of fresh) say(`unexplained: ${id} in ${file}: ${what}`);
  for (const { id, file } of stale) say(`explained, but no longer found: ${id} in ${file}`);
  process.stdout.write(
    `electronegativity: ${files} files read, ${found.length} findings, ${fresh.length} unexplained\n`,
  );
  return fresh.length + stale.length === 0 ? 0 : 1;
}

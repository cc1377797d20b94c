// Makes the ground ready for npm's commands: the right Node, the dependencies, the builds and, for tests, a browser.
// Plain Node 18 or newer and nothing else, because it runs before anything is installed. Says what it does on standard
// error, so that a command's own standard output stays its own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale, isBuilt } from './ground/builds.mjs';
import { findChromium } from './ground/chromium.mjs';
import { installWhenStale } from './ground/dependencies.mjs';
import { hasPerl, installPackages } from './ground/system.mjs';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const wantedMajor = 24;
const wantedVersion = '24.21.0';

/** Where the command was typed: npm runs its scripts in the project's folder, and says where it was itself. */
export function typedIn() {
  return (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();
}

/** Says something to whoever waits. */
export function say(text) {
  process.stderr.write(`standfirst: ${text}\n`);
}

/**
 * Makes everything a command needs ready, and gives the environment to run it in.
 * @param {{ build?: boolean, browser?: boolean }} needs `build`: the window and the desk are built from the present
 *   sources. `browser`: a Chromium for tests is there.
 * @returns {{ node: string, env: NodeJS.ProcessEnv, chromium: string | null }} the right Node, and an environment in
 *   which it comes first
 */
export function ground(needs = {}) {
  const node = rightNode();
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  installWhenStale(root, env, npmCommand(node), say);
  if (needs.build) buildWhenStale(root, node, env, say);
  let chromium = findChromium();
  const missing = [
    ...(needs.browser && chromium === null ? ['chromium', 'fonts-dejavu-core'] : []),
    ...(hasPerl() ? [] : ['perl']),
  ];
  if (missing.length > 0) {
    installPackages(missing, say);
    chromium = findChromium();
  }
  if (chromium !== null) env.CHROMIUM = chromium;
  return { node, env, chromium };
}

/** The file that runs the commands: built, which starts three times as fast, or from source where the build is old. */
export function commandFile() {
  return isBuilt(root) ? join(root, 'out', 'main', 'cli.js') : join(root, 'main', 'cli', 'index.ts');
}

/**
 * Runs a program with this terminal, in the project's folder unless told otherwise, and gives its exit code. Every
 * signal to stop is handed on, so that nothing is left running behind.
 */
export async function run(command, args, env, cwd = root) {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
  const handOn = (signal) => child.kill(signal);
  for (const signal of stops) process.on(signal, handOn);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of stops) process.off(signal, handOn);
  }
}

/** This Node where it is new enough; else the one kept in `.node`, fetched from the npm registry the first time. */
function rightNode() {
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const node = join(root, '.node', 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  say(`Node ${process.versions.node} is too old; fetching Node ${wantedVersion} from the npm registry into .node/`);
  mkdirSync(join(root, '.node'), { recursive: true });
  const [command, args] = npmCommand(process.execPath);
  const install = [
    'install',
    '--prefix',
    join(root, '.node'),
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
  ];
  const { status } = spawnSync(command, [...args, ...install, `${name}@${wantedVersion}`], {
    cwd: join(root, '.node'),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && args.length === 0,
  });
  if (status === 0 && existsSync(node)) return node;
  say(
    `Node ${wantedVersion} could not be fetched. Install Node ${wantedMajor} or newer from nodejs.org, then try again.`,
  );
  process.exit(1);
}

/** How npm is started: the one that runs this script with the given Node, else the one in the path. */
function npmCommand(node) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [node, [script]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

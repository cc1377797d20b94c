import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** How long fetching Electron's runtime may take, in milliseconds, and how long its server may take to answer at all. */
const fetchLimit = 180_000;
const reachLimit = 3_000;

/** Electron's executable; null where its runtime is not here. */
export function electronRuntime(root) {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const executable = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/** Why the desktop's window cannot open here, in a few words; null when it can. Fetches the runtime where that is possible. */
export async function whyNoWindow(root, place) {
  const { env } = place;
  if (process.platform === 'linux') {
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no screen here for a window';
    if (process.getuid?.() === 0) return 'Electron’s sandbox does not run as root';
  }
  return electronRuntime(root) === null ? fetchRuntime(root, place) : null;
}

/** Fetches Electron's runtime, once, within a time limit; gives why that did not work, null when it did. */
export async function fetchRuntime(root, { node, env }) {
  if (!(await isReachable(env))) return 'Electron’s runtime is not here and cannot be fetched';
  process.stderr.write('standfirst: fetching Electron’s runtime, once\n');
  const install = join(root, 'node_modules', 'electron', 'install.js');
  await ended(spawn(node, [install], { env, stdio: 'ignore', timeout: fetchLimit }));
  return electronRuntime(root) === null ? 'Electron’s runtime could not be fetched' : null;
}

/** Opens the desktop's window and waits for its end; gives its exit code. */
export async function startWindow(root, { env }, library) {
  const { ELECTRON_RUN_AS_NODE: _, ...clean } = env;
  const args = library === undefined ? [root] : [root, '--library', library];
  return ended(spawn(electronRuntime(root), args, { env: clean, stdio: 'inherit' }));
}

/** Whether the server the runtime comes from answers. A proxy or a mirror is taken at its word. */
function isReachable(env) {
  if (env.ELECTRON_MIRROR || env.HTTPS_PROXY || env.https_proxy) return Promise.resolve(true);
  return new Promise((resolve) => {
    const socket = connect({ host: 'github.com', port: 443, timeout: reachLimit });
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

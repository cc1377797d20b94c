import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the dependencies when those in `node_modules` are not those of the lock file.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {[string, string[]]} npm how npm is started
 * @param {(text: string) => void} say
 */
export function installWhenStale(root, env, [command, args], say) {
  if (isInstalled(root)) return;
  say('installing the dependencies of package-lock.json (npm ci)');
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && args.length === 0,
  });
  if (status === 0) return;
  say('the dependencies could not be installed; npm says why above. Is the npm registry in reach?');
  process.exit(1);
}

/** Whether `node_modules` holds what the lock file asks for, package by package. What another system needs may be absent. */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || found === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return found[path] === undefined ? optional === true : found[path].version === version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

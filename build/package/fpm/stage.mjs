import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lays files out in a folder as a package will install them, with the permissions of installed files.
 * @param {string[]} pairs `from=to`; a `from` that ends in a slash is a folder whose contents go to `to`
 * @returns {string[]} every file, by its path from the folder
 */
export function stage(root, pairs) {
  for (const pair of pairs) {
    const cut = pair.lastIndexOf('=');
    const [from, to] = [pair.slice(0, cut), join(root, pair.slice(cut + 1))];
    if (from.endsWith('/')) {
      cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    } else {
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
  }
  const files = readdirSync(root, { recursive: true }).sort();
  return files.filter((path) => settle(join(root, path)) === 'file');
}

/** Gives a path its permissions, and says what it is. */
function settle(path) {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return 'file';
  chmodSync(path, found.isDirectory() || (found.mode & 0o100) !== 0 ? 0o755 : 0o644);
  return found.isDirectory() ? 'folder' : 'file';
}

/** Runs a program to its end; its words are the error when it fails. */
export function must(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the builds are made of. */
const sources = ['main', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** Whether the last build was made of the present sources. */
export function isBuilt(root) {
  return (
    existsSync(join(root, 'out', 'renderer', 'index.html')) && read(join(root, 'out', '.sources')) === fingerprint(root)
  );
}

/** Builds the desk, the bridge and the window when their sources are not those of the last build. */
export function buildWhenStale(root, node, env, say) {
  if (isBuilt(root)) return;
  say('building the desk and the window');
  const result = build(root, node, env);
  if (result.status !== 0) {
    process.stderr.write(result.output);
    say('the build failed; it says why above.');
    process.exit(1);
  }
}

/** Builds, whatever was there; gives the builder's exit code and words. */
function build(root, node, env) {
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const before = fingerprint(root);
  const { status, stdout, stderr } = spawnSync(node, [builder, 'build'], { cwd: root, env, encoding: 'utf8' });
  if (status === 0) {
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(join(root, 'out', '.sources'), before);
  }
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}

/** One word for the state of every source file: its path, its size and when it was last changed. */
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const source of sources) add(hash, root, source);
  return hash.digest('hex');
}

function add(hash, root, path) {
  const found = statSync(join(root, path));
  if (!found.isDirectory()) {
    hash.update(`${path}\0${found.size}\0${found.mtimeMs}\0`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) add(hash, root, `${path}/${name}`);
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

// The packages that are not bundled: which they are, and how those for another system come into a package.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder: a build's configuration is bundled before it runs, so this file's own place says nothing. */
const root = process.cwd();

/**
 * They stay packages: sharp loads a library of the system's own kind, exiftool-vendored starts a program, and libheif-js
 * lies where its licence asks, in a file that can be exchanged.
 */
export const natives = ['sharp', 'exiftool-vendored', 'libheif-js'];

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

interface Lock {
  name: string;
  packages: Record<string, unknown>;
}

/** The dependencies that go into the builds: all but the natives. */
export function bundled(): string[] {
  return Object.keys(manifest().dependencies).filter((name) => !natives.includes(name));
}

/**
 * Puts the natives for a system (as Node names it) and its processors into a folder, just as package-lock.json has them.
 * Does nothing where they lie there already.
 * @throws Error when the npm registry does not give them
 */
export function placeNatives(folder: string, platform: string, processors: string[]): void {
  const wanted = JSON.stringify([lockOfNatives(), processors]);
  const done = join(folder, 'done');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  const [first = process.arch, ...others] = processors;
  install(folder, platform, first);
  for (const other of others) {
    const beside = `${folder}-${other}`;
    install(beside, platform, other);
    for (const name of [`sharp-${platform}-${other}`, `sharp-libvips-${platform}-${other}`]) {
      const [from, to] = [join(beside, 'node_modules', '@img', name), join(folder, 'node_modules', '@img', name)];
      if (existsSync(from)) renameSync(from, to);
    }
    rmSync(beside, { recursive: true });
  }
  writeFileSync(done, wanted);
}

/** The manifest and the lock file for the natives alone: same versions, same checksums. */
function lockOfNatives() {
  const { version, dependencies } = manifest();
  const wanted = Object.fromEntries(natives.map((name) => [name, dependencies[name]]));
  const alone = { name: 'standfirst-natives', version, private: true, dependencies: wanted };
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return { alone, lock: { ...lock, name: alone.name, packages: { ...lock.packages, '': alone } } };
}

function install(folder: string, platform: string, processor: string): void {
  const { alone, lock } = lockOfNatives();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(alone));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const place = [`--os=${platform}`, `--cpu=${processor}`, '--libc=glibc'];
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['ci', ...place, ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the programs for ${platform}-${processor} could not be fetched: ${stderr}`);
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian packages where that is possible: as root, with apt-get. Says what it did, and what it could not. */
export function installPackages(names, say) {
  const asked = `apt-get install ${names.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    say(`missing here: ${names.join(', ')}. Install them the way this system does.`);
    return;
  }
  if (process.getuid?.() !== 0) {
    say(`missing here: ${names.join(', ')}. An administrator gets them with: ${asked}`);
    return;
  }
  say(`installing ${names.join(', ')} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-q', '-y', ...args], { env, encoding: 'utf8' });
  apt('update');
  const { status, stderr } = apt('install', '--no-install-recommends', ...names);
  if (status !== 0) say(`apt-get could not install ${names.join(', ')}: ${(stderr ?? '').trim().split('\n').pop()}`);
}

/** Whether there is a perl that ExifTool can run on; Windows brings ExifTool's own. */
export function hasPerl() {
  if (process.platform === 'win32') return true;
  return spawnSync('perl', ['-MFile::Find', '-MEncode', '-MTime::Local', '-e', '1']).status === 0;
}

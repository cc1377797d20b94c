import { spawnSync } from 'node:child_process';

/** What lintian says of the deb and stays as it is, with the reason. A tag that is not here, or no longer said, fails. */
export const overrides = new Map<string, string>([
  [
    'dir-or-file-in-opt',
    'a package from outside Debian belongs in /opt (FHS 3.13), and Electron keeps its files together',
  ],
  ['embedded-library', 'sharp brings libvips and what it decodes with, built and checked by its makers as one file'],
  [
    'executable-not-elf-or-script',
    'one of ExifTool’s examples carries the bit; its files are left as they are released',
  ],
  ['incorrect-path-for-interpreter', 'ExifTool finds Perl by env; its files are left as they are released'],
  [
    'maintainer-script-ignores-errors',
    'electron-builder’s scripts: a missing icon cache must not fail an installation',
  ],
  ['command-with-path-in-maintainer-script', 'electron-builder’s scripts: looks whether it runs in a chroot'],
  ['postrm-removes-alternative', 'electron-builder’s scripts: the alternative goes with the program it names'],
  ['unknown-field', 'License and Vendor, which fpm writes into every deb'],
]);

/** The tags lintian finds at the severities error and warning, each once. */
export function lintianTags(deb: string): Set<string> {
  const { stdout, error } = spawnSync('lintian', ['--no-cfg', '--allow-root', deb], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  return new Set([...stdout.matchAll(/^[EW]: \S+(?: \S+)?: ([\w-]+)/gm)].map(([, tag]) => tag ?? ''));
}

import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './stage.mjs';

/** Makes a deb of a folder laid out as it will be installed. */
export function makeDeb(root, asked, files) {
  const control = join(root, 'DEBIAN');
  mkdirSync(control, { mode: 0o755 });
  const plain = files.filter((path) => lstatSync(join(root, path)).isFile());
  const size = plain.reduce((sum, path) => sum + lstatSync(join(root, path)).size, 0);
  // fpm's way with a description: the first line is the synopsis, the others are set in by one space.
  const [synopsis, ...more] = asked.description.split('\n').map((line) => line.trim());
  const fields = {
    Package: asked.name,
    Version: asked.version,
    License: asked.license,
    Vendor: asked.vendor,
    Architecture: asked.architecture,
    Maintainer: asked.maintainer,
    'Installed-Size': String(Math.ceil(size / 1024)),
    Depends: asked.depends?.join(', '),
    Recommends: asked['deb-recommends']?.join(', '),
    Section: asked.category ?? 'default',
    Priority: asked['deb-priority'],
    Homepage: asked.url,
    Description: [synopsis, ...more.filter((line) => line !== '').map((line) => ` ${line}`)].join('\n'),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  writeFileSync(join(control, 'control'), `${lines.join('\n')}\n`);
  const sums = plain.map(
    (path) =>
      `${createHash('md5')
        .update(readFileSync(join(root, path)))
        .digest('hex')}  ${path}\n`,
  );
  writeFileSync(join(control, 'md5sums'), sums.join(''));
  for (const [name, from] of [
    ['postinst', asked['after-install']],
    ['postrm', asked['after-remove']],
  ]) {
    copyFileSync(from, join(control, name));
    chmodSync(join(control, name), 0o755);
  }
  const compression = { gz: 'gzip', zst: 'zstd' }[asked['deb-compression']] ?? asked['deb-compression'];
  must('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '--build', root, asked.package]);
}

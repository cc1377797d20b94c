import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../ground/system.mjs';

/** The programs that packing over a stand-in uses in place of those electron-builder downloads, and Debian's packages of them. */
const programs = new Map([
  ['/usr/bin/7za', 'p7zip-full'],
  ['/usr/bin/dpkg-deb', 'dpkg'],
  ['/usr/bin/rpmbuild', 'rpm'],
  ['/usr/bin/cpio', 'cpio'],
  ['/usr/bin/mksquashfs', 'squashfs-tools'],
  ['/usr/bin/makensis', 'nsis'],
  ['/usr/bin/desktop-file-validate', 'desktop-file-utils'],
  ['/usr/bin/lintian', 'lintian'],
  ['/usr/bin/update-mime-database', 'shared-mime-info'],
]);

/** Installs which of these programs are missing, where that is possible. Says what it did, and what it could not. */
export function prepareTools(names, say) {
  const missing = [...programs].filter(([path, name]) => names.includes(name) && !existsSync(path));
  if (missing.length > 0)
    installPackages(
      missing.map(([, name]) => name),
      say,
    );
}

/** Why a target cannot be made, in a few words, for want of one of these packages; null when it can. */
export function whyNoTool(...names) {
  const missing = [...programs].filter(([path, name]) => names.includes(name) && !existsSync(path));
  return missing.length === 0
    ? null
    : `${missing.map(([path]) => path).join(', ')} missing (Debian: ${names.join(', ')})`;
}

/** Where electron-builder finds these programs: its own variables for them. `folder` is scratch. */
export function toolPlaces(folder, root) {
  return {
    ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za',
    CUSTOM_FPM_PATH: join(root, 'build', 'package', 'fpm.mjs'),
    APPIMAGE_TOOLS_PATH: appImageTools(join(folder, 'appimage')),
    ELECTRON_BUILDER_NSIS_DIR: nsis(join(folder, 'nsis')),
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: join(folder, 'nsis'),
  };
}

/** The folder electron-builder looks for AppImage's programs in. The part that mounts the file system is a stand-in. */
function appImageTools(folder) {
  for (const part of ['runtimes', 'lib/x64', 'lib/arm64']) mkdirSync(join(folder, part), { recursive: true });
  symlinkSync('/usr/bin/mksquashfs', join(folder, 'mksquashfs'));
  symlinkSync('/usr/bin/desktop-file-validate', join(folder, 'desktop-file-validate'));
  for (const arch of ['x64', 'arm64']) {
    writeFileSync(
      join(folder, 'runtimes', `runtime-${arch}`),
      '#!/bin/sh\necho "a stand-in for AppImage" >&2\nexit 1\n'.padEnd(4096, '\n'),
    );
  }
  return folder;
}

/** NSIS as electron-builder wants it laid out, without the plug-ins it brings itself. */
function nsis(folder) {
  for (const part of ['linux', 'plugins/x86-unicode']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'linux', 'makensis'), '#!/bin/sh\nNSISDIR=/usr/share/nsis exec /usr/bin/makensis "$@"\n', {
    mode: 0o755,
  });
  writeFileSync(join(folder, 'elevate.exe'), '');
  return folder;
}

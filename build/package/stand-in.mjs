// Packs the application for Linux over a stand-in for Electron's runtime: names and shapes, no program. What comes out
// holds all that an installer would, and cannot be started. Arguments: the targets (`dir`, `tar.gz`).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { build, Platform } from 'electron-builder';

const folder = mkdtempSync(join(tmpdir(), 'standfirst-runtime-'));
try {
  await runtime(join(folder, 'runtime'));
  await build({
    targets: Platform.LINUX.createTarget(process.argv.slice(2)),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      directories: { output: 'dist/stand-in' },
      electronDist: join(folder, 'runtime'),
      // A fuse is a bit in the real executable.
      electronFuses: null,
    },
  });
} finally {
  rmSync(folder, { recursive: true });
}

async function runtime(at) {
  const { version } = JSON.parse(readFileSync(join('node_modules', 'electron', 'package.json'), 'utf8'));
  for (const part of ['locales', 'resources', 'inside']) mkdirSync(join(at, part), { recursive: true });
  writeFileSync(join(at, 'version'), version);
  writeFileSync(join(at, 'electron'), '#!/bin/sh\necho "a stand-in for Electron, which runs nothing" >&2\nexit 1\n', {
    mode: 0o755,
  });
  writeFileSync(join(at, 'locales', 'en-GB.pak'), '');
  writeFileSync(join(at, 'inside', 'package.json'), '{}');
  await createPackage(join(at, 'inside'), join(at, 'resources', 'default_app.asar'));
  rmSync(join(at, 'inside'), { recursive: true });
}

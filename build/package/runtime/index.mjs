// Stand-ins for Electron's runtime: names and shapes, no program. What is packed over one holds all that an installer
// would, and cannot be started.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linuxRuntime } from './linux.mjs';
import { macRuntime } from './mac.mjs';
import { windowsRuntime } from './windows.mjs';

/** Makes a stand-in for a system (as electron-builder names it) and a processor in a folder that is not there yet. */
export function standIn(folder, root, system, arch) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'LICENSE'), readFileSync(join(root, 'node_modules', 'electron', 'LICENSE')));
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '<!doctype html><title>Stand-in</title>');
  if (system === 'mac') {
    macRuntime(folder);
    return;
  }
  if (system === 'win') windowsRuntime(folder, root, arch);
  else linuxRuntime(folder);
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part));
  for (const language of ['de', 'en-GB', 'en-US']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
}

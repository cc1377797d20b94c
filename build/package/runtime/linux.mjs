import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuseWire } from './wire.mjs';

const program = '#!/bin/sh\necho "a stand-in for Electron, which runs nothing" >&2\nexit 1\n';

/** Puts the shape of Electron's folder for Linux into an empty one. */
export function linuxRuntime(folder) {
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(program), fuseWire()]), { mode: 0o755 });
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler']) {
    writeFileSync(join(folder, name), program, { mode: 0o755 });
  }
}

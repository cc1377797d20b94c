import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuseWire } from './wire.mjs';

const helpers = ['Helper', 'Helper (GPU)', 'Helper (Plugin)', 'Helper (Renderer)'];
const program = Buffer.from('a stand-in for Electron, which runs nothing\n');

/** Puts the shape of Electron's folder for macOS into an empty one. */
export function macRuntime(folder) {
  const contents = join(folder, 'Electron.app', 'Contents');
  bundle(contents, 'Electron', { CFBundleIconFile: 'electron.icns', NSPrincipalClass: 'AtomApplication' });
  for (const helper of helpers) {
    bundle(join(contents, 'Frameworks', `Electron ${helper}.app`, 'Contents'), `Electron ${helper}`, {});
  }
  const framework = join(contents, 'Frameworks', 'Electron Framework.framework');
  mkdirSync(framework, { recursive: true });
  writeFileSync(join(framework, 'Electron Framework'), Buffer.concat([program, fuseWire()]), { mode: 0o755 });
  mkdirSync(join(contents, 'Resources', 'en.lproj'), { recursive: true });
  writeFileSync(join(contents, 'Resources', 'electron.icns'), '');
  writeFileSync(join(contents, 'Resources', 'en.lproj', 'locale.pak'), '');
}

/** A program's folder as macOS wants it. */
function bundle(contents, name, more) {
  mkdirSync(join(contents, 'MacOS'), { recursive: true });
  writeFileSync(join(contents, 'MacOS', name), program, { mode: 0o755 });
  const facts = { CFBundleExecutable: name, CFBundleName: name, CFBundlePackageType: 'APPL', ...more };
  const lines = Object.entries(facts).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  writeFileSync(
    join(contents, 'Info.plist'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>${lines.join('')}</dict></plist>\n`,
  );
}

// npm run package: the installers that can be made on this machine, into dist/.
// Where Electron's runtime is not here and cannot be fetched, the same packing runs over a stand-in for it, which shows
// what would go into an installer; nothing it makes can be started.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ground, root, run, say } from './ground.mjs';
import { electronRuntime, fetchRuntime } from './start/window.mjs';

const { node, env } = ground({ build: true });
const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
const sevenZip = ['/usr/bin/7za', '/usr/bin/7z'].find((path) => existsSync(path));
if (sevenZip !== undefined) env.ELECTRON_BUILDER_7ZIP_PATH ??= sevenZip;

if (electronRuntime(root) !== null || (await fetchRuntime(root, { node, env })) === null) {
  const system = { darwin: '--mac', win32: '--win' }[process.platform] ?? '--linux';
  process.exitCode = await run(node, [builder, system, '--publish', 'never'], env);
} else {
  process.exitCode = await packStandIn();
}
list(join(root, 'dist'));

/** Packs for Linux over a stand-in, and says what that leaves out. */
async function packStandIn() {
  say('Electron’s runtime is not here and cannot be fetched: packing over a stand-in, for Linux alone');
  const targets = ['dir', ...(sevenZip === undefined ? [] : ['tar.gz'])];
  const code = await run(node, [join(root, 'build', 'package', 'stand-in.mjs'), ...targets], env);
  if (sevenZip === undefined) say('not made: tar.gz, because there is no 7za here (Debian: p7zip-full)');
  say('not made: deb, rpm and AppImage, whose programs electron-builder would download');
  say('not made: anything for Windows and macOS, which need their own runtime; and no fuse is set in a stand-in');
  return code;
}

/** Says what lies in a folder, with its size. */
function list(folder) {
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder, { recursive: true })) {
    const file = join(folder, path);
    if (!/\.(asar|AppImage|deb|rpm|gz|zip|exe|dmg)$/.test(path) || !statSync(file).isFile()) continue;
    process.stdout.write(`dist/${path}  ${(statSync(file).size / 1e6).toFixed(1)} MB\n`);
  }
}

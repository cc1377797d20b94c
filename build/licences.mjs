// Looks at the licence of everything that is shipped, and writes what an installed application says of it to
// dist/licences. Ends with 1 and names the package when a licence has not been looked at. Needs the builds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './ground.mjs';
import { whyNotAllowed } from './licences/allowed.mjs';
import { changelog, copyrightFile } from './licences/debian.mjs';
import { inventory } from './licences/inventory.mjs';
import { notices } from './licences/notices.mjs';

const packages = inventory(root);
for (const { name, version, licence } of packages) {
  const why = whyNotAllowed(licence);
  if (why === null) continue;
  say(`${name} ${version} must not be shipped: ${why} (build/licences/allowed.mjs)`);
  process.exitCode = 1;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist', 'licences');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(packages));
writeFileSync(join(folder, 'copyright'), copyrightFile(manifest, lastChanged()));
writeFileSync(join(folder, 'changelog.gz'), changelog(manifest, lastChanged()));
process.stdout.write(`licences: ${packages.length} shipped packages looked at\n`);

/** When the sources were last changed, in seconds: so that equal sources give equal bytes. */
function lastChanged() {
  if (process.env.SOURCE_DATE_EPOCH) return Number(process.env.SOURCE_DATE_EPOCH);
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return status === 0 ? Number(stdout) : Math.floor(statSync(join(root, 'package.json')).mtimeMs / 1000);
}

// Packs over stand-ins for Electron's runtime, each target by itself, so that one that cannot be made stops no other.
//   node build/package/pack.mjs OUTPUT SYSTEM-ARCH:TARGET,… …     e.g. linux-x64:dir,tar.gz,deb win-x64:zip
// Writes OUTPUT/made.json: for each target what was made, or why not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { standIn } from './runtime/index.mjs';
import { hasWindowsProgram } from './runtime/windows.mjs';
import { toolPlaces, whyNoTool } from './tools.mjs';

const root = process.cwd();
const output = resolve(process.argv[2]);
const platforms = { linux: Platform.LINUX, mac: Platform.MAC, win: Platform.WINDOWS };
/** What each target needs that a machine may lack. */
const needs = {
  AppImage: ['squashfs-tools', 'desktop-file-utils'],
  deb: ['dpkg'],
  rpm: ['rpm'],
  'tar.gz': ['p7zip-full'],
  zip: ['p7zip-full'],
  nsis: ['nsis', 'p7zip-full'],
  portable: ['nsis', 'p7zip-full'],
};
const scratch = mkdtempSync(join(tmpdir(), 'standfirst-pack-'));
Object.assign(process.env, toolPlaces(scratch, root));
const made = [];
try {
  for (const asked of process.argv.slice(3)) {
    const [place, targets] = asked.split(':');
    const [system, arch] = place.split('-');
    await pack(
      system,
      arch,
      targets.split(',').filter((target) => target !== 'dir'),
    );
  }
} finally {
  rmSync(scratch, { recursive: true });
  writeFileSync(join(output, 'made.json'), JSON.stringify(made, null, 2));
}

/** The folder first, then every target of it. */
async function pack(system, arch, targets) {
  if (system === 'win' && !hasWindowsProgram(root, arch)) {
    for (const target of ['dir', ...targets]) note(system, arch, target, [], 'no program for Windows to borrow here');
    return;
  }
  const runtime = join(scratch, `${system}-${arch}`);
  standIn(runtime, root, system, arch);
  const folder = join(output, { linux: 'linux', mac: 'mac', win: 'win' }[system] + suffix(system, arch));
  const config = configFor(system, runtime);
  if (!(await attempt(system, arch, 'dir', { targets: plan(system, arch, 'dir'), config }, folder))) return;
  const prepackaged = system === 'mac' ? join(folder, 'Standfirst.app') : folder;
  for (const target of targets) {
    const why = whyNoTool(...(needs[target] ?? []));
    if (why !== null) note(system, arch, target, [], why);
    else await attempt(system, arch, target, { targets: plan(system, arch, target), config, prepackaged });
  }
}

async function attempt(system, arch, target, options, folder = null) {
  try {
    const files = await build({ publish: 'never', ...options });
    note(system, arch, target, folder === null ? files : [folder], null);
    return true;
  } catch (error) {
    note(system, arch, target, [], reason(error));
    return false;
  }
}

function note(system, arch, target, files, why) {
  const artefacts = files.filter((file) => !file.endsWith('.blockmap')).map((file) => relative(output, file));
  made.push({ system, arch, target, files: artefacts, why });
}

/** The recipe, with what a stand-in changes: where the runtime is, and that nothing is signed. */
function configFor(system, runtime) {
  return {
    extends: 'electron-builder.yml',
    directories: { output },
    electronDist: runtime,
    // Nobody waits for a download of these.
    deb: { compression: 'gz' },
    rpm: { compression: 'gzip' },
    ...(system === 'mac' ? { mac: { identity: null, notarize: false } } : {}),
    ...(system === 'win' ? { win: { signExecutable: false } } : {}),
  };
}

function plan(system, arch, target) {
  return platforms[system].createTarget(target, Arch[arch]);
}

/** The ending electron-builder gives the folder it packs into. */
function suffix(system, arch) {
  const ending = arch === 'x64' ? '' : `-${arch}`;
  return system === 'mac' ? ending : `${ending}-unpacked`;
}

/** The line of an error that says what is missing: a tool's own words where it repeats them, else the first. */
function reason(error) {
  const words = String(error.message ?? error);
  const lines = words
    .slice(Math.max(0, words.indexOf('Error output:')))
    .split('\n')
    .map((line) => line.trim());
  const telling = lines.filter((line) => line !== '' && line !== 'Error output:');
  const why = (telling[0] ?? 'for a reason it did not say').slice(0, 200);
  return why.startsWith('Plugin not found')
    ? `its script compiles up to a plug-in electron-builder would download (${why})`
    : why;
}

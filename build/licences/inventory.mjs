import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { natives } from '../package/natives.ts';

/** Packages that bring more than their `license` field says: ExifTool itself is Perl's, of whose two licences this is one. */
const brings = new Map([
  ['exiftool-vendored.exe', 'MIT AND Artistic-1.0-Perl'],
  ['exiftool-vendored.pl', 'MIT AND Artistic-1.0-Perl'],
]);

/**
 * Every package that is in the installed application, of any system: what the builds noted (`out/.shipped`), the natives
 * with all they bring, and the faces.
 * @returns {{ name: string, version: string, licence: string, source: string, text: string | null }[]} by name
 */
export function inventory(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const shipped = join(root, 'out', '.shipped');
  const bundled = readdirSync(shipped).flatMap((file) => JSON.parse(readFileSync(join(shipped, file), 'utf8')));
  const faces = Object.keys(packages).filter((path) => path.startsWith('node_modules/@fontsource-variable/'));
  const places = new Set([...bundled, ...faces, ...closure(packages, natives)]);
  const found = [...places]
    .map((place) => ({ place, entry: packages[place] }))
    .filter(({ entry }) => entry !== undefined);
  const listed = found.map(({ place, entry }) => described(root, place, entry));
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The places in the lock file of packages and of everything they need to run, on any system that is packed for. */
function closure(packages, names) {
  const reached = new Set();
  const reach = (name, from) => {
    const place = resolved(packages, name, from);
    if (place === null || reached.has(place)) return;
    const entry = packages[place];
    if (!isPackedFor(entry)) return;
    reached.add(place);
    const needs = { ...entry.dependencies, ...entry.optionalDependencies };
    for (const need of Object.keys(needs)) if (!need.startsWith('@types/')) reach(need, place);
  };
  for (const name of names) reach(name, '');
  return reached;
}

/** Where Node finds a package from another one. */
function resolved(packages, name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return null;
  }
}

/** Whether an entry of the lock file is for a system and a processor that are packed for. */
function isPackedFor({ os, cpu, libc }) {
  const isFor = (given, ours) =>
    given === undefined || ours.some((one) => given.includes(one)) || given[0].startsWith('!');
  return isFor(os, ['linux', 'darwin', 'win32']) && isFor(cpu, ['x64', 'arm64']) && isFor(libc, ['glibc']);
}

function described(root, place, entry) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const folder = join(root, place);
  const licence = brings.get(name) ?? entry.license ?? '';
  const source = `https://www.npmjs.com/package/${name}`;
  return { name, version: entry.version, licence, source, text: licenceText(folder) };
}

/** The package's own licence files, one after another; null where it has none, or is for another system and not here. */
function licenceText(folder) {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name));
  if (names.length === 0) return null;
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { fuseWire } from './wire.mjs';

/** Real programs for Windows that lie among the development packages anyway. */
const borrowed = (root, arch) => join(root, 'node_modules', 'electron-winstaller', 'vendor', `7z-${arch}.exe`);

/** Whether there is a program to borrow. */
export function hasWindowsProgram(root, arch) {
  return existsSync(borrowed(root, arch));
}

/** Puts the shape of Electron's folder for Windows into an empty one: a real executable, with what Electron's has in it. */
export function windowsRuntime(folder, root, arch) {
  const program = NtExecutable.from(readFileSync(borrowed(root, arch)));
  const resources = NtExecutableResource.from(program);
  const language = { lang: 1033, codepage: 1200 };
  resources.entries = resources.entries.filter(({ type }) => type !== 16 && type !== 3 && type !== 14);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues(language, { ProductName: 'Electron', FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.entries.push({ type: 'STANDIN', id: 'FUSES', bin: fuseWire(), ...language });
  resources.outputResource(program);
  writeFileSync(join(folder, 'electron.exe'), Buffer.from(program.generate()));
}

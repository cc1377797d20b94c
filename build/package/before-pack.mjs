import { join } from 'node:path';
import { Arch } from 'electron-builder';
import { placeNatives } from './natives.ts';

/** electron-builder's hook before it packs: puts the natives where `files` in electron-builder.yml looks for them. */
export default function beforePack({ electronPlatformName, arch, packager }) {
  const { projectDir, platform } = packager;
  const folder = join(projectDir, 'dist', 'natives', `${platform.buildConfigurationKey}-${Arch[arch]}`);
  // Both halves of a universal program must be alike, so each package for macOS holds the natives of both.
  placeNatives(folder, electronPlatformName, electronPlatformName === 'darwin' ? ['x64', 'arm64'] : [Arch[arch]]);
}

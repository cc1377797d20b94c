import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { artefact, made } from './packed.ts';

const programs = { linux: 'standfirst', mac: 'Standfirst.app', win: 'Standfirst.exe' };
const packs = made.filter(({ target, why }) => target === 'dir' && why === null);

describe.each(packs)('the fuses of the program for $system $arch', ({ system, arch }) => {
  test('are as the security checklist asks, read back from the program', async () => {
    const wire = await getCurrentFuseWire(join(artefact(system, arch, 'dir') ?? '', programs[system]));
    const off = ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments'] as const;
    for (const fuse of [...off, 'GrantFileProtocolExtraPrivileges'] as const) {
      expect(wire[FuseV1Options[fuse]], fuse).toBe(FuseState.DISABLE);
    }
    for (const fuse of [
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
    ] as const) {
      expect(wire[FuseV1Options[fuse]], fuse).toBe(FuseState.ENABLE);
    }
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { artefact, filesIn, root, said } from './packed.ts';

test('the same sources packed again give the same files with the same bytes', async () => {
  const again = await mkdtemp(join(tmpdir(), 'standfirst-again-'));
  try {
    said(process.execPath, [join(root, 'build', 'package', 'pack.mjs'), again, 'linux-x64:dir']);
    const [first, second] = [
      await filesIn(artefact('linux', 'x64', 'dir') ?? ''),
      await filesIn(join(again, 'linux-unpacked')),
    ];
    // Added to the folder when a deb or an rpm is made of it.
    first.delete('resources/apparmor-profile');
    expect([...second]).toEqual([...first]);
  } finally {
    await rm(again, { recursive: true, force: true });
  }
});

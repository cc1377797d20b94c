import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { artefact, filesIn, manifest, said, sha256 } from './packed.ts';

/** What each processor is called in an executable. */
const machines = { x64: 0x8664, arm64: 0xaa64 };

describe.each(['x64', 'arm64'] as const)('Windows on %s', (arch) => {
  const zip = artefact('win', arch, 'zip');
  const folder = artefact('win', arch, 'dir') ?? '';
  let scratch = '';
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'standfirst-win-'));
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  test.skipIf(zip === null)('the zip holds every file that was packed, with its bytes, and no other', async () => {
    const to = join(scratch, 'zip');
    await mkdir(to);
    said('7za', ['x', '-y', `-o${to}`, zip ?? '']);
    const [found, wanted] = [await filesIn(to), await filesIn(folder)];
    expect([...found].map(([path, { sum }]) => [path, sum])).toEqual([...wanted].map(([path, { sum }]) => [path, sum]));
    expect([...found.keys()]).toContain('Standfirst.exe');
    expect([...found.keys()]).toContain('LICENSE.electron.txt');
  });

  test.skipIf(zip === null)('the executable is for this processor and carries our name, version and icon', async () => {
    const program = NtExecutable.from(await readFile(join(folder, 'Standfirst.exe')));
    expect(program.newHeader.fileHeader.machine).toBe(machines[arch]);
    const { entries } = NtExecutableResource.from(program);
    const [version] = Resource.VersionInfo.fromEntries(entries);
    expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'Standfirst',
      FileDescription: 'Standfirst',
      CompanyName: 'Standfirst',
      FileVersion: manifest.version,
      LegalCopyright: 'Copyright © Standfirst',
    });
    const drawn = Data.IconFile.from(await readFile('build/icons/icon.ico')).icons.map(({ data }) => bytesOf(data));
    const [group] = Resource.IconGroupEntry.fromEntries(entries);
    const carried = group?.getIconItemsFromEntries(entries).map(bytesOf) ?? [];
    expect(carried.map(sha256)).toEqual(drawn.map(sha256));
    expect(carried.length).toBe(7);
  });

  test.skipIf(zip === null)('the executable knows the archive it may load by its checksum', async () => {
    const { entries } = NtExecutableResource.from(NtExecutable.from(await readFile(join(folder, 'Standfirst.exe'))));
    const integrity = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    const header = getRawHeader(join(folder, 'resources', 'app.asar')).headerString;
    const promised: unknown = JSON.parse(Buffer.from(integrity?.bin ?? new ArrayBuffer(0)).toString());
    expect(promised).toEqual([{ file: 'resources\\app.asar', alg: 'SHA256', value: sha256(header) }]);
  });
});

function bytesOf(item: Data.IconItem | Data.RawIconItem): Uint8Array {
  return new Uint8Array(item.isIcon() ? item.generate() : item.bin);
}

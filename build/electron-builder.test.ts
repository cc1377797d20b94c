import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const yml = await readFile(new URL('../electron-builder.yml', import.meta.url), 'utf8');

/** The `name: value` lines under a heading at the margin. */
function under(heading: string): Record<string, string> {
  const block = new RegExp(`^${heading}:\\n((?: {2}.*\\n)+)`, 'm').exec(yml)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, name, value]) => [name, value]));
}

describe('the installed application', () => {
  test('has every fuse as the security checklist asks', () => {
    expect(under('electronFuses')).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });

  test('has an icon of its own on every system', async () => {
    const icon = (path: string) => readFile(new URL(`../${path}`, import.meta.url));
    expect((await icon(under('win')['icon'] ?? '')).readUInt32LE(0)).toBe(0x00010000);
    expect((await icon(under('mac')['icon'] ?? '')).toString('ascii', 0, 4)).toBe('icns');
    expect((await icon(`${under('linux')['icon']}/512x512.png`)).toString('ascii', 1, 4)).toBe('PNG');
  });

  test('can run what is a program of its own', () => {
    for (const unpacked of ['sharp', '@img', 'exiftool-vendored*']) {
      expect(/^asarUnpack:\n((?: {2}.*\n)+)/m.exec(yml)?.[1]).toContain(`- "**/node_modules/${unpacked}/**"\n`);
    }
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { parse } from 'plist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { artefact, filesIn, manifest, said, sha256 } from './packed.ts';

const zip = artefact('mac', 'arm64', 'zip');

describe.skipIf(zip === null)('macOS', () => {
  let app = '';
  let scratch = '';
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'standfirst-mac-'));
    said('7za', ['x', '-y', `-o${scratch}`, zip ?? '']);
    app = join(scratch, 'Standfirst.app');
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));
  const facts = async (part = '.') => parse(await readFile(join(app, part, 'Contents', 'Info.plist'), 'utf8'));

  test('the zip holds the program that was packed, with its bytes, and no other file', async () => {
    const wanted = await filesIn(join(artefact('mac', 'arm64', 'dir') ?? '', 'Standfirst.app'));
    const found = await filesIn(app);
    expect([...found].map(([path, { sum }]) => [path, sum])).toEqual([...wanted].map(([path, { sum }]) => [path, sum]));
  });

  test('the program says who it is, and what it opens', async () => {
    expect(await facts()).toMatchObject({
      CFBundleIdentifier: 'example.standfirst.desktop',
      CFBundleName: 'Standfirst',
      CFBundleExecutable: 'Standfirst',
      CFBundleShortVersionString: manifest.version,
      LSApplicationCategoryType: 'public.app-category.productivity',
      LSMinimumSystemVersion: '13.0',
      CFBundleDocumentTypes: [
        { CFBundleTypeExtensions: ['standfirst'], CFBundleTypeName: 'Standfirst article', LSHandlerRank: 'Owner' },
      ],
      UTExportedTypeDeclarations: [{ UTTypeIdentifier: 'example.standfirst.article' }],
    });
  });

  test('its icon is ours, and its helpers bear its name', async () => {
    expect(sha256(await readFile(join(app, 'Contents', 'Resources', 'icon.icns')))).toBe(
      sha256(await readFile('build/icons/icon.icns')),
    );
    for (const helper of ['Helper', 'Helper (GPU)', 'Helper (Plugin)', 'Helper (Renderer)']) {
      expect(await facts(join('Contents', 'Frameworks', `Standfirst ${helper}.app`))).toMatchObject({
        CFBundleExecutable: `Standfirst ${helper}`,
        CFBundleIdentifier: expect.stringMatching(/^example\.standfirst\.desktop\.helper/),
      });
    }
  });

  test('the program knows the archive it may load by its checksum', async () => {
    const { headerString } = getRawHeader(join(app, 'Contents', 'Resources', 'app.asar'));
    expect(await facts()).toMatchObject({
      ElectronAsarIntegrity: { 'Resources/app.asar': { algorithm: 'SHA256', hash: sha256(headerString) } },
    });
  });

  test('the hardened runtime is asked for one exception, which V8 needs, and for no other', async () => {
    const entitlements = parse(await readFile('build/package/entitlements.plist', 'utf8'));
    expect(entitlements).toEqual({ 'com.apple.security.cs.allow-jit': true });
  });
});

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintianTags, overrides } from './lintian.ts';
import { artefact, filesIn, manifest, said } from './packed.ts';

const folder = artefact('linux', 'x64', 'dir') ?? '';
const deb = artefact('linux', 'x64', 'deb');
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'standfirst-linux-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Unpacks an artefact into a folder; gives the folder in it that must equal the packed one. */
type Unpack = (file: string, to: string) => string;

const carriers: [string, Unpack][] = [
  ['tar.gz', (file, to) => unpacked(join(to, `standfirst-${manifest.version}`), 'tar', ['-xzf', file, '-C', to])],
  ['zip', (file, to) => unpacked(to, '7za', ['x', '-y', `-o${to}`, file])],
  ['deb', (file, to) => unpacked(join(to, 'opt', 'Standfirst'), 'dpkg-deb', ['-x', file, to])],
  [
    'rpm',
    (file, to) =>
      unpacked(join(to, 'opt', 'Standfirst'), 'sh', ['-c', 'rpm2cpio "$0" | (cd "$1" && cpio -idm --quiet)', file, to]),
  ],
];

function unpacked(folder: string, command: string, args: string[]): string {
  said(command, args);
  return folder;
}

describe.each(carriers)('the %s', (target, unpack) => {
  const file = artefact('linux', 'x64', target);
  test.skipIf(file === null)(
    'holds every file that was packed, with its bytes and permissions, and no other',
    async () => {
      const to = join(scratch, target);
      await mkdir(to);
      const found = await filesIn(unpack(file ?? '', to));
      const wanted = await filesIn(folder);
      // Left in the folder by the deb and the rpm for themselves; an artefact made before them has none.
      for (const map of [found, wanted]) map.delete('resources/apparmor-profile');
      expect([...found.keys()]).toEqual([...wanted.keys()]);
      for (const [path, { sum, mode }] of wanted) {
        expect(found.get(path)?.sum, path).toBe(sum);
        expect((found.get(path)?.mode ?? 0) & 0o111, path).toBe(mode & 0o111);
      }
    },
  );
});

describe.skipIf(deb === null)('the deb', () => {
  let root = '';
  beforeAll(async () => {
    root = join(scratch, 'root');
    await mkdir(join(root, 'var', 'lib', 'dpkg', 'updates'), { recursive: true });
    for (const name of ['status', 'available']) await writeFile(join(root, 'var', 'lib', 'dpkg', name), '');
    await mkdir(join(root, 'var', 'lib', 'dpkg', 'info'));
    // Its scripts act on the machine, not on the root, so they are read below and not run; what it needs is not there.
    const how = ['--force-depends', '--force-not-root', '--force-script-chrootless', '--no-triggers'];
    said('dpkg', [`--root=${root}`, ...how, '--unpack', deb ?? '']);
  });

  test('installs under a root of its own, where dpkg knows every file and finds none changed', () => {
    expect(said('dpkg', [`--root=${root}`, '-s', 'standfirst'])).toContain(`Version: ${manifest.version}`);
    expect(said('dpkg', [`--root=${root}`, '--verify', 'standfirst'])).toBe('');
    const listed = said('dpkg', [`--root=${root}`, '-L', 'standfirst']).split('\n');
    expect(listed).toContain('/opt/Standfirst/resources/app.asar');
    expect(listed).toContain('/usr/share/doc/standfirst/copyright');
  });

  test('says what it is, what it needs and how large it is', () => {
    const field = (name: string) => said('dpkg-deb', ['-f', deb ?? '', name]).trim();
    expect(field('Architecture')).toBe('amd64');
    expect(field('Section')).toBe('editors');
    expect(field('Maintainer')).toBe('Standfirst <desk@standfirst.example>');
    expect(field('Depends')).toContain('libgtk-3-0');
    expect(field('Depends')).toContain('perl');
    expect(Number(field('Installed-Size'))).toBeGreaterThan(40_000);
  });

  test('has a menu entry that is valid, opens its files and shows its icon', async () => {
    const entry = join(root, 'usr', 'share', 'applications', 'standfirst.desktop');
    said('desktop-file-validate', ['--warn-kde', entry]);
    const lines = (await readFile(entry, 'utf8')).split('\n');
    expect(lines).toContain('Exec=/opt/Standfirst/standfirst %U');
    expect(lines).toContain('MimeType=application/vnd.standfirst.article;');
    expect(lines).toContain('StartupWMClass=standfirst');
    expect(lines).toContain('Icon=standfirst');
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      const file = join(root, 'usr/share/icons/hicolor', `${size}x${size}`, 'apps', 'standfirst.png');
      expect(await sharp(file).metadata()).toMatchObject({ width: size, height: size, format: 'png', hasAlpha: true });
    }
  });

  test('teaches the system its file type', async () => {
    const mime = join(root, 'usr', 'share', 'mime');
    said('update-mime-database', [mime]);
    expect(await readFile(join(mime, 'globs'), 'utf8')).toContain('application/vnd.standfirst.article:*.standfirst');
  });

  test('lets nobody but root write, and gives no program more rights than its user has', () => {
    const lines = said('dpkg-deb', ['-c', deb ?? ''])
      .trim()
      .split('\n');
    expect(lines.filter((line) => !/^(d|-)rw[x-]r-[x-]r-[x-] root\/root |^lrwxrwxrwx root\/root /.test(line))).toEqual(
      [],
    );
  });

  test.skipIf(!existsSync('/usr/bin/lintian'))(
    'has nothing for lintian to say that is not explained, and no explanation that is stale',
    () => {
      const tags = lintianTags(deb ?? '');
      expect([...tags].filter((tag) => !overrides.has(tag))).toEqual([]);
      expect([...overrides.keys()].filter((tag) => !tags.has(tag))).toEqual([]);
    },
  );
});

describe('the AppImage', () => {
  const file = artefact('linux', 'x64', 'AppImage');
  test.skipIf(file === null)('holds the application, a valid menu entry, its icon and its file type', async () => {
    const to = join(scratch, 'appimage');
    // The part that mounts the rest is a stand-in of 4,096 bytes; behind it lies the file system.
    said('unsquashfs', ['-q', '-n', '-o', '4096', '-d', to, file ?? '']);
    const wanted = await filesIn(folder);
    const found = await filesIn(to);
    for (const [path, { sum }] of wanted) {
      if (path !== 'resources/apparmor-profile') expect(found.get(path)?.sum, path).toBe(sum);
    }
    const more = [...found.keys()].filter((path) => !wanted.has(path) && !path.startsWith('usr/share/icons/'));
    expect(more).toEqual([
      '.DirIcon',
      'AppRun',
      'standfirst.desktop',
      'standfirst.png',
      'usr/share/mime/packages/standfirst.xml',
    ]);
    said('desktop-file-validate', [join(to, 'standfirst.desktop')]);
    expect((found.get('AppRun')?.mode ?? 0) & 0o111).toBe(0o111);
    expect(existsSync(join(to, '.DirIcon'))).toBe(true);
  });
});
